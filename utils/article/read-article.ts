import type { Article, ArticleText, EarlyMeta } from '../model/article.ts';
import { comparable } from './metadata/compare.ts';
import { dateInDateline } from './metadata/dateline.ts';
import type { PageFacts } from './metadata/page-facts.ts';
import { readMetadata, type MetaReading } from './metadata/read-metadata.ts';
import { readBlocks, type Block } from './page/blocks.ts';
import { removeClutter } from './page/clutter.ts';
import { copyPage, type LiveText } from './page/copy-page.ts';
import { PageReader } from './page/page-reader.ts';
import { findStandfirst } from './page/standfirst.ts';
import { tidyBlocks } from './page/tidy-blocks.ts';
import type { Run } from './page/text-line.ts';
import { atOnce, type InSlices } from './slices.ts';
import { TextMap } from './text-map.ts';

/** An article as read, and the way from its text to the live page. */
export type ReadArticle = { article: Article; map: TextMap };

/** The text of an article with what extraction needs to know of it; `rest` looks for the authors and the date of change. */
export type ReadText = { article: ArticleText; map: TextMap; rest: Pick<MetaReading, 'byline' | 'modifiedAt'> };

/** Between two blocks of `Article.text`. */
const BLOCK_GAP = '\n\n';

/**
 * Reads the article of `document`, shown at `url`: its metadata and its text (headline, standfirst, body, as far
 * as the page shows them; a blank line between blocks), with the map back to the live page. The page is not changed. Null where no text was found.
 */
export function readArticle(document: Document, url: string, facts?: PageFacts): ReadArticle | null {
  const read = atOnce(readTextInSlices(document, url, facts));
  return read === null ? null : { article: wholeArticle(read), map: read.map };
}

/** The article with all of its metadata: what was left for later is read now. */
export const wholeArticle = ({ article, rest: { byline, modifiedAt } }: ReadText): Article => ({ ...article, byline, modifiedAt });

/**
 * Reads the text alone, and yields between pieces of work, so that a caller may give way to the page in between.
 * @param facts what detection has gathered of the page already
 */
export function* readTextInSlices(document: Document, url: string, facts?: PageFacts): InSlices<ReadText | null> {
  const root = (document.body ?? document.documentElement) as Element | null;
  if (root === null) return null;
  const reading = readMetadata(document, url, facts);
  const meta = reading.early;
  yield;
  const live: LiveText = new Map();
  const copy = document.implementation.createHTMLDocument('');
  yield* copyPage(root, copy.body, live);
  yield;
  const refill = (): void => {
    copy.body.replaceChildren();
    for (const _slice of copyPage(root, copy.body, live));
  };
  const content = new PageReader({ document: copy, title: meta.title, refill }).parse();
  yield;
  if (content === null) return null;
  removeClutter(content);
  const blocks = readBlocks(content, live);
  yield;
  const body = tidyBlocks(blocks, reading);
  yield;
  const [first] = body;
  if (first === undefined) return null;
  meta.publishedAt ??= dateInDateline(first.text, url, reading.modifiedAt, reading.hints);
  const headline = reading.headline ?? titleAmong(blocks, meta.title);
  return assemble(reading, meta, [...(headline === null ? [] : [headline]), ...findStandfirst(reading, body), ...body]);
}

type Piece = { text: string; runs: readonly Run[] };

/** Where no heading shows the title, the line of the text that does. A title that the page shows nowhere is no part of the text: nothing in it could be marked. */
function titleAmong(blocks: readonly Block[], title: string): Piece | null {
  const key = comparable(title);
  return blocks.find(({ text }) => text.length < 2 * title.length && comparable(text) === key) ?? null;
}

function assemble(rest: MetaReading, meta: EarlyMeta, pieces: readonly Piece[]): ReadText {
  const texts: string[] = [];
  const runs: Run[] = [];
  let length = 0;
  for (const piece of pieces) {
    if (texts.length > 0) length += BLOCK_GAP.length;
    for (const { at, node, from, length: units } of piece.runs) runs.push({ at: at + length, node, from, length: units });
    texts.push(piece.text);
    length += piece.text.length;
  }
  return { article: { ...meta, text: texts.join(BLOCK_GAP) }, map: new TextMap(runs, commonAncestor(runs)), rest };
}

function commonAncestor(runs: readonly Run[]): Element | null {
  let root: Element | null = runs[0]?.node.parentElement ?? null;
  let known: Node | null = root;
  for (const { node } of runs) {
    const parent = node.parentNode;
    if (parent === known) continue;
    known = parent;
    while (root !== null && !root.contains(node)) root = root.parentElement;
  }
  return root;
}
