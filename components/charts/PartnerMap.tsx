import { geoNaturalEarth1, geoPath } from 'd3-geo';
import { useMemo } from 'preact/hooks';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-110m.json' with { type: 'json' };
import { t } from '../../utils/settings/strings.ts';
import { countText } from '../words/number.ts';
import { placeName } from '../words/places.ts';
import { shapeCountry } from './iso-numeric.ts';
import { useWidth } from './use-width.ts';

type Shapes = Topology<{ countries: GeometryCollection<{ name: string }> }>;

const WIDTH = 960;
const HEIGHT = 460;

/** The outline of every state and the middle of it, computed once. */
const shapes = (() => {
  const world = atlas as unknown as Shapes;
  const { features } = feature(world, world.objects.countries);
  const kept = features.filter((shape) => shape.properties.name !== 'Antarctica');
  const path = geoPath(geoNaturalEarth1().fitSize([WIDTH, HEIGHT], { type: 'FeatureCollection', features: kept }));
  return kept.map((shape) => ({
    id: shapeCountry(shape.id === undefined ? undefined : String(shape.id), shape.properties.name),
    outline: path(shape) ?? '',
    middle: path.centroid(shape),
  }));
})();

type Count = { id: string; count: number };

/** A label's letters and the room that it needs, in pixels of the screen. */
const LABEL = { width: 46, height: 14, letters: 12 };
const LABELS = 14;

/** The busiest states whose labels do not cover each other; `scale` is units of the drawing a pixel. */
function labels(counts: readonly Count[], scale: number): ReadonlySet<string> {
  const middles = new Map(shapes.map(({ id, middle }) => [id, middle]));
  const kept: { id: string; at: [number, number] }[] = [];
  for (const { id } of counts.toSorted((a, b) => b.count - a.count)) {
    const at = middles.get(id);
    if (!at || kept.length === LABELS) continue;
    const free = kept.every((other) => Math.abs(other.at[0] - at[0]) > LABEL.width * scale || Math.abs(other.at[1] - at[1]) > LABEL.height * scale);
    if (free) kept.push({ id, at });
  }
  return new Set(kept.map(({ id }) => id));
}

/** Where the deals are: states shaded by how many, with the figure on the busiest; each is a link. */
export function PartnerMap({ counts, label, hrefOf }: { counts: readonly Count[]; label: string; hrefOf: (id: string) => string }) {
  const byId = useMemo(() => new Map(counts.map(({ id, count }) => [id, count])), [counts]);
  const top = Math.max(1, ...byId.values());
  const [box, width] = useWidth();
  // The outlines shrink with the window, the letters do not: fewer states are named instead.
  const scale = width === 0 ? 1 : WIDTH / width;
  const named = useMemo(() => labels(counts, scale), [counts, scale]);
  const said = (id: string, count: number) => t('chart_place_count', placeName(id), countText(count));
  return (
    <div ref={box}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="group" aria-label={label} class="map">
        {shapes.map(({ id, outline }, index) => {
          const count = id === null ? 0 : (byId.get(id) ?? 0);
          if (id === null || count === 0) return <path key={index} d={outline} class="land" />;
          return (
            <a key={index} href={hrefOf(id)} aria-label={said(id, count)}>
              <title>{said(id, count)}</title>
              <path d={outline} class="land busy" fill-opacity={0.18 + 0.82 * Math.sqrt(count / top)} />
            </a>
          );
        })}
        {shapes.map(({ id, middle: [x, y] }, index) => (id !== null && named.has(id) ? <text key={index} x={x} y={y} text-anchor="middle" style={{ fontSize: `${LABEL.letters * scale}px`, strokeWidth: `${3 * scale}px` }} aria-hidden="true">{id} {countText(byId.get(id) ?? 0)}</text> : null))}
      </svg>
    </div>
  );
}
