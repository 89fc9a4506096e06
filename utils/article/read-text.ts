import type { Article, ArticleText, EarlyMeta } from '../model/article.ts';
import { comparable } from './metadata/compare.ts';
import { dateInDateline } from './metadata/dateline.ts';
import type { PageFacts } from './metadata/page-facts.ts';
import { readMetadata, type MetaReading } from './metadata/read-metadata.ts';
import { readBlocks, type Block } from './page/blocks.ts';
import { removeClutter } from './page/clutter.ts';
import { copyPage, type LiveText } from './page/copy-page.ts';
import { PageReader } from './page/page-reader.ts';
import type { Sieve } from './page/sieve.ts';
import { findStandfirst } from './page/standfirst.ts';
import { tidyBlocks } from './page/tidy-blocks.ts';
import type { Run } from './page/text-line.ts';
import type { InSlices } from './slices.ts';
import { TextMap } from './text-map.ts';

/** What only a clip needs of an article; each is looked for when it is first asked for. */
type LaterMeta = {
  readonly byline: string | null;
  readonly modifiedAt: string | null;
  /** Finds the lines that both are read from. */
  look(): InSlices<void>;
};

/** The text of an article with what extraction needs to know of it; `rest` looks for the authors and the date of change. */
export type ReadText = { article: ArticleText; map: TextMap; rest: LaterMeta };

/** Between two blocks of `Article.text`. */
const BLOCK_GAP = '\n\n';

/** The article with all of its metadata: what was left for later is read now. */
export const wholeArticle = ({ article, rest: { byline, modifiedAt } }: ReadText): Article => ({ ...article, byline, modifiedAt });

/** As `wholeArticle`, but yields now and then. */
export function* wholeArticleInSlices({ article, rest }: ReadText): InSlices<Article> {
  yield* rest.look();
  const { byline } = rest;
  yield;
  return { ...article, byline, modifiedAt: rest.modifiedAt };
}

/** What Readability has chosen of a page, not yet sifted. */
export type Unsifted = { reading: MetaReading; meta: EarlyMeta; blocks: readonly Block[] };

/**
 * Chooses the blocks of the article's text, and yields between pieces of work, so that a caller may give way to the page
 * in between. Null where there are none.
 * @param facts what detection has gathered of the page already
 */
export function* chooseBlocks(document: Document, url: string, facts?: PageFacts): InSlices<Unsifted | null> {
  const root = (document.body ?? document.documentElement) as Element | null;
  if (root === null) return null;
  const reading = readMetadata(document, url, facts);
  yield;
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
  const content = yield* new PageReader({ document: copy, title: meta.title, refill }).parse();
  yield;
  if (content === null) return null;
  removeClutter(content);
  return { reading, meta, blocks: readBlocks(content, live) };
}

/** Sifts what was chosen and makes one text of it, with the way back to the page; null where nothing is left. Yields as `chooseBlocks` does. */
export function* siftBlocks({ reading, meta, blocks }: Unsifted, sieve: Sieve): InSlices<ReadText | null> {
  const rest: LaterMeta = {
    get byline() {
      return reading.byline(sieve.authors);
    },
    get modifiedAt() {
      return reading.modifiedAt;
    },
    look: () => reading.look(),
  };
  const known = { title: reading.title, lang: reading.lang, get byline() { return rest.byline; } };
  const body = yield* tidyBlocks(blocks, known, sieve);
  yield;
  const [first] = body;
  if (first === undefined) return null;
  const publishedAt = meta.publishedAt ?? dateInDateline(first.text, meta.url, reading.modifiedAt, reading.hints);
  const headline = reading.headline ?? titleAmong(blocks, meta.title);
  return assemble(rest, { ...meta, publishedAt }, [...(headline === null ? [] : [headline]), ...findStandfirst(reading, body, sieve), ...body]);
}

type Piece = { text: string; runs: readonly Run[] };

/** Where no heading shows the title, the line of the text that does. A title that the page shows nowhere is no part of the text: nothing in it could be marked. */
function titleAmong(blocks: readonly Block[], title: string): Piece | null {
  const key = comparable(title);
  return blocks.find(({ text }) => text.length < 2 * title.length && comparable(text) === key) ?? null;
}

function assemble(rest: LaterMeta, meta: EarlyMeta, pieces: readonly Piece[]): ReadText {
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
