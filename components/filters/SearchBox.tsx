import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Suggestion } from '../../utils/model/clip-filter.ts';
import { t } from '../../utils/settings/strings.ts';
import { Icon } from '../ui/Icon.tsx';
import { countText } from '../words/number.ts';

type Props = {
  value: string;
  onChange: (value: string) => void;
  /** What may come next at the cursor. */
  suggest: (query: string, cursor: number) => Promise<Suggestion[]>;
  /** What of the query was not understood. */
  problem?: string | null;
};

/** The one search box: words, phrases and `field:value`, with suggestions after the ARIA combobox pattern. */
export function SearchBox({ value, onChange, suggest, problem = null }: Props) {
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const [offers, setOffers] = useState<Suggestion[]>([]);
  const [active, setActive] = useState(-1);
  const asked = useRef(0);
  const [focused, setFocused] = useState(false);
  const ask = (query: string, cursor: number) => {
    const turn = ++asked.current;
    const give = (found: Suggestion[]) => {
      if (turn !== asked.current) return;
      setOffers(found);
      setActive(-1);
    };
    suggest(query, cursor).then(give, () => give([]));
  };
  useEffect(() => {
    if (!focused) setOffers([]);
  }, [focused]);
  const take = (offer: Suggestion) => {
    const cursor = input.current?.selectionStart ?? value.length;
    const next = value.slice(0, offer.from) + offer.insert + value.slice(cursor);
    const at = offer.from + offer.insert.length;
    onChange(next);
    setOffers([]);
    requestAnimationFrame(() => input.current?.setSelectionRange(at, at));
    if (offer.insert.endsWith(':')) ask(next, at);
  };
  const key = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && offers.length > 0) {
      event.preventDefault();
      setActive((active + step + offers.length + (active === -1 && step === -1 ? 1 : 0)) % offers.length);
    } else if (event.key === 'Enter' && offers[active]) {
      event.preventDefault();
      take(offers[active]);
    } else if (event.key === 'Escape' && (offers.length > 0 || value !== '')) {
      event.preventDefault();
      if (offers.length > 0) setOffers([]);
      else onChange('');
    }
  };
  const open = focused && offers.length > 0;
  return (
    <div class="search" role="search">
      <span class="search-field">
        <Icon name="search" />
        <input ref={input} type="text" inputMode="search" class="field" value={value} dir="auto" placeholder={t('search_hint')} aria-label={t('search_label')}
          role="combobox" aria-expanded={open} aria-controls={list} aria-autocomplete="list" autocomplete="off" spellcheck={false}
          aria-activedescendant={open && active >= 0 ? `${list}-${active}` : undefined} aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : `${list}-problem`}
          onInput={(event) => {
            onChange(event.currentTarget.value);
            ask(event.currentTarget.value, event.currentTarget.selectionStart ?? event.currentTarget.value.length);
          }}
          onKeyDown={key} onFocus={() => setFocused(true)} onBlur={() => setFocused(false)} />
      </span>
      <ul id={list} role="listbox" aria-label={t('search_suggestions')} class="offers sheet" hidden={!open}>
        {offers.map((offer, index) => (
          <li key={`${offer.insert}${offer.from}`} id={`${list}-${index}`} role="option" aria-selected={index === active}
            onPointerDown={(event) => { event.preventDefault(); take(offer); }}>
            <span class="grow"><code>{offer.insert}</code>{offer.label === offer.insert ? null : <span class="soft"> {offer.label}</span>}</span>
            {offer.count === null ? null : <span class="soft small number">{countText(offer.count)}</span>}
          </li>
        ))}
      </ul>
      {problem === null ? null : <p id={`${list}-problem`} class="small problem">{problem}</p>}
    </div>
  );
}
