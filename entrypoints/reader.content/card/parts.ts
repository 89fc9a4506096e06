import { placeName } from '../../../components/words/places.ts';
import { uiLocale } from '../../../components/words/locale.ts';
import type { CorrectionAction, CorrectionScope } from '../../../utils/model/correction.ts';
import { t } from '../../../utils/settings/strings.ts';
import { button, h } from './element.ts';
import type { Subject } from './subject.ts';
import { ruleLine, whyMarked } from './why.ts';

/** What a card's controls do. */
export type CardActions = {
  close(): void;
  /** Shows the card of another mark of the same article, and brings the mark into view. */
  show(mark: Subject['mark']): void;
  clip(subject: Subject): void;
  correct(subject: Subject, action: CorrectionAction, scope: CorrectionScope['in']): void;
  /** What the card shows has another height now. */
  resized(): void;
};

/** Has a correction learned, in the scope that the card says. */
export type Learn = (action: CorrectionAction) => void;

/** A state or bloc as its code, with the name beside it. */
export function place(document: Document, id: string): HTMLElement {
  const name = placeName(id);
  return h(document, 'span', { class: 'place' }, h(document, 'span', { class: 'code', 'aria-hidden': name !== id ? 'true' : null }, id), name === id ? null : name);
}

/** "Named 4 times", with the way to the ones before and after. */
export function occurrences(document: Document, { mark, same }: Subject, actions: CardActions): HTMLElement | null {
  if (same.length < 2) return null;
  const at = same.indexOf(mark);
  const to = (step: 1 | -1) => (): void => {
    const next = same[(at + step + same.length) % same.length];
    if (next !== undefined) actions.show(next);
  };
  return h(document, 'p', { class: 'times' },
    h(document, 'span', {}, t('card_times', String(at + 1), String(same.length))),
    button(document, { class: 'round', 'aria-label': t('card_previous_same'), title: t('card_previous_same') }, '‹', to(-1)),
    button(document, { class: 'round', 'aria-label': t('card_next_same'), title: t('card_next_same') }, '›', to(1)),
  );
}

/** Why the mark is there: a sentence, and the rule for who wants to know. */
export function why(document: Document, { mark, deal }: Subject): HTMLElement {
  return h(document, 'div', { class: 'why' },
    h(document, 'h3', {}, t('card_why')),
    h(document, 'p', {}, whyMarked(mark.mention, deal)),
    h(document, 'p', {}, ruleLine(mark.mention, uiLocale())),
  );
}

/** A line of "term: value"; null where there is no value. */
export const fact = (document: Document, term: string, value: string | null): HTMLElement | null =>
  value === null || value === '' ? null : h(document, 'div', { class: 'fact' }, h(document, 'dt', {}, term), h(document, 'dd', {}, value));
