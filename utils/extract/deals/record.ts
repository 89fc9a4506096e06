import type { Deal } from '../../model/deal.ts';
import { TokenFlag } from '../../text/tokens.ts';
import type { Document } from '../document.ts';
import type { Frame } from './frame.ts';
import type { Group } from './merge.ts';
import { sectorsOf } from './sectors.ts';
import { subjectOf } from './subject.ts';
import { dateOf, periodOf } from './times.ts';

/** One deal's record: slots from its best telling, filled up from the others. */
export function recordOf(doc: Document, group: Group, id: string): Deal {
  const { main, frames } = group;
  const order = [main, ...frames.filter((frame) => frame !== main)];
  const first = <T>(read: (frame: Frame) => T | null): T | null => {
    for (const frame of order) {
      const value = read(frame);
      if (value !== null) return value;
    }
    return null;
  };
  const dated = main.type === 'trade' ? null : first((frame) => (frame.type === main.type ? dateOf(doc, frame.clause) : null));
  return {
    id,
    type: main.type,
    status: main.status,
    instrument: main.nucleus.noun?.term ?? null,
    subject: subjectOf(doc, main),
    parties: main.parties,
    signatories: [...new Set(order.flatMap((frame) => signatoriesOf(doc, frame)))],
    amount: main.amount ?? first((frame) => (frame.type === main.type ? frame.amount : null)),
    period: periodOf(doc, main.clause),
    date: dated,
    place: first((frame) => placeOf(doc, frame)),
    sectors: sectorsOf(doc, main),
    evidence: frames.map((frame) => frame.span).sort((a, b) => a.start - b.start),
    rule: ruleOf(main),
    confidence: Math.max(...frames.map((frame) => frame.confidence)),
  };
}

/** Name of the rule that read a frame: its type and the word that set its stage ("deals/agreement-sign"). */
const ruleOf = (frame: Frame): string => `deals/${frame.listed ? 'listed' : frame.type}-${frame.why.replace(/[^a-z]+/g, '-').replace(/^-|-$/g, '')}`;

/** Ids of the officials that a signing clause names as its subject, or after "by". */
function signatoriesOf(doc: Document, frame: Frame): string[] {
  const sign = frame.clause.cues.find((cue) => cue.verb !== undefined && SIGNING.has(cue.verb.base));
  if (!sign || frame.status !== 'signed') return [];
  const subject: string[] = [];
  let reach = sign.first;
  for (let i = sign.first - 1; i >= frame.clause.first && i >= reach - MOST_BETWEEN; i--) {
    const placed = doc.officials[doc.officialAt[i]!];
    if (!placed) continue;
    subject.unshift(placed.mention.entity.id);
    i = reach = placed.first;
  }
  return [...subject, ...signedBy(doc, sign.last, frame.clause.last)];
}

/** "… was signed by the ministers X and Y". */
function signedBy(doc: Document, from: number, last: number): string[] {
  let by = from;
  while (by < last && doc.tokens.lower[by] !== 'by') by++;
  const ids: string[] = [];
  let reach = by;
  for (let i = by + 1; i < last && i <= reach + MOST_BETWEEN; i++) {
    const placed = doc.officials[doc.officialAt[i]!];
    if (!placed) continue;
    ids.push(placed.mention.entity.id);
    i = reach = placed.last - 1;
  }
  return ids;
}
/** Tokens between one signatory and the next, or the verb: "and his Norwegian counterpart". */
const MOST_BETWEEN = 8;
const SIGNING = new Set(['sign', 'ink', 'seal', 'initial', 'countersign', 'initialed', 'initialled']);

const NOT_PLACES = new Set('january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday english order'.split(' '));

/** Where a document was or is to be signed, in the article's words: "in Baku", "at the Vilnius summit" gives "Baku". */
function placeOf(doc: Document, frame: Frame): string | null {
  if (frame.type === 'trade' || !frame.clause.cues.some((cue) => cue.verb?.stage === 'sign')) return null;
  const { tokens } = doc;
  for (let i = frame.clause.first; i + 1 < frame.clause.last; i++) {
    if (tokens.lower[i] !== 'in') continue;
    let last = i + 1;
    while (last < frame.clause.last && last < i + 4 && tokens.flags[last]! & TokenFlag.capital && !NOT_PLACES.has(tokens.lower[last]!)) last++;
    if (last > i + 1 && doc.officialAt[i + 1]! < 0) return doc.text.slice(tokens.start[i + 1], tokens.end[last - 1]);
  }
  return null;
}
