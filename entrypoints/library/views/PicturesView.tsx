import { ChartFrame } from '../../../components/charts/ChartFrame.tsx';
import { Matrix } from '../../../components/charts/Matrix.tsx';
import { NetworkGraph } from '../../../components/charts/NetworkGraph.tsx';
import { PartnerMap } from '../../../components/charts/PartnerMap.tsx';
import { Timeline } from '../../../components/charts/Timeline.tsx';
import { Notice } from '../../../components/ui/Notice.tsx';
import { Tabs } from '../../../components/ui/Tabs.tsx';
import { countText } from '../../../components/words/number.ts';
import { placeName } from '../../../components/words/places.ts';
import { dealLedger, months, network, pairMatrix } from '../../../utils/clips/repository.ts';
import type { ClipFilter } from '../../../utils/model/clip-filter.ts';
import type { PairCount } from '../../../utils/model/catalogue.ts';
import { t } from '../../../utils/settings/strings.ts';
import { saveFile } from '../../shared/save-file.ts';
import { useLive } from '../../shared/use-live.ts';
import { extraHere, filterHere, setExtra } from '../address.ts';
import { FilterFrame } from '../FilterFrame.tsx';
import { countryHref, officialHref, pairHref } from '../links.ts';
import { TradeChart } from '../TradeChart.tsx';
import { tradePoints } from '../trade-points.ts';

const PICTURES = ['time', 'matrix', 'map', 'network', 'trade'] as const;
type Picture = (typeof PICTURES)[number];
const TITLES = { time: 'chart_time', matrix: 'chart_matrix', map: 'chart_map', network: 'chart_network', trade: 'chart_trade' } as const;

/** The pictures; they answer to the same filters as the lists. */
export function PicturesView() {
  const filter = filterHere();
  const picture = PICTURES.find((name) => name === extraHere('picture')) ?? 'time';
  return (
    <FilterFrame title={t('library_pictures')} problem={null}>
      <section class="pictures" aria-label={t('library_pictures')}>
        <div class="bar">
          <Tabs<Picture> label={t('library_pictures')} current={picture} onChange={(id) => setExtra({ picture: id })}
            tabs={PICTURES.map((id) => ({ id, label: t(TITLES[id]) }))} />
        </div>
        <div class="page-body" id={`panel-${picture}`} role="tabpanel" aria-labelledby={`tab-${picture}`}>
          <Chosen picture={picture} filter={filter} />
        </div>
      </section>
    </FilterFrame>
  );
}

function Chosen({ picture, filter }: { picture: Picture; filter: ClipFilter }) {
  switch (picture) {
    case 'time': return <Time filter={filter} />;
    case 'matrix': return <Pairs filter={filter} />;
    case 'map': return <Places filter={filter} />;
    case 'network': return <Ties filter={filter} />;
    case 'trade': return <Trade filter={filter} />;
  }
}

const Nothing = () => <Notice title={t('chart_nothing_title')} text={t('chart_nothing_text')} />;
type Props = { filter: ClipFilter };

function Time({ filter }: Props) {
  const { value } = useLive(() => months(filter), `months${JSON.stringify(filter)}`);
  if (!value) return null;
  if (value.length === 0) return <Nothing />;
  const summary = t('chart_time_summary', countText(value.reduce((sum, month) => sum + month.clips, 0)), countText(value.reduce((sum, month) => sum + month.deals, 0)), value[0]?.month ?? '', value.at(-1)?.month ?? '');
  const table = { head: [t('chart_month'), t('popup_tab_clips'), t('popup_deals')], rows: value.map((month) => [month.month, month.clips, month.deals]) };
  return <ChartFrame title={t('chart_time')} summary={summary} table={table} onSave={saveFile}><Timeline months={value} label={summary} /></ChartFrame>;
}

const pairRows = (pairs: readonly PairCount[]) => pairs.toSorted((a, b) => b.deals - a.deals).map(({ a, b, deals }) => [placeName(a), placeName(b), deals]);
const pairHead = () => [t('facet_country'), t('facet_country'), t('popup_deals')];

function Pairs({ filter }: Props) {
  const { value } = useLive(() => pairMatrix(filter), `pairs${JSON.stringify(filter)}`);
  if (!value) return null;
  if (value.length === 0) return <Nothing />;
  const summary = t('chart_matrix_summary', countText(value.length));
  return (
    <ChartFrame title={t('chart_matrix')} summary={summary} table={{ head: pairHead(), rows: pairRows(value) }} onSave={saveFile}>
      <Matrix pairs={value} label={summary} hrefOf={pairHref} />
    </ChartFrame>
  );
}

function Places({ filter }: Props) {
  const { value } = useLive(() => pairMatrix(filter), `pairs${JSON.stringify(filter)}`);
  if (!value) return null;
  if (value.length === 0) return <Nothing />;
  const one = filter.countries?.length === 1 ? filter.countries[0] : undefined;
  const totals = new Map<string, number>();
  for (const { a, b, deals } of value) {
    if (one !== undefined && a !== one && b !== one) continue;
    for (const id of [a, b]) totals.set(id, (totals.get(id) ?? 0) + deals);
  }
  const counts = [...totals].map(([id, count]) => ({ id, count })).sort((x, y) => y.count - x.count);
  const summary = one === undefined ? t('chart_map_summary') : t('chart_map_summary_of', placeName(one));
  return (
    <ChartFrame title={t('chart_map')} summary={summary} table={{ head: [t('facet_country'), t('popup_deals')], rows: counts.map(({ id, count }) => [placeName(id), count]) }} onSave={saveFile}>
      <PartnerMap counts={counts} label={summary} hrefOf={(id) => (one !== undefined && one !== id ? pairHref(one, id) : countryHref(id))} />
    </ChartFrame>
  );
}

/** More than this and names cover each other. */
const NODES = 48;

function Ties({ filter }: Props) {
  const { value } = useLive(() => network(filter, NODES), `network${JSON.stringify(filter)}`);
  if (!value) return null;
  if (value.nodes.length === 0) return <Nothing />;
  const summary = t('chart_network_summary', countText(value.nodes.length), countText(value.links.length));
  const names = new Map(value.nodes.map((node) => [node.id, node.kind === 'country' ? placeName(node.id) : node.name]));
  const rows = value.links.toSorted((a, b) => b.weight - a.weight).map((link) => [names.get(link.source) ?? link.source, names.get(link.target) ?? link.target, link.weight]);
  return (
    <ChartFrame title={t('chart_network')} summary={summary} table={{ head: [t('chart_from'), t('chart_to'), t('popup_tab_clips')], rows }} onSave={saveFile}>
      <NetworkGraph network={value} label={summary} hrefOf={(id, kind) => (kind === 'country' ? countryHref(id) : officialHref(id))} />
    </ChartFrame>
  );
}

const FIGURES = 300;

function Trade({ filter }: Props) {
  const { value } = useLive(() => dealLedger({ ...filter, dealTypes: ['trade'] }, { by: 'day', direction: 'down' }, { offset: 0, limit: FIGURES }), `trade${JSON.stringify(filter)}`);
  if (!value) return null;
  const points = tradePoints(value.rows);
  if (points.length === 0) return <Nothing />;
  return <TradeChart title={t('chart_trade')} points={points} />;
}
