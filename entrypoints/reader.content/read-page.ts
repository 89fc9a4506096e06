import { isArticleInSlices } from '../../utils/article/is-article.ts';
import { chooseBlocks, siftBlocks, wholeArticleInSlices } from '../../utils/article/read-text.ts';
import { callBackground } from '../../utils/messaging/messenger.ts';
import type { ArticleText } from '../../utils/model/article.ts';
import type { Extraction } from '../../utils/model/extraction.ts';
import { FIRST_VISIT } from '../../utils/model/return-visit.ts';
import { ok, type Failure, type Result } from '../../utils/model/result.ts';
import { extentOf, furtherElements, readFurther } from './further-articles.ts';
import { byAndBy, giveWay } from './give-way.ts';
import { askParts } from './parts.ts';
import { isCurrent, makeReading, type Reading } from './reading.ts';

/** What came of reading a page. */
export type Outcome =
  | { phase: 'not-article'; reasons: string[] }
  | { phase: 'failed'; failure: Failure }
  | { phase: 'article'; reading: Reading; further: readonly Reading[] };

export type ReadOptions = {
  /** The article read before in this document: its extraction is kept where the text is the same. */
  previous: Reading | null;
  /** The articles read below it. */
  further: readonly Reading[];
  /** Treat the page as an article whatever it looks like. */
  anyway: boolean;
  /** Ask again what is in the text, though it is the same: a correction was learned. */
  afresh: boolean;
};

/** What the extraction depends on besides the text. */
const sameToExtract = (a: ArticleText, b: ArticleText): boolean =>
  a.text === b.text && a.publishedAt === b.publishedAt && a.lang === b.lang && a.title === b.title;

async function extractionOf(article: ArticleText, { previous, afresh }: ReadOptions): Promise<Result<Extraction>> {
  if (!afresh && previous !== null && sameToExtract(previous.article, article)) return ok(previous.extraction);
  return callBackground('extract', article);
}

/** Decides, reads, has the text looked through and finds its live places, giving way to the page between the steps. */
export async function readPage(document: Document, url: string, options: ReadOptions): Promise<Outcome> {
  const verdict = await byAndBy(isArticleInSlices(document, url));
  // Once an article, an article as long as it is there: a list of links that loads below does not take that back.
  const stays = options.previous?.article.url === url && options.previous.map.root?.isConnected === true;
  if (!verdict.isArticle && !options.anyway && !stays) return { phase: 'not-article', reasons: verdict.reasons };
  await giveWay();
  const kept = options.afresh || options.previous?.article.url !== url ? null : unchanged(document, options.previous);
  if (kept !== null) return { phase: 'article', reading: kept, further: await readFurtherArticles(document, kept, options) };
  // The background wakes while the text is chosen here.
  const asked = askParts();
  const chosen = await byAndBy(chooseBlocks(document, url, verdict.facts ?? undefined));
  const parts = await asked;
  if (!parts.ok) return { phase: 'failed', failure: parts.error };
  const read = chosen === null ? null : await byAndBy(siftBlocks(chosen, parts.value.sieve));
  if (read === null) return { phase: 'not-article', reasons: [...verdict.reasons, 'nothing to read'] };
  const answer = extractionOf(read.article, options);
  // While the background looks through the text, what only a clip needs is looked for here.
  await giveWay();
  const article = await byAndBy(wholeArticleInSlices(read));
  const extraction = await answer;
  if (!extraction.ok) return { phase: 'failed', failure: extraction.error };
  const saved = options.previous?.article.text === article.text ? options.previous.saved : FIRST_VISIT;
  const reading = await makeReading({ article, map: read.map, reasons: verdict.reasons, extraction: extraction.value, saved });
  const elements = furtherElements(document, reading);
  return { phase: 'article', reading: { ...reading, extent: extentOf(reading, elements) }, further: await readFurtherArticles(document, reading, options) };
}

/** The article read before, where all that the page has grown by since is other articles; they are not read into it. */
function unchanged(document: Document, previous: Reading): Reading | null {
  if (!isCurrent(previous)) return null;
  return extentOf(previous, furtherElements(document, previous)) === previous.extent ? previous : null;
}

/** Reads the articles below the first; each but once, as long as it stays as it is. */
async function readFurtherArticles(document: Document, main: Reading, { further, afresh }: ReadOptions): Promise<Reading[]> {
  const readings: Reading[] = [];
  const elements = furtherElements(document, main);
  if (elements.length === 0) return readings;
  const parts = await askParts();
  if (!parts.ok) return readings;
  for (const element of elements) {
    const known = further.find(({ map }) => map.root === element);
    if (known !== undefined && !afresh && isCurrent(known)) {
      readings.push(known);
      continue;
    }
    await giveWay();
    const read = readFurther(element, main, parts.value.sieve);
    if (read === null) continue;
    const extraction = await callBackground('extract', read.article);
    if (extraction.ok) readings.push(await makeReading({ ...read, reasons: main.reasons, extraction: extraction.value, saved: known?.saved ?? FIRST_VISIT }));
  }
  return readings;
}
