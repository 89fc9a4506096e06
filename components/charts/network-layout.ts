import { forceCenter, forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationLinkDatum, type SimulationNodeDatum } from 'd3-force';
import type { Network } from '../../utils/model/catalogue.ts';

export type Placed = Network['nodes'][number] & { x: number; y: number; r: number };
export type PlacedLink = { from: Placed; to: Placed; weight: number };

const ROUNDS = 300;
/** Ties drawn for each node; the weaker ones are in the table only, else the picture is a knot. */
const TIES_A_NODE = 2.5;

/**
 * Places the network in a box; the same network comes out the same every time (d3-force begins from a fixed spiral).
 * Links to nodes that are not there are left out.
 */
export function layout({ nodes, links }: Network, width: number, height: number): { nodes: Placed[]; links: PlacedLink[] } {
  const top = Math.max(1, ...nodes.map((node) => node.clips));
  const points: (SimulationNodeDatum & Network['nodes'][number] & { r: number })[] = nodes.map((node) => ({ ...node, r: 4 + 11 * Math.sqrt(node.clips / top) }));
  const known = new Set(points.map((point) => point.id));
  const strings: (SimulationLinkDatum<(typeof points)[number]> & { weight: number })[] = strongest(links.filter((link) => known.has(link.source) && known.has(link.target)), Math.ceil(nodes.length * TIES_A_NODE))
    .map((link) => ({ source: link.source, target: link.target, weight: link.weight }));
  const most = Math.max(1, ...strings.map((string) => string.weight));
  forceSimulation(points)
    .force('link', forceLink<(typeof points)[number], (typeof strings)[number]>(strings).id((point) => point.id).distance(90).strength((string) => 0.04 + 0.3 * (string.weight / most)))
    .force('charge', forceManyBody().strength(-420))
    .force('centre', forceCenter(width / 2, height / 2))
    .force('x', forceX(width / 2).strength(0.05))
    .force('y', forceY(height / 2).strength(0.11))
    .force('collide', forceCollide<(typeof points)[number]>((point) => point.r + 12))
    .stop()
    .tick(ROUNDS);
  const across = stretch(points.map((point) => point.x ?? 0), 70, width - 70);
  const down = stretch(points.map((point) => point.y ?? 0), 24, height - 36);
  const placed = new Map(points.map(({ id, kind, name, country, clips, r, x = 0, y = 0 }) => [id, { id, kind, name, country, clips, r, x: across(x), y: down(y) }]));
  const drawn = strings.flatMap(({ source, target, weight }): PlacedLink[] => {
    const from = placed.get(typeof source === 'object' ? source.id : String(source));
    const to = placed.get(typeof target === 'object' ? target.id : String(target));
    return from && to ? [{ from, to, weight }] : [];
  });
  return { nodes: [...placed.values()], links: drawn };
}

/** The heaviest ties, and the heaviest of each node, so that none floats alone. */
function strongest(links: readonly Network['links'][number][], most: number): Network['links'] {
  const tied = new Set<string>();
  return links
    .toSorted((a, b) => b.weight - a.weight)
    .filter((link, index) => {
      const lone = !tied.has(link.source) || !tied.has(link.target);
      if (index >= most && !lone) return false;
      tied.add(link.source).add(link.target);
      return true;
    });
}

/** Stretches a set of positions to fill a range; a single position goes to its middle. */
function stretch(values: readonly number[], from: number, to: number): (value: number) => number {
  const low = Math.min(...values);
  const high = Math.max(...values);
  return high === low ? () => (from + to) / 2 : (value) => from + ((value - low) / (high - low)) * (to - from);
}
