import { requireBrowser } from '../../scripts/browsers.ts';
import { BROWSERS } from './browsers.ts';

/** Sees to the browsers before the first test: installs them where that is possible, else says what to install. */
export default function setup(): void {
  for (const kind of BROWSERS) requireBrowser(kind);
}
