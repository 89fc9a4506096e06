import { useEffect, useState } from 'preact/hooks';
import { browser, type Browser } from 'wxt/browser';
import { t } from '../../utils/settings/strings.ts';

/** The keys as the browser has them now; they are changed in the browser's own page. */
export function ShortcutsPanel() {
  const [commands, setCommands] = useState<Browser.commands.Command[]>([]);
  useEffect(() => void browser.commands.getAll().then(setCommands), []);
  return (
    <section class="sheet panel" aria-labelledby="keys">
      <h2 id="keys">{t('options_keys')}</h2>
      <table class="plain">
        <tbody>
          {commands.filter((command) => command.description || command.shortcut).map((command) => (
            <tr key={command.name}><td>{command.description || t('options_key_open')}</td><td class="end">{command.shortcut ? <kbd>{command.shortcut}</kbd> : <span class="soft">{t('options_key_none')}</span>}</td></tr>
          ))}
        </tbody>
      </table>
      <p class="soft small">{t('options_keys_library')}</p>
      <p class="soft small">{import.meta.env.FIREFOX ? t('options_keys_firefox') : t('options_keys_chrome')}</p>
    </section>
  );
}
