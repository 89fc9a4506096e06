import type { Decision } from '../../utils/extract/document.ts';
import type { Deal } from '../../utils/model/deal.ts';
import type { Extraction } from '../../utils/model/extraction.ts';

const place = ({ start, end }: { start: number; end: number }) => `${start}–${end}`.padEnd(13);

const decisionLine = (d: Decision): string =>
  `${place(d.span)} ${d.accepted ? 'yes' : 'no '} ${d.rule.padEnd(34)} ${JSON.stringify(d.exact)}  ${d.why}`;

function dealLines(deal: Deal): string[] {
  const amount = deal.amount ? `, ${deal.amount.value} ${deal.amount.currency}` : '';
  const head = `${deal.id}: ${deal.type}, ${deal.status}, between ${deal.parties.join(' and ') || 'nobody named'}${amount} (${deal.rule})`;
  return [head, ...deal.evidence.map((span) => `  evidence ${place(span)}`)];
}

/** A page of plain text for people: each decision in order of place with its rule and reason, then the deals. */
export function explanation(found: Extraction & { decisions: Decision[] }): string {
  const decisions = found.decisions.map(decisionLine);
  const deals = found.deals.flatMap(dealLines);
  const none = 'Nothing here looked like an official, a country or a deal.';
  return `${[...(decisions.length ? decisions : [none]), ...(deals.length ? ['', ...deals] : [])].join('\n')}\n`;
}
