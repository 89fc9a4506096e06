import { useEffect, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/model/settings.ts';
import { loadSettings, saveSettings, watchSettings } from '../../utils/settings/settings.ts';
import { complain } from '../../components/ui/toast.tsx';

/** The settings, live, and the way to change some of them. */
export function useSettings(): { settings: Settings; change: (patch: Partial<Settings>) => void } {
  const [settings, set] = useState(DEFAULT_SETTINGS);
  useEffect(() => {
    void loadSettings().then(set);
    return watchSettings(set);
  }, []);
  const change = (patch: Partial<Settings>) => {
    saveSettings(patch).then(set, (error: unknown) => complain(error instanceof Error ? error.message : String(error)));
  };
  return { settings, change };
}
