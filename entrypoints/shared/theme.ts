import type { Settings } from '../../utils/model/settings.ts';
import { loadSettings, watchSettings } from '../../utils/settings/settings.ts';

/** A copy that can be read before the first paint; the settings themselves are only there later. */
const KEY = 'attache-theme';

function apply(root: HTMLElement, theme: Settings['theme']): void {
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
}

/** Keeps light or dark as the reader has chosen, from the first paint on. */
export function followTheme(root: HTMLElement): void {
  const early = localStorage.getItem(KEY);
  if (early === 'light' || early === 'dark') apply(root, early);
  const follow = ({ theme }: Settings): void => {
    localStorage.setItem(KEY, theme);
    apply(root, theme);
  };
  void loadSettings().then(follow);
  watchSettings(follow);
}
