import * as v from 'valibot';
import { clipSchema } from '../../model/clip-schema.ts';
import { readCorrections } from '../../model/correction-schema.ts';
import { id, instant, list, text, webAddress } from '../../model/limits.ts';
import { dealEditsSchema } from '../../model/ledger-schema.ts';
import { SECTORS } from '../../model/deal.ts';
import { BACKUP_FORM } from '../backup.ts';
import type { Imported } from './imported.ts';

const markSchema = v.object({ id, edits: dealEditsSchema, machine: dealEditsSchema, leader: v.nullable(id), apart: list(id, 10_000) });
const watchItem = v.variant('kind', [
  v.object({ kind: v.literal('official'), id, name: text(300) }),
  v.object({ kind: v.literal('country'), id }),
  v.object({ kind: v.literal('pair'), a: id, b: id }),
  v.object({ kind: v.literal('sector'), id: v.picklist(SECTORS) }),
  v.object({ kind: v.literal('word'), text: text(300) }),
]);
const watchlistSchema = v.object({ id, name: text(200), items: list(watchItem, 2000), createdAt: instant });
const projectSchema = v.object({ id, name: text(200), note: text(5_000_000), order: list(id, 100_000), sections: list(v.object({ title: text(500), before: v.nullable(id) }), 1000), createdAt: instant });
const searchSchema = v.object({ id, name: text(200), query: text(1000), createdAt: instant });
const articleSchema = v.object({ canonicalUrl: webAddress, text: text(5_000_000) });
const headSchema = v.object({ attache: v.literal('backup'), form: v.pipe(v.number(), v.integer()), clips: v.array(v.unknown()) });

/** Whether parsed JSON says that it is a backup of ours. */
export const isBackup = (data: unknown): boolean => typeof data === 'object' && data !== null && (data as { attache?: unknown }).attache === 'backup';

/** Whether it was written by a version later than this one. */
export const isNewer = (data: unknown): boolean => typeof (data as { form?: unknown }).form === 'number' && (data as { form: number }).form > BACKUP_FORM;

/** Reads each entry by itself, so that one bad one costs only itself. */
function each<T>(schema: v.GenericSchema<unknown, T>, data: unknown): { good: T[]; bad: number } {
  const entries: unknown[] = Array.isArray(data) ? data : [];
  const good = entries.flatMap((entry) => {
    const read = v.safeParse(schema, entry);
    return read.success ? [read.output] : [];
  });
  return { good, bad: entries.length - good.length };
}

/** Reads a backup; null where it is none. Settings are not restored: they belong to the machine. */
export function readBackup(data: unknown): Imported | null {
  const head = v.safeParse(headSchema, data);
  if (!head.success) return null;
  const file = data as Record<string, unknown>;
  const clips = each(clipSchema, file.clips);
  const articles = each(articleSchema, file.articles);
  const marks = each(markSchema, file.dealMarks);
  const watchlists = each(watchlistSchema, file.watchlists);
  const projects = each(projectSchema, file.projects);
  const searches = each(searchSchema, file.searches);
  const corrections = (Array.isArray(file.corrections) ? file.corrections : []).map((one) => readCorrections([one])?.[0]);
  const bad = [clips, articles, marks, watchlists, projects, searches].reduce((sum, one) => sum + one.bad, 0) + corrections.filter((one) => one === undefined).length;
  return {
    format: 'attache',
    clips: clips.good,
    articles: Object.fromEntries(articles.good.map((article) => [article.canonicalUrl, article.text])),
    extras: {
      dealMarks: marks.good, watchlists: watchlists.good, projects: projects.good, searches: searches.good, settings: null,
      corrections: corrections.filter((one) => one !== undefined),
    },
    damaged: bad,
  };
}
