import { inOrder, marksOf, type Mark } from '../../utils/highlight/mark.ts';
import type { TextMap } from '../../utils/article/text-map.ts';
import type { Article } from '../../utils/model/article.ts';
import type { Extraction } from '../../utils/model/extraction.ts';
import type { ReturnVisit } from '../../utils/model/return-visit.ts';
import { giveWay } from './give-way.ts';

/** One article of the page as read, found in, and drawn. */
export type Reading = {
  article: Article;
  map: TextMap;
  reasons: readonly string[];
  extraction: Extraction;
  marks: readonly Mark[];
  saved: ReturnVisit;
  /** Units of text around the article when it was read; see `extentOf`. */
  extent: number;
  /** The text of each live node at the time of reading, to see cheaply whether anything has changed. */
  seen: ReadonlyMap<Text, string>;
};

/** Mentions whose live text is found before the page gets its turn. */
const MENTIONS_A_SLICE = 80;

/** Puts together what was read and what was found, and finds the live text of every mention, giving way in between. */
export async function makeReading(parts: Pick<Reading, 'article' | 'map' | 'reasons' | 'extraction' | 'saved'>): Promise<Reading> {
  const { map, extraction: { mentions } } = parts;
  const seen = new Map<Text, string>();
  for (const node of map.nodes()) seen.set(node, node.data);
  const marks: Mark[] = [];
  for (let at = 0; at < mentions.length; at += MENTIONS_A_SLICE) {
    marks.push(...marksOf(mentions.slice(at, at + MENTIONS_A_SLICE), map));
    await giveWay();
  }
  return { ...parts, seen, extent: 0, marks: marks.toSorted(inOrder) };
}

/** Whether every live node of the reading stands where it stood with the same text. */
export function isCurrent(reading: Reading): boolean {
  for (const [node, text] of reading.seen) {
    if (!node.isConnected || node.data !== text) return false;
  }
  return true;
}

/** Words of a text, for display. */
export const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;
