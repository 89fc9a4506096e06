import { useState } from 'preact/hooks';
import { SECTORS } from '../../utils/model/deal.ts';
import type { WatchItem } from '../../utils/model/watchlist.ts';
import { t } from '../../utils/settings/strings.ts';
import { placeName } from '../words/places.ts';
import { readCountry, sectorChoices, watchKinds, type WatchKind } from './watch-words.ts';

type Known = { countries: readonly string[]; officials: readonly { id: string; name: string }[] };

/** Adds one thing to watch: its kind, and what. */
export function WatchAdd({ known, onAdd }: { known: Known; onAdd: (item: WatchItem) => void }) {
  const [kind, setKind] = useState<WatchKind>('country');
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const read = (): WatchItem | string => {
    if (kind === 'word') return first.trim() === '' ? t('watch_need_word') : { kind, text: first.trim() };
    if (kind === 'sector') {
      const id = SECTORS.find((sector) => sector === first) ?? SECTORS[0];
      return { kind, id };
    }
    if (kind === 'official') {
      const person = known.officials.find(({ name }) => name.toLocaleLowerCase() === first.trim().toLocaleLowerCase());
      return person ? { kind, id: person.id, name: person.name } : t('watch_need_official');
    }
    const a = readCountry(first, known.countries);
    const b = readCountry(second, known.countries);
    if (a === null || (kind === 'pair' && (b === null || a === b))) return t('watch_need_country');
    if (kind === 'country') return { kind, id: a };
    const [x = '', y = ''] = [a, b ?? ''].sort();
    return { kind: 'pair', a: x, b: y };
  };
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const item = read();
    if (typeof item === 'string') return setProblem(item);
    setProblem(null);
    setFirst('');
    setSecond('');
    onAdd(item);
  };
  const countryInput = (value: string, set: (text: string) => void) => (
    <input class="field" list="known-countries" value={value} placeholder={t('facet_country')} aria-label={t('facet_country')} onInput={(event) => set(event.currentTarget.value)} />
  );
  return (
    <form class="row" onSubmit={add}>
      <select class="field" aria-label={t('watch_kind')} value={kind} onChange={(event) => setKind(watchKinds().find(({ id }) => id === event.currentTarget.value)?.id ?? 'country')}>
        {watchKinds().map(({ id, word }) => <option key={id} value={id}>{word}</option>)}
      </select>
      {kind === 'country' ? countryInput(first, setFirst) : null}
      {kind === 'pair' ? <>{countryInput(first, setFirst)}{countryInput(second, setSecond)}</> : null}
      {kind === 'official' ? <input class="field" list="known-officials" value={first} placeholder={t('facet_official')} aria-label={t('facet_official')} onInput={(event) => setFirst(event.currentTarget.value)} /> : null}
      {kind === 'word' ? <input class="field" value={first} placeholder={t('watch_word')} aria-label={t('watch_word')} onInput={(event) => setFirst(event.currentTarget.value)} /> : null}
      {kind === 'sector' ? (
        <select class="field" aria-label={t('facet_sector')} value={first} onChange={(event) => setFirst(event.currentTarget.value)}>
          {sectorChoices().map(({ id, word }) => <option key={id} value={id}>{word}</option>)}
        </select>
      ) : null}
      <button type="submit" class="button">{t('watch_add')}</button>
      <datalist id="known-countries">{known.countries.map((id) => <option key={id} value={placeName(id)}>{id}</option>)}</datalist>
      <datalist id="known-officials">{known.officials.map(({ id, name }) => <option key={id} value={name}>{name}</option>)}</datalist>
      {problem === null ? null : <p class="problem small" role="alert">{problem}</p>}
    </form>
  );
}
