import { placeName } from '../../../components/words/places.ts';
import { always, notThis, type Marked } from '../../../utils/model/correct.ts';
import type { CorrectionScope } from '../../../utils/model/correction.ts';
import type { Mention, MentionKind } from '../../../utils/model/mention.ts';
import { t, type StringKey } from '../../../utils/settings/strings.ts';
import { button, h } from './element.ts';
import { countryForm, dealForm, personForm, sameForm } from './correction-forms.ts';
import type { CardActions, Learn } from './parts.ts';
import type { Subject } from './subject.ts';

const NOT: Record<MentionKind, StringKey> = { official: 'card_not_official', country: 'card_not_country', deal: 'card_not_deal' };
const WRONG: Record<MentionKind, StringKey> = { official: 'card_wrong_official', country: 'card_wrong_country', deal: 'card_wrong_deal' };
const SCOPES: readonly [CorrectionScope['in'], StringKey][] = [
  ['everywhere', 'card_scope_everywhere'], ['site', 'card_scope_site'], ['article', 'card_scope_article'],
];

/** A way to correct: its key (a physical one, for keyboards of any script), its name, and what it does. */
type Way = { key: string; label: StringKey; run: () => void };

/** An official's or country's mention as something to teach about. */
export const marked = (mention: Exclude<Mention, { kind: 'deal' }>): Marked => ({ kind: mention.kind, text: mention.exact, entity: mention.entity });

function ways(document: Document, { mark: { mention }, deal, reading }: Subject, learn: Learn, ask: (form: HTMLElement) => void): Way[] {
  const not: Way = { key: 'N', label: NOT[mention.kind], run: () => learn(notThis(mention.kind, mention.exact, mention.entity.id)) };
  if (mention.kind === 'deal') return deal === null ? [not] : [not, { key: 'W', label: WRONG.deal, run: () => ask(dealForm(document, mention.exact, deal, learn)) }];
  const it = marked(mention);
  const others = new Map(reading.extraction.mentions.flatMap((other) =>
    (other.kind === mention.kind && other.entity.id !== mention.entity.id ? [[other.entity.id, { ...other.entity, name: other.kind === 'country' ? placeName(other.entity.id) : other.entity.name ?? other.exact }]] : [])));
  return [
    not,
    { key: 'W', label: WRONG[mention.kind], run: () => ask(mention.kind === 'official' ? personForm(document, it, learn) : countryForm(document, it, learn)) },
    ...(others.size === 0 ? [] : [{ key: 'S', label: 'card_same' as const, run: () => ask(sameForm(document, it, [...others.values()], learn)) }]),
    { key: 'A', label: 'card_always', run: () => learn(always(it)) },
  ];
}

/**
 * "Correct": what can be taught about a mark, one key each while the focus is in the card (and not in a field),
 * and where it holds. Every correction can be taken back from the message that follows it.
 */
export function correction(document: Document, subject: Subject, actions: CardActions): { opener: HTMLElement; panel: HTMLElement; onKey: (event: KeyboardEvent) => void } {
  const scope = h(document, 'select', { 'aria-label': t('card_scope') }, ...SCOPES.map(([value, key]) => h(document, 'option', { value }, t(key))));
  const form = h(document, 'div', {});
  const learn: Learn = (action) => actions.correct(subject, action, SCOPES[scope.selectedIndex]?.[0] ?? 'everywhere');
  const show = (on: boolean): void => {
    panel.hidden = !on;
    opener.setAttribute('aria-expanded', String(on));
    actions.resized();
  };
  const ask = (asked: HTMLElement): void => {
    form.replaceChildren(asked);
    show(true);
    asked.querySelector<HTMLElement>('input, select')?.focus();
  };
  const all = ways(document, subject, learn, ask);
  const panel = h(document, 'div', { class: 'correct', role: 'group', 'aria-label': t('card_correct'), hidden: true },
    ...all.map(({ key, label, run }) => button(document, { class: 'way', 'aria-keyshortcuts': key }, h(document, 'span', {}, t(label)), run, h(document, 'kbd', { 'aria-hidden': 'true' }, key))),
    form,
    h(document, 'label', { class: 'soft' }, t('card_scope'), scope),
  );
  const opener = button(document, { class: 'plain', 'aria-expanded': 'false' }, t('card_correct'), () => {
    show(panel.hidden === true);
    if (!panel.hidden) panel.querySelector('button')?.focus();
  });
  const onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    const writing = event.target instanceof Element && event.target.matches('input, select, textarea');
    // What is written in the card is no shortcut of the page's.
    if (writing && event.key !== 'Escape') event.stopPropagation();
    const way = writing ? undefined : all.find(({ key }) => event.code === `Key${key}`);
    if (way === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    way.run();
  };
  return { opener, panel, onKey };
}
