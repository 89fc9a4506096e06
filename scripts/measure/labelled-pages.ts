import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';

/** A saved page and what is known of it; null where the gold is silent. */
export type LabelledPage = {
  id: string;
  path: string;
  url: string;
  type: string;
  isArticle: boolean | null;
  title: string | null;
  author: string | null;
  date: string | null;
  text: string | null;
  /** One page in three, chosen by its id: not to be looked at while changing anything. */
  heldOut: boolean;
};

const words = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null);
const isHeldOut = (id: string): boolean => (createHash('sha1').update(id).digest()[0] ?? 0) % 3 === 0;

/** The pages that `folder/index.json`, or those one level down, list. Throws a readable error where there is none. */
export function loadLabelled(folder: string): LabelledPage[] {
  const folders = [folder, ...readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => join(folder, entry.name))];
  const withIndex = folders.filter((place) => existsSync(join(place, 'index.json')));
  if (withIndex.length === 0) throw new Error(`${folder}: no index.json there or one level down; see scripts/measure-reading.ts for its form`);
  return withIndex.flatMap((place) => (JSON.parse(readFileSync(join(place, 'index.json'), 'utf8')) as Record<string, unknown>[]).map((entry) => labelled(entry, place)));
}

function labelled(entry: Record<string, unknown>, place: string): LabelledPage {
  const file = words(entry.file) ?? '';
  const id = words(entry.id) ?? file;
  const type = words(entry.type);
  return {
    id,
    path: join(place, file),
    url: words(entry.url) ?? 'https://page.invalid/',
    type: type ?? 'unlabelled',
    isArticle: type === null ? null : type === 'article',
    title: words(entry.title),
    author: words(entry.author) ?? words(entry.byline),
    date: words(entry.date) ?? words(entry.publishedTime),
    text: words(entry.text),
    heldOut: isHeldOut(id),
  };
}
