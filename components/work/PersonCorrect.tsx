import { useState } from 'preact/hooks';
import type { CorrectionAction } from '../../utils/model/correction.ts';
import { t } from '../../utils/settings/strings.ts';
import { readCountry } from './watch-words.ts';

type Person = { id: string; name: string; office: string | null; country: string | null };
type Props = { person: Person; others: readonly Person[]; onCorrect: (correction: CorrectionAction) => void };

/** Teaches that a person is another, holds another office, or serves another state. Holds for every later page. */
export function PersonCorrect({ person, others, onCorrect }: Props) {
  const [name, setName] = useState(person.name);
  const [office, setOffice] = useState(person.office ?? '');
  const [country, setCountry] = useState(person.country ?? '');
  const [same, setSame] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const change = (event: SubmitEvent) => {
    event.preventDefault();
    const state = country.trim() === '' ? null : readCountry(country, []);
    if (country.trim() !== '' && state === null) return setProblem(t('watch_need_country'));
    const to = {
      ...(name.trim() !== '' && name.trim() !== person.name ? { name: name.trim() } : {}),
      ...(office.trim() === (person.office ?? '') ? {} : { office: office.trim() === '' ? null : office.trim() }),
      ...(state === person.country ? {} : { country: state }),
    };
    setProblem(Object.keys(to).length === 0 ? t('correct_nothing') : null);
    if (Object.keys(to).length > 0) onCorrect({ action: 'change', kind: 'official', entityId: person.id, to });
  };
  const unite = (event: SubmitEvent) => {
    event.preventDefault();
    const other = others.find((line) => line.id !== person.id && line.name.toLocaleLowerCase() === same.trim().toLocaleLowerCase());
    setProblem(other ? null : t('watch_need_official'));
    if (other) onCorrect({ action: 'same-as', kind: 'official', entityId: person.id, as: { id: other.id, name: other.name, office: other.office, country: other.country } });
  };
  return (
    <details>
      <summary>{t('correct_person')}</summary>
      <div class="stack correct-forms">
        <form class="row" onSubmit={change}>
          <label class="labelled">{t('correct_name')}<input class="field" value={name} onInput={(event) => setName(event.currentTarget.value)} /></label>
          <label class="labelled">{t('correct_office')}<input class="field" value={office} onInput={(event) => setOffice(event.currentTarget.value)} /></label>
          <label class="labelled">{t('facet_country')}<input class="field" size={6} value={country} onInput={(event) => setCountry(event.currentTarget.value)} /></label>
          <button type="submit" class="button">{t('correct_teach')}</button>
        </form>
        <form class="row" onSubmit={unite}>
          <label class="labelled">{t('correct_same')}
            <input class="field" list="other-people" value={same} onInput={(event) => setSame(event.currentTarget.value)} />
          </label>
          <button type="submit" class="button">{t('correct_teach')}</button>
          <datalist id="other-people">{others.filter(({ id }) => id !== person.id).map((line) => <option key={line.id} value={line.name}>{line.office ?? ''}</option>)}</datalist>
        </form>
        {problem === null ? null : <p class="problem small" role="alert">{problem}</p>}
      </div>
    </details>
  );
}
