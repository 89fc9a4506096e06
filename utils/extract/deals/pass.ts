import type { Deal } from '../../model/deal.ts';
import { note, type Document } from '../document.ts';
import type { Pass } from '../pass.ts';
import { framesOf, type Frame } from './frame.ts';
import { findPrincipals } from './principals.ts';
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
    for (const frame of frames) {
      const confidence = scoreOf(featuresOf(doc, frame, setting));
      const accepted = confidence >= THRESHOLD;
      note(doc, frame.clause.first, frame.clause.last, `deals/${frame.type}`, accepted, `${frame.why}; ${confidence.toFixed(2)}`);
      if (!accepted) continue;
      const deal = dealOf(doc, frame, confidence);
      doc.deals.push(deal);
      for (const span of deal.evidence) {
        doc.others.push({ kind: 'deal', ...span, exact: doc.text.slice(span.start, span.end), entity: { id: deal.id }, rule: deal.rule, confidence });
      }
    }
  },
};

function dealOf(doc: Document, frame: Frame, confidence: number): Deal {
  const id = `deal-${doc.deals.length + 1}`;
  return {
    id, type: frame.type, status: frame.status, instrument: frame.nucleus.noun?.term ?? null, subject: null, parties: frame.parties,
    signatories: [], amount: frame.amount, period: null, date: null, place: null, sectors: [], evidence: [frame.span],
    rule: `deals/${frame.type}`, confidence,
  };
}
