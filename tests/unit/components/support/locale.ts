import { fakeBrowser } from 'wxt/testing/fake-browser';
import messages from '../../../../public/_locales/en/messages.json' with { type: 'json' };

/** Gives the fake browser the English strings, as the browser would from `_locales`. */
export function speakEnglish(): void {
  const table: Record<string, { message: string }> = messages;
  Object.assign(fakeBrowser.i18n, {
    getUILanguage: () => 'en-GB',
    getMessage: (key: string, substitutions: string | string[] = []) =>
      (table[key]?.message ?? '').replace(/\$(\d)/g, (_whole, digit: string) => [substitutions].flat()[Number(digit) - 1] ?? ''),
  });
}
