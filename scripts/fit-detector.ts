/**
 * Fits the weights by which `utils/article/is-article.ts` tells articles from other pages:
 * `node scripts/fit-detector.ts FOLDER [--features FILE] [--write]`.
 *
 * FOLDER holds, itself or one level down, an `index.json` of pages with `file`, `url` and `type` ("article" or another).
 * The made pages of `tests/fixtures/pages` are learnt from too, since benchmarks of pages lack front pages and sections
 * of newspapers. A third of FOLDER's pages is held out and only measured. `--features FILE` keeps the features read
 * for the next run; `--write` writes `utils/article/weights.ts`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { setImmediate as nextTask } from 'node:timers/promises';
import { JSDOM, VirtualConsole } from 'jsdom';
import { madePages } from '../tests/fixtures/pages/make-pages.ts';
import { newsArticles } from '../tests/fixtures/pages/news-articles.ts';
import { newsHubs } from '../tests/fixtures/pages/news-hubs.ts';
import type { FeatureValues } from '../utils/article/features/feature.ts';
import { pageFeatures } from '../utils/article/features/page-features.ts';
import { FEATURE_NAMES, REASONS, type FeatureName } from '../utils/article/features/reasons.ts';
import { readPageFacts } from '../utils/article/metadata/page-facts.ts';
import { atOnce } from '../utils/article/slices.ts';
import { loadLabelled } from './measure/labelled-pages.ts';
import { fit, logit, score, type Model, type Row } from './measure/logistic.ts';
import { openPage } from './read-page.ts';

type Example = { url: string; type: string; made: boolean; heldOut: boolean; values: FeatureValues };

/** Inverse variance of the weights. Chosen by cross-validation among 0.3, 1, 2 and 4; 1 and 2 were alike. */
const PENALTY = 1.5;
const FOLDS = 6;
/** Made pages of each sort in the manners of many news sites. */
const NEWS_PAGES = 200;
/** How much a made page counts beside a real one. Chosen by cross-validation among 0.1, 0.25, 0.5, 0.75 and 1. */
const MADE_WEIGHT = 0.5;
/** Log-odds above which a page is taken for an article. */
const THRESHOLD = -0.4;
const WEIGHTS_FILE = new URL('../utils/article/weights.ts', import.meta.url);
/** Kinds of pages that the benchmark of the project's aims sets against articles. */
const COMPARED = new Set(['article', 'collection', 'listing', 'product', 'service']);

async function readExamples(folder: string): Promise<Example[]> {
  const examples: Example[] = [];
  for (const page of loadLabelled(folder)) {
    if (page.isArticle === null) continue;
    const document = openPage(page.path, page.url);
    examples.push({ url: page.url, type: page.type, made: false, heldOut: page.heldOut, values: atOnce(pageFeatures(readPageFacts(document, page.url))) });
    document.defaultView?.close();
    await nextTask();
  }
  for (const { url, html, isArticle } of [...madePages(), ...newsArticles(NEWS_PAGES), ...newsHubs(NEWS_PAGES)]) {
    const { document } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window;
    examples.push({ url, type: isArticle ? 'article' : 'made list', made: true, heldOut: false, values: atOnce(pageFeatures(readPageFacts(document, url))) });
  }
  return examples;
}

/** Fits, and leaves out the features whose weight speaks against their reason, until none does. */
function fitSensibly(rows: readonly Example[]): { model: Model; names: FeatureName[] } {
  let names = [...FEATURE_NAMES];
  for (;;) {
    const model = fit(rows.map((example) => toRow(example, names)), PENALTY, names.length);
    const wrong = names.filter((name, at) => (REASONS[name].speaks === 'for') !== ((model[at + 1] ?? 0) > 0));
    if (wrong.length === 0) return { model, names };
    names = names.filter((name) => !wrong.includes(name));
  }
}

