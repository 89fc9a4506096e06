/**
 * JSON lines in, JSON lines out, one article a line:
 *   npm run -s extract < in.jsonl > out.jsonl
 * In: `{"id", "text", "title"?, "url"?, "publishedAt"?, "lang"?}`. Out: `{"id", "mentions", "deals", "ms"}`.
 *
 *   npm run -s extract -- --explain < article.txt     every decision for one text, plain or one JSON line
 *   npm run -s extract -- --corrections FILE          applies a reader's exported corrections to each result
 */
import { readFileSync } from 'node:fs';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { explain, extract } from '../utils/extract/pipeline.ts';
import type { Extraction } from '../utils/model/extraction.ts';
import { explanation } from './extract/explanation.ts';
import { parseLine, type Line } from './extract/line.ts';

const { values: options } = parseArgs({ options: { explain: { type: 'boolean' }, corrections: { type: 'string' } } });

/** What turns a finding into the reader's corrected one; the module is loaded only where corrections were given. */
async function corrector(file: string | undefined): Promise<(found: Extraction, line: Line) => Extraction> {
  if (!file) return (found) => found;
  const { applyCorrections } = await import('../utils/extract/apply-corrections.ts');
  const { readCorrections } = await import('../utils/model/correction-schema.ts');
  const corrections = readCorrections(JSON.parse(readFileSync(file, 'utf8')));
  if (!corrections) throw new Error(`${file} holds no corrections. Give a file that the library's list of corrections exported.`);
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

if (options.explain) explainInput();
else await extractLines();
