import type { Backup, BackupExtras } from '../model/backup.ts';
import type { ClipBatches } from './chunks.ts';

/** The mark by which a backup is known, and the version of its form. */
export const BACKUP_FORM = 1;

/**
 * What a backup is written from. `articleTexts`: the kept texts of some canonical addresses. `damaged`: what of the store
 * is no clip any more, complete once `clips` has ended; it is written as it is, for whoever can make something of it.
 */
export type BackupSource = BackupExtras & {
  clips: ClipBatches;
  damaged?: readonly unknown[];
  articleTexts: (canonicalUrls: string[]) => Promise<Record<string, string>>;
  writtenAt: string;
};

const line = (value: unknown): string => JSON.stringify(value);

/** Writes everything there is as one JSON document, a clip a line; `readBackup` gives back the same. */
export async function* writeBackup({ clips, damaged = [], articleTexts, writtenAt, ...extras }: BackupSource): AsyncGenerator<string> {
  const { dealMarks, corrections, watchlists, projects, searches, settings } = extras satisfies BackupExtras;
  yield `{"attache":"backup","form":${BACKUP_FORM},"writtenAt":${line(writtenAt)},\n`;
  const rest: Omit<Backup, 'clips' | 'articles' | 'writtenAt'> = { dealMarks, corrections, watchlists, projects, searches, settings };
  for (const [key, value] of Object.entries(rest)) yield `${line(key)}:${line(value)},\n`;
  yield '"clips":[';
  const addresses = new Set<string>();
  let first = true;
  for await (const batch of clips) {
    for (const clip of batch) {
      yield `${first ? '\n' : ',\n'}${line(clip)}`;
      first = false;
      addresses.add(clip.source.canonicalUrl);
    }
  }
  yield '\n],\n"articles":[';
  first = true;
  for (const some of inSteps([...addresses], 100)) {
    for (const [canonicalUrl, text] of Object.entries(await articleTexts(some))) {
      yield `${first ? '\n' : ',\n'}${line({ canonicalUrl, text })}`;
      first = false;
    }
  }
  yield damaged.length === 0 ? '\n]}\n' : `\n],\n"damaged":${line(damaged)}}\n`;
}

function* inSteps<T>(items: readonly T[], step: number): Generator<T[]> {
  for (let i = 0; i < items.length; i += step) yield items.slice(i, i + step);
}
