import { importFile } from '../../../scripts/browser/import-file.ts';
import { generateClips } from '../../support/generate-clips.ts';
import { backupOf } from '../../support/generated-backup.ts';
import type { Session, Tab } from './session.ts';

/** Fills the store with generated clips the way a reader would: by importing a file in the library. */
export async function seedLibrary(session: Session, count: number): Promise<void> {
  const library = await session.library('#/transfer');
  await importFile(library, await backupOf(generateClips(count)));
  await library.close();
}

/** Waits until a page says some words. */
export const says = (tab: Tab, words: string): Promise<boolean> =>
  tab.waitFor((expected) => document.body.innerText.includes(expected), words, { what: `the page to say "${words}"` });
