import { useState } from 'preact/hooks';
import type { CorrectionAction } from '../../utils/model/correction.ts';
import { t } from '../../utils/settings/strings.ts';
import { placeName } from '../words/places.ts';
import { readCountry } from './watch-words.ts';

type Person = { id: string; name: string; office: string | null; country: string | null };

/** "Always mark these words": as a country, or as an official who is in the clips already. */
export function TeachForm({ people, onTeach }: { people: readonly Person[]; onTeach: (correction: CorrectionAction) => void }) {
  const [text, setText] = useState('');
  const [kind, setKind] = useState<'official' | 'country'>('official');
  const [who, setWho] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const teach = (event: SubmitEvent) => {
    event.preventDefault();
    const words = text.trim();
    if (words === '') return setProblem(t('watch_need_word'));
    const country = kind === 'country' ? readCountry(who) : null;
    const person = kind === 'official' ? people.find((line) => line.name.toLocaleLowerCase() === who.trim().toLocaleLowerCase()) : undefined;
    if (kind === 'country' && country === null) return setProblem(t('watch_need_country'));
    if (kind === 'official' && !person) return setProblem(t('watch_need_official'));
    setProblem(null);
    setText('');
    setWho('');
    onTeach({ action: 'is', kind, text: words, entity: person ?? { id: country ?? '', name: placeName(country ?? '') } });
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
      <label class="labelled">{kind === 'country' ? t('facet_country') : t('facet_official')}
        <input class="field" list={kind === 'official' ? 'taught-people' : undefined} value={who} onInput={(event) => setWho(event.currentTarget.value)} />
      </label>
      <button type="submit" class="button">{t('teach_always')}</button>
      <datalist id="taught-people">{people.map((line) => <option key={line.id} value={line.name}>{line.office ?? ''}</option>)}</datalist>
      {problem === null ? null : <p class="problem small" role="alert">{problem}</p>}
    </form>
  );
}
