import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const GOLDEN = join(import.meta.dirname, '..', '..', '..', 'tests', 'golden', 'articles');

function textOf(file: string): string[] {
  const content = readFileSync(file, 'utf8');
  if (file.endsWith('.txt')) return [content];
  const { text } = JSON.parse(content) as { text?: unknown };
  return typeof text === 'string' ? [text] : [];
}

/** The texts of a folder: .txt files, and .json files with a field "text". The golden corpus where no folder is named. */
export function loadTexts(folder: string = GOLDEN): string[] {
  const files = readdirSync(folder).filter((name) => /\.(?:txt|json)$/.test(name)).sort();
  const texts = files.flatMap((name) => textOf(join(folder, name)));
  if (texts.length === 0) throw new Error(`${folder} holds no articles. Give a folder of .txt files, or of .json files with a field "text".`);
  return texts;
}
