/**
 * Runs every check of the project, goes on after a failure, and closes with one line:
 * `N passed, N failed` (and `, N skipped`). A linter or a compiler counts as one test.
 *
 * `npm test -- unit structure` runs only the steps named.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

type Tally = { passed: number; failed: number; skipped: number };
type Step = { name: string; run: () => Tally };

const ROOT = join(import.meta.dirname, '..');
const BUILD = join(ROOT, '.cache', 'e2e-build');
const LOGS = join(ROOT, '.cache', 'test');

/** Whether this run has built the extension; if not, the end-to-end tests build it themselves. */
let buildsAreFresh = false;

/** Runs a local binary with its output shown; true where it ended well. */
function succeeds(command: string, args: string[]): boolean {
  const binary = join(ROOT, 'node_modules', '.bin', command);
  const env = { ...process.env, ATTACHE_OUT_DIR: BUILD, ...(buildsAreFresh ? { ATTACHE_E2E_BUILD: BUILD } : {}) };
  const result = spawnSync(binary, args, { cwd: ROOT, stdio: 'inherit', env });
  return result.status === 0;
}

const tallyOf = (passed: boolean): Tally => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 });

/** Counts of a vitest run; a run that ends badly without a failed test (no report, an error outside tests) is one failure. */
function vitest(...projects: string[]): Tally {
  const report = join(LOGS, `${projects.join('-')}.json`);
  rmSync(report, { force: true });
  const selected = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const passed = succeeds('vitest', ['run', ...selected, ...reporters]);
  if (!existsSync(report)) return tallyOf(false);
  const counts = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
  const tally = {
    passed: counts.numPassedTests ?? 0,
    failed: counts.numFailedTests ?? 0,
    skipped: (counts.numPendingTests ?? 0) + (counts.numTodoTests ?? 0),
  };
  return !passed && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

function build(): Tally {
  const built = ['chrome', 'firefox'].map((browser) => succeeds('wxt', ['build', '-b', browser, '--mv3']));
  buildsAreFresh = !built.includes(false);
  return tallyOf(buildsAreFresh);
}

/** Steps of one runner that wait for each other on nothing are run by it together: what one leaves of the processor the next has. */
const TOGETHER = ['unit', 'golden', 'structure'];

const STEPS: Step[] = [
  { name: 'lint', run: () => tallyOf(succeeds('oxlint', ['.'])) },
  { name: 'types', run: () => tallyOf(succeeds('wxt', ['prepare']) && succeeds('tsc', ['-p', '.', '--noEmit'])) },
  { name: 'build', run: build },
  { name: 'unit', run: () => vitest('unit') },
  { name: 'golden', run: () => vitest('golden') },
  { name: 'structure', run: () => vitest('structure') },
  { name: 'e2e', run: () => vitest('e2e') },
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`There is no step "${unknown[0]}". The steps are: ${STEPS.map((step) => step.name).join(', ')}.`);
  process.exit(2);
}

mkdirSync(LOGS, { recursive: true });
const total: Tally = { passed: 0, failed: 0, skipped: 0 };
const unsuccessful: string[] = [];
const chosen = STEPS.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const together = chosen.map(({ name }) => name).filter((name) => TOGETHER.includes(name));
for (const step of chosen) {
  if (together.includes(step.name) && step.name !== together[0]) continue;
  const names = together[0] === step.name ? together : [step.name];
  const name = names.join(', ');
  console.log(`\n== ${name}`);
  const tally = names.length > 1 ? vitest(...names) : step.run();
  total.passed += tally.passed;
  total.failed += tally.failed;
  total.skipped += tally.skipped;
  if (tally.failed > 0) unsuccessful.push(name);
}
if (unsuccessful.length > 0) console.log(`\nFailed in: ${unsuccessful.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exitCode = total.failed > 0 ? 1 : 0;
