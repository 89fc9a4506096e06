import { useState } from 'preact/hooks';
import { always, notThis, personIs, sameAs, type Marked } from '../../utils/model/correct.ts';
import type { CorrectionAction, CorrectionScope } from '../../utils/model/correction.ts';
import { t, type StringKey } from '../../utils/settings/strings.ts';
import { placeName } from '../words/places.ts';
import { readCountry } from './watch-words.ts';

type Person = { id: string; name: string; office: string | null; country: string | null };
type Where = CorrectionScope['in'];
type Props = {
  it: Marked;
  /** The officials whom it may be the same as. */
  others: readonly Person[];
  /** The scopes to choose from, the first for a start. */
  scopes?: readonly Where[];
  onTeach: (correction: CorrectionAction, where: Where) => void;
};

const SCOPE: Record<Where, StringKey> = { everywhere: 'card_scope_everywhere', site: 'card_scope_site', article: 'card_scope_article' };

/** The four ways to correct an official or a country, one key each while the focus is in the panel and not in a field. */
export function CorrectPanel({ it, others, scopes = ['everywhere'], onTeach }: Props) {
  const [asked, setAsked] = useState<'wrong' | 'same' | null>(null);
  const [where, setWhere] = useState<Where>(scopes[0] ?? 'everywhere');
  const teach = (correction: CorrectionAction) => {
    setAsked(null);
    onTeach(correction, where);
  };
  const isOfficial = it.kind === 'official';
  const ways: { key: string; label: StringKey; run: () => void }[] = [
    { key: 'N', label: isOfficial ? 'card_not_official' : 'card_not_country', run: () => teach(notThis(it.kind, it.text, it.entity.id)) },
    { key: 'W', label: isOfficial ? 'card_wrong_official' : 'card_wrong_country', run: () => setAsked('wrong') },
    { key: 'S', label: isOfficial ? 'correct_same' : 'correct_same_country', run: () => setAsked('same') },
    { key: 'A', label: 'card_always', run: () => teach(always(it)) },
  ];
  const key = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing || (event.target instanceof Element && event.target.matches('input, select'))) return;
    const way = ways.find((one) => event.code === `Key${one.key}`);
    if (!way) return;
    event.preventDefault();
    way.run();
  };
  return (
    <div class="correct-panel stack" role="group" aria-label={t('correct_of', it.entity.name ?? it.text)} onKeyDown={key}>
      <div class="row tight">
        {ways.map(({ key: letter, label, run }, index) => (
          <button key={letter} type="button" class="button" aria-keyshortcuts={letter} onClick={run} ref={index === 0 ? focusOnce : undefined}>{t(label)}<kbd aria-hidden="true">{letter}</kbd></button>
        ))}
        {scopes.length > 1 ? (
          <label class="row tight soft small">{t('card_scope')}
            <select class="field" value={where} onChange={(event) => setWhere(scopes.find((scope) => scope === event.currentTarget.value) ?? 'everywhere')}>
              {scopes.map((scope) => <option key={scope} value={scope}>{t(SCOPE[scope])}</option>)}
            </select>
          </label>
        ) : null}
      </div>
      {asked === 'wrong' ? <Wrong it={it} onTeach={teach} /> : null}
      {asked === 'same' ? <Same it={it} others={others} onTeach={teach} /> : null}
    </div>
  );
}

/** The first way has the focus as the panel opens, so that its keys are at hand; not where it stands open from the start. */
function focusOnce(button: HTMLButtonElement | null): void {
  if (button && document.activeElement?.getAttribute('aria-expanded') === 'true') button.focus();
}

type FormProps = { it: Marked; onTeach: (correction: CorrectionAction) => void };

function Wrong({ it, onTeach }: FormProps) {
  const { entity, kind, text } = it;
  const [name, setName] = useState(entity.name ?? text);
  const [office, setOffice] = useState(entity.office ?? '');
  const [country, setCountry] = useState(kind === 'country' ? placeName(entity.id) : entity.country ? placeName(entity.country) : '');
  const [problem, setProblem] = useState<string | null>(null);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const state = country.trim() === '' ? null : readCountry(country, [entity.country ?? entity.id]);
    if (state === null && (kind === 'country' || country.trim() !== '')) return setProblem(t('watch_need_country'));
    const taught = kind === 'official'
      ? personIs(it, { name: name.trim(), office: office.trim() || null, country: state })
      : state === null || state === entity.id ? null : sameAs('country', entity.id, { id: state, name: placeName(state) });
    setProblem(taught === null ? t('correct_nothing') : null);
    if (taught !== null) onTeach(taught);
  };
  return (
    <form class="row" onSubmit={submit}>
      {kind === 'official' ? (
        <>
          <label class="labelled">{t('correct_name')}<input class="field" value={name} ref={focusFirst} onInput={(event) => setName(event.currentTarget.value)} /></label>
          <label class="labelled">{t('correct_office')}<input class="field" value={office} onInput={(event) => setOffice(event.currentTarget.value)} /></label>
        </>
      ) : null}
      <label class="labelled">{t('facet_country')}<input class="field" value={country} ref={kind === 'country' ? focusFirst : undefined} onInput={(event) => setCountry(event.currentTarget.value)} /></label>
      <button type="submit" class="button primary">{t('correct_teach')}</button>
      {problem === null ? null : <p class="problem small" role="alert">{problem}</p>}
    </form>
  );
}

function Same({ it, others, onTeach }: FormProps & { others: readonly Person[] }) {
  const [words, setWords] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const wanted = words.trim().toLocaleLowerCase();
    if (it.kind === 'country') {
      const id = readCountry(words);
      if (id === null || id === it.entity.id) return setProblem(t('watch_need_country'));
      return onTeach(sameAs('country', it.entity.id, { id, name: placeName(id) }));
    }
    const other = others.find((line) => line.id !== it.entity.id && line.name.toLocaleLowerCase() === wanted);
    if (!other) return setProblem(t('watch_need_official'));
    onTeach(sameAs('official', it.entity.id, { id: other.id, name: other.name, office: other.office, country: other.country }));
  };
  return (
    <form class="row" onSubmit={submit}>
      <label class="labelled">{t(it.kind === 'official' ? 'correct_same' : 'correct_same_country')}
        <input class="field" list={it.kind === 'official' ? 'other-people' : undefined} value={words} ref={focusFirst} onInput={(event) => setWords(event.currentTarget.value)} />
      </label>
      <button type="submit" class="button primary">{t('correct_teach')}</button>
      <datalist id="other-people">{others.filter(({ id }) => id !== it.entity.id).map((line) => <option key={line.id} value={line.name}>{line.office ?? ''}</option>)}</datalist>
      {problem === null ? null : <p class="problem small" role="alert">{problem}</p>}
    </form>
  );
}

const focusFirst = (field: HTMLInputElement | null): void => {
  if (field && !field.form?.contains(document.activeElement)) field.focus();
};
