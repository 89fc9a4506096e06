/** JSON lines in, JSON lines out, one article a line; `--help` says the rest. */
import { readFileSync } from 'node:fs';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { explain, extract } from '../utils/extract/pipeline.ts';
import type { Extraction } from '../utils/model/extraction.ts';
import { explanation } from './extract/explanation.ts';
import { parseLine, type Line } from './extract/line.ts';

const HELP = `npm run -s extract < in.jsonl > out.jsonl
  In, one a line:  {"id", "text", "title"?, "url"?, "publishedAt"?, "lang"?}
  Out, same order: {"id", "mentions", "deals", "ms"}; a bad line gives {"id": null, "error"}, and the exit status is 1 at the end.

npm run -s extract -- --explain < article.txt
  Every decision for one text, plain or one JSON line.

npm run -s extract -- --corrections FILE < in.jsonl > out.jsonl
  Applies the corrections that the library's list of corrections exported; those of a site or an article need the line's "url".
`;

const { values: options } = parseArgs({ options: { explain: { type: 'boolean' }, corrections: { type: 'string' }, help: { type: 'boolean' } } });

/** A file's JSON; null where it cannot be read as such. */
function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** What turns a finding into the reader's corrected one; the module is loaded only where corrections were given. */
async function corrector(file: string | undefined): Promise<(found: Extraction, line: Line) => Extraction> {
  if (!file) return (found) => found;
  const { applyCorrections } = await import('../utils/extract/apply-corrections.ts');
  const { readCorrections } = await import('../utils/model/correction-schema.ts');
  const corrections = readCorrections(parsed(file));
  if (!corrections) {
    process.stderr.write(`${file} holds no corrections. Give a file that the library's list of corrections exported.\n`);
    process.exit(1);
  }
  return (found, line) => applyCorrections(found, { text: line.text, canonicalUrl: line.url ?? '' }, corrections);
}

async function write(value: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, 'drain');
}

async function extractLines(): Promise<void> {
  const corrected = await corrector(options.corrections);
  let number = 0;
  for await (const raw of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (raw.trim() === '') continue;
    const line = parseLine(raw);
    if (!line.ok) {
      process.exitCode = 1;
      await write({ id: null, error: `line ${number}: ${line.error.message}` });
      continue;
    }
    const began = performance.now();
    const { mentions, deals } = corrected(extract(line.value), line.value);
    await write({ id: line.value.id, mentions, deals, ms: Math.round((performance.now() - began) * 1000) / 1000 });
  }
}

function explainInput(): void {
  const input = readFileSync(process.stdin.fd, 'utf8');
  const line = parseLine(input);
  process.stdout.write(explanation(explain(line.ok ? line.value : { text: input })));
}

if (options.help) process.stdout.write(HELP);
else if (options.explain) explainInput();
else await extractLines();
