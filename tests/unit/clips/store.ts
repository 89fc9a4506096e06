import 'fake-indexeddb/auto';
import { afterEach, vi } from 'vitest';
import { AttacheDb, closeStore, DATABASE } from '../../../utils/clips/db.ts';
import { putClips } from '../../../utils/clips/repository.ts';
import type { ClipDraft } from '../../../utils/model/clip.ts';
import { generateClips, type GeneratedClip } from '../../support/generate-clips.ts';

/** The store in memory is slower than any browser's; on a busy machine a filled one takes its time. */
const PATIENCE_MS = 30_000;

/** Each test of a file that calls this has a store of its own. */
export function freshStore(): void {
  vi.setConfig({ testTimeout: PATIENCE_MS, hookTimeout: PATIENCE_MS });
  afterEach(async () => {
    closeStore();
    await new AttacheDb(DATABASE).delete();
  });
}

/** Puts generated clips into the store, and answers with them. */
export async function seedStore(count: number, seed = 1): Promise<GeneratedClip[]> {
  const made = generateClips(count, { seed });
  for (let i = 0; i < made.length; i += 250) {
    const some = made.slice(i, i + 250);
    const put = await putClips(some.map(({ clip }) => clip), Object.fromEntries(some.map(({ clip, articleText }) => [clip.source.canonicalUrl, articleText])));
    if (!put.ok) throw new Error(put.error.message);
  }
  return made;
}

/** What a page would send to have a generated clip filed. */
export function draftOf({ clip, articleText }: GeneratedClip): ClipDraft {
  const { id, kind, source, anchor, officials, countries, deals } = clip;
  return { id, kind, source, anchor, officials, countries, deals, articleText };
}
