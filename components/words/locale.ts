import { browser } from 'wxt/browser';

/** The BCP 47 tag that numbers, dates and names of states are written in: that of the interface. */
export function uiLocale(): string {
  const tag = browser.i18n.getUILanguage();
  return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? 'en';
}
