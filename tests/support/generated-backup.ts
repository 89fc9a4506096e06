import { writeBackup, type BackupSource } from '../../utils/export/backup.ts';
import { joined } from '../../utils/export/chunks.ts';
import { readBackup } from '../../utils/export/import/backup.ts';
import type { GeneratedClip } from './generate-clips.ts';

type Extras = Partial<Pick<BackupSource, 'dealMarks' | 'corrections' | 'watchlists' | 'projects' | 'searches'>>;

/** A backup of these clips as a file's text, with what else is given; throws where the importer would not take it. */
export async function backupOf(made: readonly GeneratedClip[], extras: Extras = {}): Promise<string> {
  const texts = Object.fromEntries(made.map(({ clip, articleText }) => [clip.source.canonicalUrl, articleText]));
  const pick = (urls: string[]) => Promise.resolve(Object.fromEntries(urls.map((url) => [url, texts[url] ?? ''])));
  const text = await joined(writeBackup({
    clips: [made.map(({ clip }) => clip)], articleTexts: pick, writtenAt: '2026-01-05T10:00:00.000Z',
    dealMarks: [], corrections: [], watchlists: [], projects: [], searches: [], settings: null, ...extras,
  }));
  if (readBackup(JSON.parse(text)) === null) throw new Error('The generated backup is none');
  return text;
}
