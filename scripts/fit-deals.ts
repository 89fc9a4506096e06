/**
 * Fits the weights by which a clause is judged a deal (`utils/extract/deals/weights.ts`) to articles with gold.
 *
 *   node scripts/fit-deals.ts --data GOLD_DIR TEXT_DIR [--data …] [--ridge 8] [--threshold 0.35] [--write]
 *
 * GOLD_DIR holds one JSON an article (`deals[].quote`), TEXT_DIR its text as ID.txt, or ID.json with a field "text".
 * Prints the cross-validated precision and recall at several thresholds, and with --write replaces the table.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createDocument } from '../utils/extract/document.ts';
import { framesOf } from '../utils/extract/deals/frame.ts';
import { findPrincipals } from '../utils/extract/deals/principals.ts';
import { FEATURES, featuresOf } from '../utils/extract/deals/score.ts';
import { settingOf } from '../utils/extract/deals/setting.ts';
import { PASSES } from '../utils/extract/registry.ts';
import type { Span } from '../utils/model/span.ts';

type Row = { features: Float64Array; deal: boolean };
type Article = { rows: Row[]; gold: number };
type GoldFile = { id: string; published: string | null; deals: { quote: string }[] };

const FOLDS = 8;
const STEPS = 600;
const RATE = 0.003;
const MOMENTUM = 0.9;
/** Weights that no article speaks against, set by hand. */
const GIVEN: Record<string, number> = { listed: 3, lender: 1.5 };
/** Where weights that few articles speak of start, and to which the ridge draws them; all others are drawn to 0. */
const PRIOR: Record<string, number> = { sanction: -1.5, 'on-sport': -2.5, 'on-takeover': -1.5, 'on-court': -2, 'on-labour': -1.5, 'on-politics': -1, 'on-show': -2 };
const prior = Float64Array.from(FEATURES, (name) => PRIOR[name] ?? 0);
const given = FEATURES.map((name) => GIVEN[name]);

const overlapOf = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) / Math.max(1, Math.min(a.end - a.start, b.end - b.start));

function readArticle(gold: GoldFile, textDir: string): Article {
  const plain = path.join(textDir, `${gold.id}.txt`);
  const wrapped = path.join(textDir, `${gold.id}.json`);
  const record = existsSync(plain) ? { text: readFileSync(plain, 'utf8'), url: null } : (JSON.parse(readFileSync(wrapped, 'utf8')) as { text: string; url: string | null });
  const doc = createDocument({ text: record.text, url: record.url, publishedAt: gold.published });
  for (const pass of PASSES) if (pass.name !== 'deals') pass.run(doc);
  const principals = findPrincipals(doc);
  const frames = framesOf(doc, principals);
  const setting = settingOf(doc, frames, principals);
  const quotes = gold.deals.map(({ quote }) => ({ start: record.text.indexOf(quote), end: record.text.indexOf(quote) + quote.length })).filter((span) => span.start >= 0);
  const pairs = frames.flatMap((frame, n) => quotes.map((quote, q) => ({ n, q, share: overlapOf(frame.span, quote) }))).filter((pair) => pair.share >= 0.5);
  const told = new Set<number>();
  const taken = new Set<number>();
  for (const { n, q } of pairs.sort((a, b) => b.share - a.share)) {
    if (told.has(n) || taken.has(q)) continue;
    told.add(n);
    taken.add(q);
  }
  return { gold: quotes.length, rows: frames.map((frame, n) => ({ features: featuresOf(doc, frame, setting).slice(), deal: told.has(n) })) };
}

function chance(weights: Float64Array, features: Float64Array): number {
  let sum = 0;
  for (let n = 0; n < weights.length; n++) sum += weights[n]! * features[n]!;
  return 1 / (1 + Math.exp(-sum));
}

/** Logistic regression with a ridge towards the prior on all but the bias, by gradient descent with momentum. */
function fit(rows: readonly Row[], ridge: number): Float64Array {
  const weights = Float64Array.from(given, (weight, n) => weight ?? prior[n]!);
  const speed = new Float64Array(FEATURES.length);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight, n) => (FEATURES[n] === 'bias' ? 0 : ridge * (weight - prior[n]!)));
    for (const { features, deal } of rows) {
      const error = chance(weights, features) - Number(deal);
      for (let n = 0; n < slope.length; n++) slope[n]! += error * features[n]!;
    }
    for (let n = 0; n < weights.length; n++) {
      if (given[n] !== undefined) continue;
      speed[n] = MOMENTUM * speed[n]! + slope[n]!;
      weights[n]! -= RATE * speed[n]!;
    }
  }
  return weights;
}

function report(articles: readonly Article[], ridge: number): void {
  const judged: { row: Row; p: number }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fit(articles.filter((_, n) => n % FOLDS !== fold).flatMap((article) => article.rows), ridge);
    for (const article of articles.filter((_, n) => n % FOLDS === fold)) for (const row of article.rows) judged.push({ row, p: chance(weights, row.features) });
  }
  const gold = articles.reduce((sum, article) => sum + article.gold, 0);
  for (const threshold of [0.3, 0.33, 0.35, 0.37, 0.4, 0.45]) {
    const kept = judged.filter(({ p }) => p >= threshold);
    const right = kept.filter(({ row }) => row.deal).length;
    const percent = (share: number) => (100 * share).toFixed(1);
    console.log(`threshold ${threshold}: precision ${percent(right / Math.max(1, kept.length))}, recall ${percent(right / Math.max(1, gold))}, F1 ${percent((2 * right) / Math.max(1, kept.length + gold))}`);
  }
}

function write(weights: Float64Array, threshold: number): void {
  const file = new URL('../utils/extract/deals/weights.ts', import.meta.url);
  const lines = FEATURES.map((name, n) => `  ${name.includes('-') ? `'${name}'` : name}: ${Number(weights[n]!.toFixed(2))},`);
  const table = readFileSync(file, 'utf8').replace(/WEIGHTS = \{[\s\S]*?\n\};/, `WEIGHTS = {\n${lines.join('\n')}\n};`).replace(/THRESHOLD = [\d.]+/, `THRESHOLD = ${threshold}`);
  writeFileSync(file, table);
}

const articles: Article[] = [];
const { argv } = process;
const option = (name: string, usual: number) => (argv.includes(name) ? Number(argv[argv.indexOf(name) + 1]) : usual);
argv.forEach((word, n) => {
  const [goldDir, textDir] = [argv[n + 1], argv[n + 2]];
  if (word !== '--data' || goldDir === undefined || textDir === undefined) return;
  for (const name of readdirSync(goldDir).filter((each) => each.endsWith('.json')).sort()) articles.push(readArticle(JSON.parse(readFileSync(path.join(goldDir, name), 'utf8')) as GoldFile, textDir));
});
if (articles.length < FOLDS) {
  console.error(`fit-deals: give --data GOLD_DIR TEXT_DIR with at least ${FOLDS} articles`);
  process.exit(2);
}
const ridge = option('--ridge', 8);
report(articles, ridge);
if (argv.includes('--write')) write(fit(articles.flatMap((article) => article.rows), ridge), option('--threshold', 0.35));
