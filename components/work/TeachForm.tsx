import { useState } from 'preact/hooks';
import { idOfName } from '../../utils/model/correct.ts';
import type { CorrectionAction } from '../../utils/model/correction.ts';
import { t } from '../../utils/settings/strings.ts';
import { placeName } from '../words/places.ts';
import { readCountry } from './watch-words.ts';

type Person = { id: string; name: string; office: string | null; country: string | null };
type Props = {
  /** Words to begin with, as selected on a page. */
  words?: string;
  people: readonly Person[];
  onTeach: (correction: CorrectionAction) => void;
};

/** "Always mark these words": as a country, as an official who is in the clips already, or as one whom nobody knew. */
export function TeachForm({ words: first = '', people, onTeach }: Props) {
  const [text, setText] = useState(first);
  const [kind, setKind] = useState<'official' | 'country'>('official');
  const [who, setWho] = useState(first);
  const [office, setOffice] = useState('');
  const [country, setCountry] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const known = people.find((line) => line.name.toLocaleLowerCase() === who.trim().toLocaleLowerCase());
  const entity = (): Person | string => {
    const state = readCountry(country);
    if (kind === 'country') return state === null ? t('watch_need_country') : { id: state, name: placeName(state), office: null, country: null };
    if (known) return known;
    if (who.trim() === '') return t('teach_need_name');
    if (country.trim() !== '' && state === null) return t('watch_need_country');
    return { id: idOfName(who), name: who.trim(), office: office.trim() || null, country: state };
  };
  const teach = (event: SubmitEvent) => {
    event.preventDefault();
    const words = text.trim();
    const meant = words === '' ? t('watch_need_word') : entity();
    if (typeof meant === 'string') return setProblem(meant);
    setProblem(null);
    for (const clear of [setText, setWho, setOffice, setCountry]) clear('');
    const { id, name } = meant;
    onTeach({ action: 'is', kind, text: words, entity: kind === 'country' ? { id, name } : { id, name, office: meant.office, country: meant.country } });
  };
  return (
    <form class="row teach" onSubmit={teach} aria-label={t('teach_title')}>
      <label class="labelled">{t('teach_words')}<input class="field" value={text} dir="auto" onInput={(event) => setText(event.currentTarget.value)} /></label>
      <label class="labelled">{t('teach_as')}
        <select class="field" value={kind} onChange={(event) => setKind(event.currentTarget.value === 'country' ? 'country' : 'official')}>
          <option value="official">{t('facet_official')}</option>
          <option value="country">{t('facet_country')}</option>
        </select>
      </label>
      {kind === 'official' ? (
        <label class="labelled">{t('correct_name')}
          <input class="field" list="taught-people" value={who} dir="auto" onInput={(event) => setWho(event.currentTarget.value)} />
        </label>
      ) : null}
      {kind === 'official' && !known ? <label class="labelled">{t('correct_office')}<input class="field" value={office} dir="auto" onInput={(event) => setOffice(event.currentTarget.value)} /></label> : null}
      {kind === 'country' || !known ? <label class="labelled">{t('facet_country')}<input class="field" value={country} onInput={(event) => setCountry(event.currentTarget.value)} /></label> : null}
      <button type="submit" class="button">{t('teach_always')}</button>
      <datalist id="taught-people">{people.map((line) => <option key={line.id} value={line.name}>{line.office ?? ''}</option>)}</datalist>
      {problem === null ? null : <p class="problem small" role="alert">{problem}</p>}
    </form>
  );
}
