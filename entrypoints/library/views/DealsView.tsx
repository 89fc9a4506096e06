import { Parties } from '../../../components/ui/PlaceChip.tsx';
import { VirtualTable, type Column } from '../../../components/list/VirtualTable.tsx';
import { StatusMark } from '../../../components/ui/StatusMark.tsx';
import { Notice } from '../../../components/ui/Notice.tsx';
import '../../../components/deals/deals.css';
import { sectorWord, statusWord, typeWord } from '../../../components/words/deal.ts';
import { dateText } from '../../../components/words/date.ts';
import { amountText, countText } from '../../../components/words/number.ts';
import { placeName } from '../../../components/words/places.ts';
import { dealLedger } from '../../../utils/clips/repository.ts';
import type { LedgerRow, LedgerSort } from '../../../utils/model/ledger.ts';
import { t } from '../../../utils/settings/strings.ts';
import { useWindow } from '../../shared/use-window.ts';
import { extraHere, filterHere, setExtra } from '../address.ts';
import { DealPane } from '../DealPane.tsx';
import { FilterFrame } from '../FilterFrame.tsx';
import { Proposals } from '../Proposals.tsx';

type SortKey = LedgerSort['by'];

const COLUMNS: () => Column<LedgerRow, SortKey>[] = () => [
  { id: 'parties', title: t('field_parties'), width: '104px', sort: 'pair', cell: (row) => <Parties ids={row.deal.parties} most={3} /> },
  {
    id: 'subject', title: t('field_subject'), width: 'minmax(110px, 1fr)', sort: 'subject',
    cell: (row) => <span class="two-lines serif" dir="auto">{row.deal.subject ?? row.deal.evidence[0]?.quote.exact ?? row.deal.instrument ?? ''}</span>,
  },
  { id: 'type', title: t('field_type'), width: '104px', sort: 'type', cell: (row) => <span class="two-lines">{row.deal.instrument ?? typeWord(row.deal.type)}</span> },
  { id: 'status', title: t('field_status'), width: '98px', sort: 'status', cell: (row) => <StatusMark status={row.deal.status} /> },
  { id: 'amount', title: t('field_amount'), width: '76px', sort: 'usd', end: true, cell: (row) => (row.deal.amount ? <span class="number">{amountText(row.deal.amount)}</span> : null) },
  { id: 'sectors', title: t('field_sectors'), width: '84px', cell: (row) => <span class="small soft two-lines">{row.deal.sectors.map(sectorWord).join(', ')}</span> },
  {
    id: 'sites', title: t('facet_site'), width: '84px', sort: 'site',
    cell: (row) => <span class="small two-lines">{row.sites[0] ?? row.source.site}{row.versions > 1 ? <strong> +{row.versions - 1}</strong> : null}</span>,
  },
  { id: 'day', title: t('field_date'), width: '84px', sort: 'day', cell: (row) => <span class="small number">{dateText(row.day)}</span> },
];

/** The columns that there is room for while a deal is open. */
const BESIDE_PANE = new Set(['parties', 'subject', 'status', 'amount', 'day']);

const SORTS: readonly SortKey[] = ['day', 'usd', 'type', 'status', 'pair', 'site', 'subject', 'filed'];
/** What rows can be grouped by, and the order that brings the groups together. */
const GROUPS = {
  pair: { title: 'field_parties', of: (row: LedgerRow) => row.deal.parties.toSorted().map(placeName).join(' – ') },
  type: { title: 'field_type', of: (row: LedgerRow) => typeWord(row.deal.type) },
  status: { title: 'field_status', of: (row: LedgerRow) => statusWord(row.deal.status) },
  site: { title: 'facet_site', of: (row: LedgerRow) => row.source.site },
  day: { title: 'field_date', of: (row: LedgerRow) => row.day.slice(0, 7) },
} as const;
type GroupKey = keyof typeof GROUPS;

/** The ledger: every clipped deal as a row; the open one beside it. */
export function DealsView() {
  const filter = filterHere();
  const group = (Object.keys(GROUPS) as GroupKey[]).find((key) => key === extraHere('group')) ?? null;
  const by: SortKey = group ?? SORTS.find((key) => key === extraHere('sort')) ?? 'day';
  const direction = extraHere('down') === '0' ? 'up' : extraHere('down') === '1' ? 'down' : by === 'day' || by === 'usd' ? 'down' : 'up';
  const open = extraHere('open');
  const key = `${by}${direction}${JSON.stringify(filter)}`;
  const list = useWindow((page) => dealLedger(filter, { by, direction }, page), key);
  const sortBy = (next: SortKey) => setExtra({ sort: next, group: null, down: next === by ? (direction === 'up' ? '1' : '0') : null });
  return (
    <FilterFrame title={t('library_deals')} problem={list.problem} tools={
      <select class="field" aria-label={t('group')} value={group ?? ''} onChange={(event) => setExtra({ group: event.currentTarget.value, down: null })}>
        <option value="">{t('group_none')}</option>
        {(Object.keys(GROUPS) as GroupKey[]).map((name) => <option key={name} value={name}>{t('group_by', t(GROUPS[name].title))}</option>)}
      </select>
    }>
      <div class={open === null ? 'with-pane' : 'with-pane open'}>
        <section class="list-column" aria-label={t('library_deals')}>
          <Proposals />
          <div class="bar small soft"><span role="status">{list.total === undefined ? '' : t('deals_count', countText(list.total))}</span></div>
          {list.error === null ? null : <Notice title={t('store_failed_title')} text={list.error} tone="bad" />}
          {list.total === 0 ? <Notice title={t('deals_empty_title')} text={t('deals_empty_text')} /> : null}
          {list.total ? (
            <VirtualTable key={key} label={t('library_deals')} columns={open === null ? COLUMNS() : COLUMNS().filter((column) => BESIDE_PANE.has(column.id))} total={list.total} rowAt={list.rowAt} keyOf={(row) => row.id}
              onRange={list.onRange} sort={{ by, direction }} onSort={sortBy} open={open} onOpen={(row) => setExtra({ open: open === row.id ? null : row.id })}
              groupOf={group ? GROUPS[group].of : undefined} />
          ) : null}
        </section>
        {open === null ? null : <DealPane key={open} id={open} onClose={() => setExtra({ open: null })} />}
      </div>
    </FilterFrame>
  );
}
