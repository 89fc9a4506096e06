import { render, type ComponentType } from 'preact';
import { Boundary } from '../../components/ui/Boundary.tsx';
import { Toasts } from '../../components/ui/toast.tsx';
import { uiLocale } from '../../components/words/locale.ts';
import '../../components/theme.css';
import '../../components/controls.css';
import '../../components/feedback.css';
import '../../components/layout.css';
import { noteError } from '../../utils/settings/diagnostics.ts';
import { followTheme } from './theme.ts';

/** Right-to-left scripts among the languages a browser's interface comes in. */
const RTL = new Set(['ar', 'he', 'fa', 'ur', 'ps', 'sd', 'ug', 'yi', 'dv', 'ckb']);

/** Draws a page of the extension into `#app`: language, direction, theme, messages and the last catch for errors. */
export function mount(App: ComponentType): void {
  const root = document.documentElement;
  const locale = uiLocale();
  root.lang = locale;
  root.dir = RTL.has(locale.split('-')[0] ?? '') ? 'rtl' : 'ltr';
  followTheme(root);
  const host = document.getElementById('app');
  if (!host) throw new Error('The page has no #app to draw into.');
  render(
    <>
      <Boundary onError={(error) => void noteError('page', error)}><App /></Boundary>
      <Toasts />
    </>,
    host,
  );
}
