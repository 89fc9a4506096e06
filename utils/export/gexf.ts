import type { Clip } from '../model/clip.ts';
import { single } from './chunks.ts';
import type { ExportFormat } from './format.ts';
import { escapeMarkup, oneLine } from './plain.ts';

type Node = { id: string; label: string; kind: 'country' | 'official'; country: string; clips: number };
type Edge = { source: string; target: string; weight: number };

function nodesOf(clip: Clip): Node[] {
  return [
    ...clip.countries.map(({ id, name }): Node => ({ id: `country:${id}`, label: name, kind: 'country', country: id, clips: 0 })),
    ...clip.officials.flatMap(({ id, name, country }): Node[] => (name === null ? [] : [{ id: `official:${id}`, label: name, kind: 'official', country: country ?? '', clips: 0 }])),
  ];
}

const attribute = (text: string): string => escapeMarkup(oneLine(text));

const node = ({ id, label, kind, country, clips }: Node): string =>
  `<node id="${attribute(id)}" label="${attribute(label)}"><attvalues><attvalue for="kind" value="${kind}"/><attvalue for="country" value="${attribute(country)}"/><attvalue for="clips" value="${clips}"/></attvalues></node>\n`;

const edge = ({ source, target, weight }: Edge, id: number): string => `<edge id="${id}" source="${attribute(source)}" target="${attribute(target)}" weight="${weight}"/>\n`;

/** GEXF 1.3 for Gephi: states and officials, tied where one clip has both; a tie weighs as many clips. */
export const gexf: ExportFormat = {
  id: 'gexf',
  label: 'format_gexf',
  extension: 'gexf',
  mime: 'application/gexf+xml',
  write: async function* write({ clips, title, writtenAt }) {
    const nodes = new Map<string, Node>();
    const edges = new Map<string, Edge>();
    for await (const clip of single(clips)) {
      const here = [...new Map(nodesOf(clip).map((one) => [one.id, one])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
      for (const one of here) {
        const known = nodes.get(one.id) ?? one;
        known.clips++;
        nodes.set(one.id, known);
      }
      here.forEach(({ id: source }, i) => {
        for (const { id: target } of here.slice(i + 1)) {
          const key = `${source}\u0000${target}`;
          const known = edges.get(key) ?? { source, target, weight: 0 };
          known.weight++;
          edges.set(key, known);
        }
      });
    }
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
    yield `<meta lastmodifieddate="${attribute(writtenAt.slice(0, 10))}"><creator>Attaché</creator><description>${attribute(title)}</description></meta>\n`;
    yield '<graph mode="static" defaultedgetype="undirected">\n<attributes class="node"><attribute id="kind" title="kind" type="string"/><attribute id="country" title="country" type="string"/><attribute id="clips" title="clips" type="integer"/></attributes>\n<nodes>\n';
    for (const one of nodes.values()) yield node(one);
    yield '</nodes>\n<edges>\n';
    let id = 0;
    for (const one of edges.values()) yield edge(one, id++);
    yield '</edges>\n</graph>\n</gexf>\n';
  },
};
