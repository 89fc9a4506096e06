import { browser } from 'wxt/browser';
import type messages from '../../public/_locales/en/messages.json';

/** The name of a string in `public/_locales/en/messages.json`. */
export type StringKey = keyof typeof messages;

/**
 * The interface's string in the reader's language.
 * @param substitutions fill `$1`, `$2`, … in order (nine at most); numbers come formatted by the caller.
 */
export function t(key: StringKey, ...substitutions: string[]): string {
  return browser.i18n.getMessage(key, substitutions) || key;
}
