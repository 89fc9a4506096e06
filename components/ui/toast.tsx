import { signal } from '@preact/signals';
import { t } from '../../utils/settings/strings.ts';
import { Icon } from './Icon.tsx';

/** Something more that can be done at once. */
type More = { label: string; run: () => void };
type Toast = { text: string; bad: boolean; undo: (() => void) | null; more: More | null };

/** Long enough to read a line and reach the button; WCAG asks for more than five seconds. */
const STAYS_MS = 8000;
const current = signal<Toast | null>(null);
let timer: ReturnType<typeof setTimeout> | undefined;

function show(toast: Toast): void {
  clearTimeout(timer);
  current.value = toast;
  timer = setTimeout(closeToast, STAYS_MS);
}

/** Says that something was done; with a way back where there is one, and a next step. */
export const say = (text: string, undo: (() => void) | null = null, more: More | null = null): void => show({ text, bad: false, undo, more });
/** Says that something failed and what to do. */
export const complain = (text: string): void => show({ text, bad: true, undo: null, more: null });
/** Takes the message away. */
export const closeToast = (): void => {
  clearTimeout(timer);
  current.value = null;
};

/** The place of messages; once a page. */
export function Toasts() {
  const toast = current.value;
  const { undo, more } = toast ?? {};
  const hold = () => clearTimeout(timer);
  return (
    <div class="toasts" role="status" aria-live="polite">
      {toast ? (
        <div class={toast.bad ? 'toast bad' : 'toast'} onPointerEnter={hold} onFocusIn={hold}>
          <span>{toast.text}</span>
          <span class="row tight">
            {more ? <button type="button" class="button" onClick={() => { closeToast(); more.run(); }}>{more.label}</button> : null}
            {undo ? <button type="button" class="button" onClick={() => { closeToast(); undo(); }}>{t('undo')}</button> : null}
            <button type="button" class="button icon" aria-label={t('close')} onClick={closeToast}><Icon name="close" /></button>
          </span>
        </div>
      ) : null}
    </div>
  );
}
