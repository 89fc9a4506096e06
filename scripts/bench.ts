/**
 * Measures one part of the project: `npm run bench -- extract`. Each part is a module in `scripts/bench/` that exports
 * `run(args)` and prints its own table.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const FOLDER = join(import.meta.dirname, 'bench');
const parts = readdirSync(FOLDER).filter((file) => file.endsWith('.ts')).map((file) => file.slice(0, -3));
const [part = '', ...args] = process.argv.slice(2);
const file = join(FOLDER, `${part}.ts`);

if (!parts.includes(part) || !existsSync(file)) {
  console.error(`There is no bench ${part ? `"${part}"` : 'without a name'}. Give one of: ${parts.join(', ')}.`);
  process.exit(2);
}
const { run } = (await import(pathToFileURL(file).href)) as { run(args: readonly string[]): Promise<void> };
await run(args);
