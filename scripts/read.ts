/**
 * Reads saved web pages as the content script would: `npm run -s read -- FILE.html [--url URL] …`, or a list on standard
 * input, `{"id","file","url"}` a line. Prints one JSON a line, in order. A page that cannot be read gives
 * `{"id", "error"}` on its line, the run goes on, and the exit status is 1 at the end.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setImmediate as nextTask } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { addressIn, openPage, readPage } from './read-page.ts';

/** `id` is given back as it came. */
type Job = { id: string | number; file: string; url: string | null };

const USAGE = 'usage: npm run -s read -- FILE.html [--url URL] …   or a list of {"id","file","url"}, one a line, on standard input';

function fromArguments(args: readonly string[]): Job[] {
  const jobs: Job[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    if (arg !== '--url') {
      jobs.push({ id: arg, file: arg, url: null });
      continue;
    }
    at += 1;
    const job = jobs.at(-1);
    const url = args[at];
    if (job === undefined || url === undefined) throw new TypeError(`--url stands after a file and before its address; ${USAGE}`);
    job.url = url;
  }
  return jobs;
}

function fromLine(line: string, number: number): Job {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new TypeError(`line ${number}: not JSON; give {"id","file","url"}`);
  }
  const { id, file, url } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  if (typeof file !== 'string' || file === '') throw new TypeError(`line ${number}: "file" is missing; give {"id","file","url"}`);
  if (url !== undefined && url !== null && typeof url !== 'string') throw new TypeError(`line ${number}: "url" is not a string`);
  return { id: typeof id === 'string' || typeof id === 'number' ? id : file, file, url: url ?? null };
}

/** Where a file is: npm runs scripts in the project's folder and says in INIT_CWD from which one it was called. */
function placeOf(file: string): string {
  const called = resolve(process.env.INIT_CWD ?? '.', file);
  return existsSync(called) ? called : resolve(file);
}

async function run({ id, file, url }: Job): Promise<boolean> {
  try {
    // jsdom's weak references are let go only between tasks; without this a long list fills the memory.
    await nextTask();
    if (url !== null && !URL.canParse(url)) throw new TypeError(`"${url}" is no address; give one with https://`);
    const path = placeOf(file);
    const document = openPage(path, url ?? pathToFileURL(path).href);
    console.log(JSON.stringify({ id, ...readPage(document, url ?? addressIn(document) ?? document.URL) }));
    document.defaultView?.close();
    return true;
  } catch (error) {
    return complain(id, error);
  }
}

function complain(id: string | number | null, error: unknown): boolean {
  console.log(JSON.stringify({ id, error: error instanceof Error ? error.message : String(error) }));
  return false;
}

async function main(): Promise<boolean> {
  const args = process.argv.slice(2);
  let good = true;
  if (args.length > 0) {
    for (const job of fromArguments(args)) good = (await run(job)) && good;
    return good;
  }
  if (process.stdin.isTTY) throw new TypeError(USAGE);
  let number = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      good = (await run(fromLine(line, number))) && good;
    } catch (error) {
      good = complain(null, error);
    }
  }
  return good;
}

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
