/**
 * Throws made-up messages, files, clips, texts, pages and queries at the borders where such things come in:
 *   npm run fuzz                          130,000 cases, with a seed of its own
 *   npm run fuzz -- --seed 42             the same cases again
 *   npm run fuzz -- --only importers      one border; `--times 10` for ten times the cases
 *
 * Prints the seed, how far it is, and for a failure the smallest case and the command that repeats it.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { TARGETS } from '../tests/unit/fuzz/targets/index.ts';

const { values } = parseArgs({ options: { seed: { type: 'string' }, only: { type: 'string' }, times: { type: 'string', default: '1' } } });

/** A whole number of the command line. */
function whole(name: string, text: string, least: number): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= least && number <= 2 ** 31 - 1) return number;
  console.error(`--${name} takes a whole number from ${least} on, not "${text}".`);
  process.exit(2);
}

const seed = values.seed === undefined ? Date.now() % 2 ** 31 : whole('seed', values.seed, 0);
const times = whole('times', values.times, 1);
const targets = TARGETS.filter(({ name }) => values.only === undefined || name.includes(values.only));
if (targets.length === 0) {
  console.error(`There is no border "${values.only}". They are: ${TARGETS.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

/** Cases between two lines of progress. */
const PORTION = 5_000;

console.log(`seed ${seed}`);
let done = 0;
let failed = 0;
for (const { name, cases, property } of targets) {
  const started = performance.now();
  const wanted = cases * times;
  let ran = 0;
  for (let portion = 0; ran < wanted; portion++) {
    const numRuns = Math.min(PORTION, wanted - ran);
    const result = await fc.check(property(), { numRuns, seed: (seed + portion) % 2 ** 31, endOnFailure: false });
    ran += result.numRuns;
    if (result.failed) {
      failed++;
      console.error(`\n${name}: FAILED\n${fc.defaultReportMessage(result) ?? ''}\nCase: ${JSON.stringify(result.counterexample)}\n${String(result.errorInstance)}\nAgain: npm run fuzz -- --seed ${seed + portion} --only "${name}"\n`);
      break;
    }
    if (wanted > PORTION) console.log(`  ${name}: ${ran.toLocaleString('en')} of ${wanted.toLocaleString('en')}`);
  }
  done += ran;
  console.log(`${name}: ${ran.toLocaleString('en')} cases in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
console.log(`\n${done.toLocaleString('en')} cases, ${failed === 0 ? 'all borders held' : `${failed} of ${targets.length} borders did not hold`} (seed ${seed})`);
process.exitCode = failed > 0 ? 1 : 0;
