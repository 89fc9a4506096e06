import { isArticle } from '../../utils/article/is-article.ts';
import { readArticleInSlices, type ReadArticle } from '../../utils/article/read-article.ts';
import { callBackground } from '../../utils/messaging/messenger.ts';
import type { Article } from '../../utils/model/article.ts';
import type { Extraction } from '../../utils/model/extraction.ts';
import { FIRST_VISIT } from '../../utils/model/return-visit.ts';
import { ok, type Failure, type Result } from '../../utils/model/result.ts';
import { extentOf, furtherElements, readFurther } from './further-articles.ts';
import { giveWay } from './give-way.ts';
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

async function readSlowly(document: Document, url: string): Promise<ReadArticle | null> {
  const steps = readArticleInSlices(document, url);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await giveWay();
  }
}

/** What the extraction depends on besides the text. */
const sameToExtract = (a: Article, b: Article): boolean =>
  a.text === b.text && a.publishedAt === b.publishedAt && a.lang === b.lang && a.title === b.title;

async function extractionOf(article: Article, { previous, afresh }: ReadOptions): Promise<Result<Extraction>> {
  if (!afresh && previous !== null && sameToExtract(previous.article, article)) return ok(previous.extraction);
  return callBackground('extract', article);
}

/** Decides, reads, has the text looked through and finds its live places, giving way to the page between the steps. */
export async function readPage(document: Document, url: string, options: ReadOptions): Promise<Outcome> {
  const verdict = isArticle(document, url);
  // Once an article, an article as long as it is there: a list of links that loads below does not take that back.
  const stays = options.previous?.article.url === url && options.previous.map.root?.isConnected === true;
  if (!verdict.isArticle && !options.anyway && !stays) return { phase: 'not-article', reasons: verdict.reasons };
  await giveWay();
  const kept = options.afresh || options.previous?.article.url !== url ? null : unchanged(document, options.previous);
  if (kept !== null) return { phase: 'article', reading: kept, further: await readFurtherArticles(document, kept, options) };
  const read = await readSlowly(document, url);
  if (read === null) return { phase: 'not-article', reasons: [...verdict.reasons, 'has no text to read'] };
  const extraction = await extractionOf(read.article, options);
  if (!extraction.ok) return { phase: 'failed', failure: extraction.error };
  await giveWay();
  const saved = options.previous?.article.text === read.article.text ? options.previous.saved : FIRST_VISIT;
  const reading = await makeReading({ ...read, reasons: verdict.reasons, extraction: extraction.value, saved });
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
  for (const element of furtherElements(document, main)) {
    const known = further.find(({ map }) => map.root === element);
    if (known !== undefined && !afresh && isCurrent(known)) {
      readings.push(known);
      continue;
    }
    await giveWay();
    const read = readFurther(element, main);
    if (read === null) continue;
    const extraction = await callBackground('extract', read.article);
    if (extraction.ok) readings.push(await makeReading({ ...read, reasons: main.reasons, extraction: extraction.value, saved: known?.saved ?? FIRST_VISIT }));
  }
  return readings;
}
