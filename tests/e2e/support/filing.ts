import { writeBackup } from '../../../utils/export/backup.ts';
import { joined } from '../../../utils/export/chunks.ts';
import type { ClipDraft } from '../../../utils/model/clip.ts';
import { generateClips } from '../../support/generate-clips.ts';
import type { ExtensionGlobal, Json, Session, Tab } from './session.ts';

/** Drafts as a page would send them. */
export const draftsOf = (count: number, seed: number): ClipDraft[] =>
  generateClips(count, { seed }).map(({ clip: { id, kind, source, anchor, officials, countries, deals }, articleText }) => ({ id, kind, source, anchor, officials, countries, deals, articleText }));

/** Has the background file a draft; answers when it says that it has. A worker that dies leaves nothing as its answer, which acknowledges nothing. */
export const file = (session: Session, draft: ClipDraft): Promise<{ ok: boolean }> =>
  session.inExtension(async (sent) => {
    const { browser: api } = globalThis as unknown as ExtensionGlobal;
    return ((await api.runtime.sendMessage({ attache: 'background', call: 'clip', args: [sent] })) as { ok: boolean } | undefined) ?? { ok: false };
  }, draft as unknown as Json);

/** Chooses a backup of so many clips in the library; does not wait for the end of it, and gives the library's tab. */
export async function startImport(session: Session, count: number): Promise<Tab> {
  const made = generateClips(count, { seed: 21 });
  const clips = [made.map(({ clip }) => clip)];
  const texts = Object.fromEntries(made.map(({ clip, articleText }) => [clip.source.canonicalUrl, articleText]));
  const articleTexts = (urls: string[]): Promise<Record<string, string>> => Promise.resolve(Object.fromEntries(urls.map((url) => [url, texts[url] ?? ''])));
  const text = await joined(writeBackup({ clips, articleTexts, writtenAt: '2026-07-01T00:00:00.000Z', dealMarks: [], corrections: [], watchlists: [], projects: [], searches: [], settings: null }));
  const library = await session.library('#/transfer');
  await library.waitFor(() => document.querySelector('input[type=file]') !== null, null, { what: 'the field for a file' });
  await library.evaluate((json) => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File([json], 'clips.json', { type: 'application/json' }));
    if (input) input.files = files.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
  return library;
}
