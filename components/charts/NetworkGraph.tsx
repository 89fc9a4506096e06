import { useMemo, useState } from 'preact/hooks';
import type { Network } from '../../utils/model/catalogue.ts';
import { t } from '../../utils/settings/strings.ts';
import { countText } from '../words/number.ts';
import { placeName } from '../words/places.ts';
import { labelPlaces } from './label-places.ts';
import { layout } from './network-layout.ts';
import { useWidth } from './use-width.ts';

const nameOf = (node: Network['nodes'][number]): string => (node.kind === 'country' ? placeName(node.id) : node.name);

/** The picture's room in pixels: on a narrow window it is as tall as names need, since they are not drawn smaller. */
const WIDEST = 960;
const NARROWEST = 320;
const HEIGHT = 560;
const NOTHING: ReturnType<typeof layout> = { nodes: [], links: [] };

/** States (squares) and officials (discs) that are filed together; the one in focus shows its ties alone. */
export function NetworkGraph({ network, label, hrefOf }: { network: Network; label: string; hrefOf: (id: string, kind: 'country' | 'official') => string }) {
  const [box, seen] = useWidth();
  const width = Math.min(WIDEST, Math.max(NARROWEST, seen));
  // Placing takes a while: not before there is a place.
  const { nodes, links } = useMemo(() => (seen === 0 ? NOTHING : layout(network, width, HEIGHT)), [network, width, seen === 0]);
  const labels = useMemo(() => labelPlaces(nodes, nameOf), [nodes]);
  const [focus, setFocus] = useState<string | null>(null);
  const top = Math.max(1, ...links.map((link) => link.weight));
  const near = useMemo(() => {
    const ids = new Set<string>();
    for (const { from, to } of links) {
      if (from.id === focus) ids.add(to.id);
      if (to.id === focus) ids.add(from.id);
    }
    return ids;
  }, [links, focus]);
  const dim = (id: string) => focus !== null && focus !== id && !near.has(id);
  return (
    <div ref={box}>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} role="group" aria-label={label} class="network" onPointerLeave={() => setFocus(null)}>
        {links.map(({ from, to, weight }) => (
          <line key={`${from.id}|${to.id}`} x1={from.x} y1={from.y} x2={to.x} y2={to.y} stroke-width={0.6 + 3 * (weight / top)}
            class={focus === null || from.id === focus || to.id === focus ? 'tie' : 'tie dim'} />
        ))}
        {nodes.map((node) => {
          const name = nameOf(node);
          const said = t('chart_place_count', name, countText(node.clips));
          return (
            <a key={node.id} href={hrefOf(node.id, node.kind)} aria-label={said} class={dim(node.id) ? 'node dim' : 'node'}
              onPointerEnter={() => setFocus(node.id)} onFocus={() => setFocus(node.id)} onBlur={() => setFocus(null)}>
              <title>{said}</title>
              {node.kind === 'country'
                ? <rect x={node.x - node.r} y={node.y - node.r} width={node.r * 2} height={node.r * 2} rx={3} class="state" />
                : <circle cx={node.x} cy={node.y} r={node.r} class="person" />}
              {labels.has(node.id) || node.id === focus || near.has(node.id)
                ? <text x={node.x} y={labels.get(node.id) ?? node.y + node.r + 12} text-anchor="middle">{name}</text> : null}
            </a>
          );
        })}
      </svg>
    </div>
  );
}
