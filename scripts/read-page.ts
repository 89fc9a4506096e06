import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';
import { sayWhy } from '../utils/article/features/reasons.ts';
import { isArticle } from '../utils/article/is-article.ts';
import { readArticle, readMeta } from '../utils/article/read-article.ts';

/** One page as the `read` command prints it. `ms`: milliseconds for detection and reading, without parsing the HTML. */
export type PageReading = {
  isArticle: boolean;
  reasons: string[];
  title: string;
  byline: string | null;
  site: string;
  publishedAt: string | null;
  modifiedAt: string | null;
  lang: string | null;
  canonicalUrl: string;
  text: string;
  ms: number;
};

/** The document of an HTML file (`.gz` too); no script runs and nothing is fetched. Throws where the file cannot be read. */
export function openPage(file: string, url: string): Document {
  const raw = readFileSync(file);
  const bytes = raw[0] === 0x1f && raw[1] === 0x8b ? gunzipSync(raw) : raw;
  return new JSDOM(utf8(bytes) ?? bytes, { url, virtualConsole: new VirtualConsole() }).window.document;
}

/** The text of a file that is sound UTF-8, as saved pages mostly are whatever they declare; null for one that is not. */
function utf8(bytes: Buffer): string | null {
  return isUtf8(bytes) ? bytes.toString('utf8') : null;
}

/** The address a saved page gives as its own, for a file read without one; null where it gives none. */
export function addressIn(document: Document): string | null {
  const own = document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href')
    ?? document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return typeof own === 'string' && /^https?:/.test(own) && URL.canParse(own) ? own : null;
}

/** Detects and reads a page; for one that is no article, title and text are given as far as they can be told. */
export function readPage(document: Document, url: string): PageReading {
  const start = performance.now();
  const verdict = isArticle(document, url);
  const read = readArticle(document, url);
  const { title, byline, site, publishedAt, modifiedAt, lang, canonicalUrl } = read?.article ?? readMeta(document, url);
  const ms = Math.round((performance.now() - start) * 100) / 100;
  const text = read?.article.text ?? title;
  return { ...verdictOf(verdict), title, byline, site, publishedAt, modifiedAt, lang, canonicalUrl, text, ms };
}

const verdictOf = ({ isArticle: is, reasons }: ReturnType<typeof isArticle>): Pick<PageReading, 'isArticle' | 'reasons'> => ({ isArticle: is, reasons: reasons.map(sayWhy) });
