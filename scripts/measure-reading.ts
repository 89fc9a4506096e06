/**
 * Measures reading on folders of saved pages with gold: `node scripts/measure-reading.ts FOLDER [--held-out] [--articles] [--fields] [--baseline] [--show FIELD]`.
 * FOLDER holds, itself or one level down, an `index.json`: a list of {file, url?, type?, title?, author?/byline?, date?/publishedTime?, text?, lang?}.
 * A third of the pages, chosen by their id, is held out: measured only with `--held-out`, so that changes are made on the others.
 * `--baseline` reads each page with Readability alone too, and tells where it does better. `--articles` leaves out the pages that are none, `--fields` reads title, author and date alone, which is quick; `--show title|author|date|type|text|map` prints each miss of that field.
 */
import { setImmediate as nextTask } from 'node:timers/promises';
import { shingleScore } from './measure/shingles.ts';
import { loadLabelled, type LabelledPage } from './measure/labelled-pages.ts';
import { sameAuthors, sameDay, sameTitle } from './measure/fields.ts';
import { plainReadability } from './measure/plain-readability.ts';
import { readArticle, readMeta } from '../utils/article/read-article.ts';
import { openPage, readPage, type PageReading } from './read-page.ts';

const [folder, ...flags] = process.argv.slice(2);
const show = flags[flags.indexOf('--show') + 1] ?? '';
const wanted = flags.includes('--show') ? show : '';
if (folder === undefined) {
  console.error('usage: node scripts/measure-reading.ts FOLDER [--held-out] [--articles] [--fields] [--baseline] [--show title|author|date|type|text|map]');
  process.exit(2);
}

const fieldsOnly = flags.includes('--fields');

type Fields = Pick<PageReading, 'title' | 'byline' | 'publishedAt'>;
type Tally = { right: number; all: number };
const tallies = new Map<string, Tally>();
const count = (name: string, right: boolean): void => {
  const tally = tallies.get(name) ?? { right: 0, all: 0 };
  tally.all += 1;
  if (right) tally.right += 1;
  tallies.set(name, tally);
};
const miss = (field: string, page: LabelledPage, gold: unknown, got: unknown): void => {
  if (wanted === field || wanted === 'all') console.log(`[${field}] ${page.id}\t${page.url}\n   gold ${JSON.stringify(gold)}\n   got  ${JSON.stringify(got)}`);
};

type Scores = { precision: number[]; recall: number[] };
const ours: Scores = { precision: [], recall: [] };
const alone: Scores = { precision: [], recall: [] };
const mappedShares: number[] = [];

/** Share of the text's letters and figures that lead to a live node that has the same ones. */
function mappedShare(document: Document, url: string): number | null {
  const read = readArticle(document, url);
  if (read === null) return null;
  const { text } = read.article;
  let right = 0;
  for (const { node, start, end } of read.map.segments({ start: 0, end: text.length })) right += node.data.slice(start, end).replace(INVISIBLE, '').length;
  return right / text.replace(INVISIBLE, '').length;
}
const INVISIBLE = /[\s\u00ad\u200b\u2060\ufeff]+/g;

const verdicts = { hit: 0, missed: 0, wrong: 0, clear: 0 };

/** What is read of a page without its text: the metadata alone. */
function readFields(document: Document, url: string): Fields {
  const { title, byline, publishedAt } = readMeta(document, url);
  return { title, byline, publishedAt };
}

function measure(page: LabelledPage, got: PageReading): void {
  if (page.isArticle !== null) {
    verdicts[page.isArticle ? (got.isArticle ? 'hit' : 'missed') : got.isArticle ? 'wrong' : 'clear'] += 1;
    count(`verdict on ${page.type}`, page.isArticle === got.isArticle);
    if (page.isArticle !== got.isArticle) miss('type', page, page.type, got.reasons);
  }
  if (page.isArticle === false) return;
  measureFields(page, got);
  measureText(page, got);
}

function measureFields(page: LabelledPage, got: Fields): void {
  if (page.title !== null) {
    const right = sameTitle(page.title, got.title);
    count('title', right);
    if (!right) miss('title', page, page.title, got.title);
  }
  if (page.author !== null) {
    const right = sameAuthors(page.author, got.byline);
    count('author', right);
    if (!right) miss('author', page, page.author, got.byline);
  }
  if (page.date !== null) {
    const right = sameDay(page.date, got.publishedAt);
    count('date', right);
    if (!right) miss('date', page, page.date, got.publishedAt);
  }
}

function measureText(page: LabelledPage, got: PageReading): void {
  if (page.text !== null) {
    const withoutHeadline = got.text.startsWith(got.title) ? got.text.slice(got.title.length) : got.text;
    const { precision, recall } = shingleScore(page.text, withoutHeadline);
    ours.precision.push(precision);
    ours.recall.push(recall);
    if (flags.includes('--baseline')) measureBaseline(page, page.text, { precision, recall });
    if (Math.min(precision, recall) < 0.9) miss('text', page, `${precision.toFixed(3)} / ${recall.toFixed(3)} of ${page.text.length}`, got.text.length);
  }
}

/** Marks, with `--show text`, the pages on which Readability alone does better by a hundredth or more. */
function measureBaseline(page: LabelledPage, gold: string, own: { precision: number; recall: number }): void {
  const document = openPage(page.path, page.url);
  const { precision, recall } = shingleScore(gold, plainReadability(document));
  document.defaultView?.close();
  alone.precision.push(precision);
  alone.recall.push(recall);
  if (f1(precision, recall) - f1(own.precision, own.recall) > 0.01) miss('text', page, `Readability ${precision.toFixed(3)} / ${recall.toFixed(3)}`, `${own.precision.toFixed(3)} / ${own.recall.toFixed(3)}`);
}

const f1 = (precision: number, recall: number): number => (precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall));
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

let total = 0;
for (const page of loadLabelled(folder)) {
  if (page.heldOut !== flags.includes('--held-out')) continue;
  if ((fieldsOnly || flags.includes('--articles')) && page.isArticle === false) continue;
  total += 1;
  const document = openPage(page.path, page.url);
  if (fieldsOnly) measureFields(page, readFields(document, page.url));
  else measure(page, readPage(document, page.url));
  const mapped = fieldsOnly || page.isArticle === false ? null : mappedShare(document, page.url);
  if (mapped !== null) mappedShares.push(mapped);
  if (mapped !== null && mapped < 0.99) miss('map', page, 1, mapped);
  document.defaultView?.close();
  // jsdom's weak references are let go only between tasks.
  await nextTask();
}

for (const [name, { right, all }] of [...tallies].toSorted()) console.log(`${name.padEnd(26)} ${right} / ${all}  ${((100 * right) / all).toFixed(1)} %`);
if (!fieldsOnly) reportReading();
console.log(`${total} pages`);

function reportReading(): void {
  const { hit, missed, wrong } = verdicts;
  console.log(`verdict F1                 ${((2 * hit) / Math.max(1, 2 * hit + missed + wrong)).toFixed(3)}`);
  reportText('body shingle P / R / F1', ours);
  if (flags.includes('--baseline')) reportText('Readability alone', alone);
  console.log(`text mapped over 99 %       ${mappedShares.filter((share) => share > 0.99).length} / ${mappedShares.length}`);
}

function reportText(name: string, scores: Scores): void {
  const [precision, recall] = [mean(scores.precision), mean(scores.recall)];
  console.log(`${name.padEnd(26)} ${precision.toFixed(4)} / ${recall.toFixed(4)} / ${f1(precision, recall).toFixed(4)} on ${scores.precision.length}`);
}
