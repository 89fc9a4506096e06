import type { Deal } from '../../model/deal.ts';
import { note, type Document } from '../document.ts';
import type { Pass } from '../pass.ts';
import { framesOf, type Frame } from './frame.ts';
import { joinRepeats, type Accepted } from './merge.ts';
import { namesLender } from './lenders.ts';
import { findPrincipals } from './principals.ts';
import { recordOf } from './record.ts';
import { featuresOf, scoreOf } from './score.ts';
import { isSure } from './sure.ts';
import { settingOf } from './setting.ts';
import { THRESHOLD } from './weights.ts';

const LED = 0.97;
/** How likely what is told in plain words is at least. */
const SURE = 0.5;
/** A headline or a doubtful clause may be this unlikely: it only joins a deal that others tell. */
const JOINING_THRESHOLD = 0.12;

/** Finds deals between states, clause by clause. */
export const deals: Pass = {
  name: 'deals',
  run(doc) {
    if (doc.countries.length === 0) return;
    const principals = findPrincipals(doc);
    const alone = principals.weight.size < 2;
    if (alone && !namesLender(doc.tokens, 0, doc.tokens.count)) return;
    const frames = framesOf(doc, principals).filter((frame) => !alone || frame.lender);
    const setting = settingOf(doc, frames, principals);
    const accepted: Accepted[] = [];
    const scores = new Map<Frame, number>();
    for (const frame of frames) {
      const own = scoreOf(featuresOf(doc, frame, setting));
      // A document that hangs on another's verb is as likely as that one.
      const plain = isSure(doc, frame) ? Math.max(own, SURE) : own;
      const confidence = frame.leader ? Math.max(plain, LED * (scores.get(frame.leader) ?? 0)) : plain;
      scores.set(frame, confidence);
      const good = confidence >= (frame.headline ? JOINING_THRESHOLD : THRESHOLD);
      if (doc.decisions) note(doc, frame.clause.first, frame.clause.last, `deals/${frame.type}`, good, `${frame.status} (${frame.why}); ${confidence.toFixed(2)}`);
      if (confidence >= JOINING_THRESHOLD) accepted.push({ ...frame, confidence });
    }
    for (const group of joinRepeats(doc, accepted)) file(doc, recordOf(doc, group, `deal-${doc.deals.length + 1}`));
  },
};

function file(doc: Document, deal: Deal): void {
  doc.deals.push(deal);
  for (const span of deal.evidence) {
    doc.others.push({ kind: 'deal', ...span, exact: doc.text.slice(span.start, span.end), entity: { id: deal.id }, rule: deal.rule, confidence: deal.confidence });
  }
}
