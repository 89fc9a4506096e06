import { useState } from 'preact/hooks';
import { t } from '../../utils/settings/strings.ts';
import { Icon } from '../ui/Icon.tsx';

type Props = { label: string; hosts: readonly string[]; empty: string; removeLabel: (host: string) => string; addLabel: string; onAdd: (host: string) => void; onRemove: (host: string) => void };

/** The host in what was typed or pasted, an address or a bare name; null where there is none. */
export function readHost(text: string): string | null {
  const words = text.trim();
  const address = words.includes('://') ? words : `https://${words}`;
  if (words === '' || /\s/.test(words) || !URL.canParse(address)) return null;
  const host = new URL(address).hostname.replace(/^www\./, '');
  return host.includes('.') || host === 'localhost' ? host : null;
}

/** A list of sites: add one by its address, take one away. */
export function HostList({ label, hosts, empty, removeLabel, addLabel, onAdd, onRemove }: Props) {
  const [text, setText] = useState('');
  const [bad, setBad] = useState(false);
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const host = readHost(text);
    setBad(host === null);
    if (host === null) return;
    setText('');
    onAdd(host);
  };
  return (
    <div class="stack">
      {hosts.length === 0 ? <p class="soft small">{empty}</p> : (
        <ul class="row tight" aria-label={label}>
          {hosts.map((host) => (
            <li key={host} class="chip">{host}<button type="button" class="chip-x" aria-label={removeLabel(host)} onClick={() => onRemove(host)}><Icon name="close" /></button></li>
          ))}
        </ul>
      )}
      <form class="row" onSubmit={add}>
        <input class="field" value={text} placeholder="example.org" aria-label={addLabel} aria-invalid={bad} onInput={(event) => { setText(event.currentTarget.value); setBad(false); }} />
        <button type="submit" class="button">{addLabel}</button>
        {bad ? <span class="problem small" role="alert">{t('options_bad_host')}</span> : null}
      </form>
    </div>
  );
}
