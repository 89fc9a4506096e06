import { copyPage, type LiveText } from '../../utils/article/page/copy-page.ts';
import { readBlocks, type Block } from '../../utils/article/page/blocks.ts';
import type { Sieve } from '../../utils/article/page/sieve.ts';
import type { Run } from '../../utils/article/page/text-line.ts';
import { tidyBlocks } from '../../utils/article/page/tidy-blocks.ts';
import { atOnce } from '../../utils/article/slices.ts';
import { TextMap } from '../../utils/article/text-map.ts';
import type { ArticleMeta } from '../../utils/model/article.ts';
import { furtherMeta } from './further-meta.ts';
import type { Reading } from './reading.ts';

/** An article that was added below the one that the page was opened for, as endless pages do. */
export type FurtherArticle = Pick<Reading, 'article' | 'map'> & { element: Element };

const CANDIDATES = 'article, [itemtype$="Article"]';
const BESIDE = 'aside, nav, footer, [role="complementary"], [hidden]';
/** A teaser has fewer paragraphs, or shorter ones. */
const LEAST = { paragraphs: 3, paragraph: 80, text: 400 };
const GAP = '\n\n';

function isFull(element: Element): boolean {
  const lengths = [...element.querySelectorAll('p')].map((paragraph) => (paragraph.textContent ?? '').trim().length);
  const long = lengths.filter((length) => length >= LEAST.paragraph);
  return long.length >= LEAST.paragraphs && long.reduce((sum, length) => sum + length, 0) >= LEAST.text;
}

/** Full articles of the document with a headline of their own, none inside another, none that has text of `main`. */
export function furtherElements(document: Document, main: Reading): Element[] {
  const nodes = [...main.map.nodes()];
  const found: Element[] = [];
  for (const element of document.querySelectorAll(CANDIDATES)) {
    if (found.some((other) => other.contains(element)) || element.closest(BESIDE) !== null) continue;
    if (element.querySelector('h1, h2') === null || !isFull(element)) continue;
    if (!nodes.some((node) => element.contains(node))) found.push(element);
  }
  return found;
}

/** Units of text around the article (in its own element, or where it has none, in the page's main part), without other articles there. A change tells that it has grown. */
export function extentOf({ map: { root } }: Pick<Reading, 'map'>, others: readonly Element[]): number {
  const around = root?.closest('article') ?? root?.closest('main, [role="main"]') ?? root?.parentElement ?? root;
  if (around === null) return 0;
  const lengthOf = (element: Element): number => (element.textContent ?? '').length;
  return others.reduce((length, other) => (around.contains(other) ? length - lengthOf(other) : length), lengthOf(around));
}

function assemble(meta: ArticleMeta, blocks: readonly Block[], element: Element): FurtherArticle {
  const runs: Run[] = [];
  let text = '';
  for (const block of blocks) {
    if (text !== '') text += GAP;
    for (const run of block.runs) runs.push({ ...run, at: run.at + text.length });
    text += block.text;
  }
  return { article: { ...meta, text }, map: new TextMap(runs, element), element };
}

/** Reads one of `furtherElements`, on a copy; null where nothing of it is text of an article. */
export function readFurther(element: Element, main: Reading, sieve: Sieve): FurtherArticle | null {
  const heading = element.querySelector('h1, h2');
  const meta = furtherMeta(element, heading, main.article);
  const live: LiveText = new Map();
  const copy = element.ownerDocument.implementation.createHTMLDocument('');
  for (const _slice of copyPage(element, copy.body, live));
  const blocks = readBlocks(copy.body, live);
  const at = blocks.findIndex(({ text }) => text === meta.title);
  const body = atOnce(tidyBlocks(blocks.slice(at + 1), meta, sieve));
  const headline = blocks[at];
  return body.length === 0 ? null : assemble(meta, headline === undefined ? body : [headline, ...body], element);
}
