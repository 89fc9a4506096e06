import type { ClipKind, ReviewState } from '../../model/clip.ts';
import { DEAL_STATUSES, DEAL_TYPES, SECTORS } from '../../model/deal.ts';
import { amountRange } from './amount.ts';
import { dayRange } from './dates.ts';
import type { Term } from './query.ts';

export const CLIP_KINDS: readonly ClipKind[] = ['article', 'deal', 'selection'];
export const REVIEW_STATES: readonly ReviewState[] = ['new', 'reviewed', 'follow-up', 'rejected'];

/** What may stand after a field's colon: a term, or a sentence on what was expected. */
type Read = (value: string) => Term | string;

const list = (values: readonly string[]): string => `${values.slice(0, -1).join(', ')} or ${values.at(-1) ?? ''}`;

function oneOf<V extends string>(field: string, values: readonly V[], make: (value: V) => Term): Read {
  return (value) => {
    const wanted = value.toLowerCase();
    const exact = values.find((known) => known === wanted) ?? (wanted.length > 1 ? values.find((known) => known.startsWith(wanted)) : undefined);
    return exact === undefined ? `“${field}:” takes ${list(values)}, not “${value}”.` : make(exact);
  };
}

const named = (field: 'country' | 'official' | 'site' | 'tag' | 'project' | 'instrument'): Read => (value) => ({ field, value });

function date(name: string, bound: (range: { first: number; last: number }) => Term): Read {
  return (value) => {
    const range = dayRange(value);
    return range ? bound(range) : `“${name}:” takes a date such as 2025-05-14, 2025-05 or 2025, not “${value}”.`;
  };
}

/** Each field of the syntax and how its value is read. */
export const FIELDS: ReadonlyMap<string, Read> = new Map<string, Read>([
  ['text', (value) => ({ field: 'text', value })],
  ['country', named('country')],
  ['official', named('official')],
  ['site', named('site')],
  ['tag', named('tag')],
  ['project', named('project')],
  ['instrument', named('instrument')],
  ['type', oneOf('type', DEAL_TYPES, (value) => ({ field: 'type', value }))],
  ['status', oneOf('status', DEAL_STATUSES, (value) => ({ field: 'status', value }))],
  ['sector', oneOf('sector', SECTORS, (value) => ({ field: 'sector', value }))],
  ['kind', oneOf('kind', CLIP_KINDS, (value) => ({ field: 'kind', value }))],
  ['review', oneOf('review', REVIEW_STATES, (value) => ({ field: 'review', value }))],
  ['is', (value) => (value.toLowerCase() === 'starred' ? { field: 'starred' } : `“is:” takes starred, not “${value}”.`)],
  ['amount', (value) => {
    const range = amountRange(value);
    return range ? { field: 'amount', ...range } : `“amount:” takes a sum such as >1bn, <500m or 1bn..2bn, not “${value}”.`;
  }],
  ['before', date('before', ({ first }) => ({ field: 'date', from: null, to: first - 1 }))],
  ['after', date('after', ({ last }) => ({ field: 'date', from: last + 1, to: null }))],
  ['on', date('on', ({ first, last }) => ({ field: 'date', from: first, to: last }))],
]);
