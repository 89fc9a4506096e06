import type { Deal } from '../../model/deal.ts';
import { note, type Document } from '../document.ts';
import type { Pass } from '../pass.ts';
import { framesOf } from './frame.ts';
import { joinRepeats, type Accepted } from './merge.ts';
import { findPrincipals } from './principals.ts';
import { recordOf } from './record.ts';
import { featuresOf, scoreOf } from './score.ts';
import { settingOf } from './setting.ts';
import { THRESHOLD } from './weights.ts';

/** Finds deals between states, clause by clause. */
export const deals: Pass = {
  name: 'deals',
  run(doc) {
    if (doc.countries.length === 0) return;
    const principals = findPrincipals(doc);
    if (principals.weight.size < 2) return;
    const frames = framesOf(doc, principals);
    const setting = settingOf(doc, frames, principals);
    const accepted: Accepted[] = [];
    for (const frame of frames) {
      const confidence = scoreOf(featuresOf(doc, frame, setting));
      const good = confidence >= THRESHOLD;
      note(doc, frame.clause.first, frame.clause.last, `deals/${frame.type}`, good, `${frame.status} (${frame.why}); ${confidence.toFixed(2)}`);
      if (good) accepted.push({ ...frame, confidence });
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
