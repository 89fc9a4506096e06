import { useRef, useState } from 'preact/hooks';
import { complain } from '../../components/ui/toast.tsx';
import type { Progress } from '../../utils/model/backup.ts';
import { ExpectedError } from '../../utils/model/result.ts';
import { t } from '../../utils/settings/strings.ts';

type Work = { label: string; done: number; total: number };

/** One long work at a time: how far it is, and the way to stop it. Stopping is no failure and is told as such. */
export function useWork(): { work: Work | null; run: (label: string, act: (signal: AbortSignal, progress: Progress) => Promise<void>) => Promise<void>; cancel: () => void } {
  const [work, setWork] = useState<Work | null>(null);
  const control = useRef<AbortController | null>(null);
  const run = async (label: string, act: (signal: AbortSignal, progress: Progress) => Promise<void>) => {
    const own = new AbortController();
    control.current = own;
    setWork({ label, done: 0, total: 0 });
    try {
      await act(own.signal, (done, total) => setWork({ label, done, total }));
    } catch (error) {
      if (own.signal.aborted) complain(t('work_cancelled'));
      else {
        if (!(error instanceof ExpectedError)) console.error(error);
        complain(error instanceof Error ? error.message : String(error));
      }
    } finally {
      setWork(null);
    }
  };
  return { work, run, cancel: () => control.current?.abort() };
}
