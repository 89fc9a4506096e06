import type { Article } from '../model/article.ts';
import { dateInDateline } from './metadata/dateline.ts';
import { readMetadata, type MetaReading } from './metadata/read-metadata.ts';
import { readBlocks } from './page/blocks.ts';
import { removeClutter } from './page/clutter.ts';
import { copyPage, type LiveText } from './page/copy-page.ts';
import { PageReader } from './page/page-reader.ts';
import { findStandfirst } from './page/standfirst.ts';
import { tidyBlocks } from './page/tidy-blocks.ts';
import type { Run } from './page/text-line.ts';
import { TextMap } from './text-map.ts';

/** An article as read, and the way from its text to the live page. */
export type ReadArticle = { article: Article; map: TextMap };

/** Between two blocks of `Article.text`. */
const BLOCK_GAP = '\n\n';

/**
 * Reads the article of `document`, shown at `url`: its metadata and its text (headline, standfirst, body; a blank line
 * between blocks), with the map back to the live page. The page is not changed. Null where no text was found.
 */
export function readArticle(document: Document, url: string): ReadArticle | null {
  const steps = readArticleInSlices(document, url);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** As `readArticle`, but yields between pieces of work, so that a caller may give way to the page in between. */
export function* readArticleInSlices(document: Document, url: string): Generator<void, ReadArticle | null> {
  const root = (document.body ?? document.documentElement) as Element | null;
  if (root === null) return null;
  const reading = readMetadata(document, url);
  const { meta } = reading;
  yield;
  const live: LiveText = new WeakMap();
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
  const body = tidyBlocks(blocks, meta);
  yield;
  const [first] = body;
  if (first === undefined) return null;
  meta.publishedAt ??= dateInDateline(first.text, url, meta.modifiedAt, reading.hints);
  return assemble(reading, [...findStandfirst(reading, body), ...body]);
}

type Piece = { text: string; runs: readonly Run[] };

function assemble({ meta, headline }: MetaReading, body: readonly Piece[]): ReadArticle {
  const texts: string[] = [];
  const runs: Run[] = [];
  let length = 0;
  const add = (text: string, own: readonly Run[]): void => {
    if (texts.length > 0) length += BLOCK_GAP.length;
    for (const run of own) runs.push({ ...run, at: run.at + length });
    texts.push(text);
    length += text.length;
  };
  if (headline !== null) add(headline.text, headline.runs);
  else if (meta.title !== '') add(meta.title, []);
  for (const block of body) add(block.text, block.runs);
  return { article: { ...meta, text: texts.join(BLOCK_GAP) }, map: new TextMap(runs, commonAncestor(runs)) };
}

function commonAncestor(runs: readonly Run[]): Element | null {
  let root: Element | null = runs[0]?.node.parentElement ?? null;
  for (const { node } of runs) {
    while (root !== null && !root.contains(node)) root = root.parentElement;
  }
  return root;
}
