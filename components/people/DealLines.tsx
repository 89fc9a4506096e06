import type { LedgerRow } from '../../utils/model/ledger.ts';
import { Parties } from '../ui/PlaceChip.tsx';
import { StatusMark } from '../ui/StatusMark.tsx';
import { typeWord } from '../words/deal.ts';
import { dateText } from '../words/date.ts';
import { amountText } from '../words/number.ts';

/** Deals in short: parties, what, how far, how much, when; each opens in the ledger. */
export function DealLines({ deals, hrefOf, most = 15 }: { deals: readonly LedgerRow[]; hrefOf: (id: string) => string; most?: number }) {
  return (
    <ul class="lines">
      {deals.slice(0, most).map((row) => (
        <li key={row.id}>
          <a class="plain-link deal-line" href={hrefOf(row.id)}>
            <span class="row"><Parties ids={row.deal.parties} most={3} /><StatusMark status={row.deal.status} />{row.deal.amount ? <strong class="number">{amountText(row.deal.amount)}</strong> : null}</span>
            <span class="serif two-lines" dir="auto">{row.deal.subject ?? row.deal.instrument ?? typeWord(row.deal.type)}</span>
            <span class="soft small">{row.source.site} · {dateText(row.day)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
