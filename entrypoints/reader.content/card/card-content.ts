import { statusWord, typeWord } from '../../../components/words/deal.ts';
import type { MentionKind } from '../../../utils/model/mention.ts';
import { t, type StringKey } from '../../../utils/settings/strings.ts';
import { correction } from './correction.ts';
import { countryBody } from './country.ts';
import { dealBody } from './deal.ts';
import { button, drawing, h } from './element.ts';
import { officialBody } from './official.ts';
import { occurrences, why, type CardActions } from './parts.ts';
import { STATUS_SHAPES } from './status-shapes.ts';
import type { Subject } from './subject.ts';

const KIND: Record<MentionKind, StringKey> = { official: 'card_official', country: 'card_country', deal: 'card_deal' };
const CLIP: Record<MentionKind, StringKey> = { official: 'card_clip_sentence', country: 'card_clip_sentence', deal: 'card_clip_deal' };

function status(document: Document, { deal }: Subject): HTMLElement | null {
  if (deal === null) return null;
  const { path, filled, dashes } = STATUS_SHAPES[deal.status];
  return h(document, 'span', { class: 'status' }, drawing(document, path, filled, dashes ?? null), statusWord(deal.status));
}

function body(document: Document, { mark: { mention }, deal, reading }: Subject): Node[] {
  if (mention.kind === 'official') return officialBody(document, mention);
  if (mention.kind === 'country') return countryBody(document, mention);
  if (deal !== null) return dealBody(document, deal, reading.extraction);
  return [h(document, 'h2', { id: 'name' }, t('card_deal'))];
}

function toDeal(document: Document, { around }: Subject, actions: CardActions): HTMLElement | null {
  return around === null ? null : button(document, { class: 'to-deal' }, t('card_in_deal'), () => actions.show(around));
}

/** The whole card for one subject: what it is, why it was marked, and what can be done with it. */
export function cardContent(document: Document, subject: Subject, actions: CardActions): HTMLElement {
  const { mention } = subject.mark;
  const label = subject.deal === null ? t(KIND[mention.kind]) : `${t(KIND.deal)} · ${typeWord(subject.deal.type)}`;
  const correcting = correction(document, subject, actions);
  const content = h(document, 'section', { class: `card ${mention.kind}`, role: 'dialog', 'aria-labelledby': 'kind name', tabindex: '-1' },
    h(document, 'header', {},
      h(document, 'span', { class: 'kind', id: 'kind' }, label),
      status(document, subject),
      button(document, { class: 'round close', 'aria-label': t('close'), title: t('close') }, '×', actions.close),
    ),
    h(document, 'div', { class: 'body' },
      ...body(document, subject),
      occurrences(document, subject, actions),
      toDeal(document, subject, actions),
      why(document, subject),
    ),
    h(document, 'footer', {},
      button(document, { class: 'primary' }, t(CLIP[mention.kind]), () => actions.clip(subject)),
      correcting.opener,
    ),
    correcting.panel,
    h(document, 'p', { class: 'said', role: 'status' }),
  );
  content.addEventListener('keydown', correcting.onKey);
  return content;
}
