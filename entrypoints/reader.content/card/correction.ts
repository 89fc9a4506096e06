import { t, type StringKey } from '../../../utils/settings/strings.ts';
import type { MentionKind } from '../../../utils/model/mention.ts';
import { button, h } from './element.ts';
import type { CardActions } from './parts.ts';
import type { Subject } from './subject.ts';

const NOT: Record<MentionKind, StringKey> = { official: 'card_not_official', country: 'card_not_country', deal: 'card_not_deal' };
const SCOPES: readonly ['article' | 'site' | 'everywhere', StringKey][] = [
  ['article', 'card_scope_article'], ['site', 'card_scope_site'], ['everywhere', 'card_scope_everywhere'],
];

/** "Not an official", then where that holds: two steps, so that nothing is taken away by a slip. */
export function correction(document: Document, subject: Subject, actions: CardActions): HTMLElement {
  const scopes = h(document, 'span', { class: 'scopes', role: 'group', 'aria-label': t('card_scope'), hidden: true },
    ...SCOPES.map(([scope, key]) => button(document, { class: 'plain' }, t(key), () => actions.correct(subject, scope))));
  const ask = button(document, { class: 'plain', 'aria-expanded': 'false' }, t(NOT[subject.mark.mention.kind]), () => {
    scopes.hidden = !scopes.hidden;
    ask.setAttribute('aria-expanded', String(!scopes.hidden));
    if (!scopes.hidden) scopes.querySelector('button')?.focus();
  });
  return h(document, 'span', { class: 'correction' }, ask, scopes);
}