const toRow = ({ values, type, made }: Example, names: readonly FeatureName[]): Row => ({ x: names.map((name) => values[name] ?? 0), y: type === 'article' ? 1 : 0, weight: made ? MADE_WEIGHT : 1 });

type Judged = { example: Example; sum: number };
const judgeAll = ({ model, names }: { model: Model; names: FeatureName[] }, examples: readonly Example[]): Judged[] =>
  examples.map((example) => ({ example, sum: logit(model, toRow(example, names).x) }));

function report(name: string, judged: readonly Judged[], threshold: number): void {
  const verdicts = judged.map(({ example, sum }) => ({ gold: example.type === 'article', got: sum > threshold }));
  const { precision, recall, f1 } = score(verdicts);
  console.log(`${name.padEnd(44)} P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  of ${judged.length}`);
}

function write(model: Model, names: readonly FeatureName[], threshold: number): void {
  const round = (value: number): string => String(Math.round(value * 100) / 100);
  const lines = names.map((name, at) => ({ name, weight: model[at + 1] ?? 0 })).toSorted((a, b) => b.weight - a.weight)
    .map(({ name, weight }) => `  ${JSON.stringify(name).replace(/'/g, "\\'").replace(/"/g, "'")}: ${round(weight)},`);
  writeFileSync(WEIGHTS_FILE, `import type { FeatureName } from './features/reasons.ts';

/** Written by \`node scripts/fit-detector.ts FOLDER --write\`; log-odds before anything is known of a page. */
export const BIAS = ${round(model[0] ?? 0)};

/** Log-odds above which a page is taken for an article. */
export const THRESHOLD = ${round(threshold)};

/** Log-odds that each feature adds when fully so. Features that are not here said nothing. */
export const WEIGHTS: Readonly<Partial<Record<FeatureName, number>>> = {
${lines.join('\n')}
};
`);
}

const [folder, ...flags] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: node scripts/fit-detector.ts FOLDER [--features FILE] [--write]');
  process.exit(2);
}
const cache = flags.includes('--features') ? (flags[flags.indexOf('--features') + 1] ?? null) : null;
const examples = cache !== null && existsSync(cache) ? (JSON.parse(readFileSync(cache, 'utf8')) as Example[]) : await readExamples(folder);
if (cache !== null) writeFileSync(cache, JSON.stringify(examples));

const seen = examples.filter(({ heldOut }) => !heldOut);
const judged: Judged[] = [];
for (let fold = 0; fold < FOLDS; fold += 1) {
  const sensible = fitSensibly(seen.filter((_, at) => at % FOLDS !== fold));
  judged.push(...judgeAll(sensible, seen.filter((_, at) => at % FOLDS === fold)));
}
const thresholds = [-1.2, -0.8, THRESHOLD, 0];
for (const threshold of thresholds) {
  console.log(`threshold ${threshold}`);
  report('  cross-validated, all kinds', judged.filter(({ example }) => !example.made), threshold);
  report('  cross-validated, compared kinds', judged.filter(({ example }) => !example.made && COMPARED.has(example.type)), threshold);
  report('  cross-validated, made pages', judged.filter(({ example }) => example.made), threshold);
}
const sensible = fitSensibly(seen);
const held = judgeAll(sensible, examples.filter(({ heldOut }) => heldOut));
report('held out, all kinds', held, THRESHOLD);
report('held out, compared kinds', held.filter(({ example }) => COMPARED.has(example.type)), THRESHOLD);
for (const { example, sum } of judged) {
  if ((example.type === 'article') !== sum > THRESHOLD) console.log(`${example.type === 'article' ? 'missed' : 'wrong '} ${sum.toFixed(2).padStart(6)} ${example.type.padEnd(13)} ${example.url.slice(0, 110)}`);
}
if (flags.includes('--write')) {
  const all = fitSensibly(examples);
  write(all.model, all.names, THRESHOLD);
  console.log(`written: ${WEIGHTS_FILE.pathname}`);
}
