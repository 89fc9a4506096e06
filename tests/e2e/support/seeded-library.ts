import { readBackup } from '../../../utils/export/import/backup.ts';
import { writeBackup } from '../../../utils/export/backup.ts';
import { joined } from '../../../utils/export/chunks.ts';
import { generateClips } from '../../support/generate-clips.ts';
import type { Session, Tab } from './session.ts';

/** A backup of generated clips as a file's text; it is what the importer itself reads. */
async function backupOf(count: number): Promise<string> {
  const made = generateClips(count);
  const texts = Object.fromEntries(made.map(({ clip, articleText }) => [clip.source.canonicalUrl, articleText]));
  const pick = (urls: string[]) => Promise.resolve(Object.fromEntries(urls.map((url) => [url, texts[url] ?? ''])));
  const text = await joined(writeBackup({
    clips: [made.map(({ clip }) => clip)], articleTexts: pick, writtenAt: '2026-01-05T10:00:00.000Z',
    dealMarks: [], corrections: [], watchlists: [], projects: [], searches: [], settings: null,
  }));
  if (readBackup(JSON.parse(text)) === null) throw new Error('The generated backup is none');
  return text;
}

/** Fills the store with generated clips the way a reader would: by importing a file in the library. */
export async function seedLibrary(session: Session, count: number): Promise<void> {
  const library = await session.library('#/transfer');
  await library.waitFor(() => document.querySelector('input[type=file]') !== null, null, { what: 'the file field of the import' });
  await library.evaluate((text) => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('no file field');
    const files = new DataTransfer();
    files.items.add(new File([text], 'seed.json', { type: 'application/json' }));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, await backupOf(count));
  await library.waitFor(() => document.querySelector('.toast')?.textContent?.includes('New clips') ?? false, null, { what: 'the import to end', timeout: 60_000 });
  await library.close();
}

/** Waits until a page says some words. */
export const says = (tab: Tab, words: string): Promise<boolean> =>
  tab.waitFor((expected) => document.body.innerText.includes(expected), words, { what: `the page to say "${words}"` });
