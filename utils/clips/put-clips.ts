import type { Clip } from '../model/clip.ts';
import type { Result } from '../model/result.ts';
import { applyChanges } from './apply-changes.ts';
import { ledgerId } from './deal-rows.ts';
import { mergeClips } from './merge-clips.ts';
import { reserveNumbers } from './numbers.ts';
import type { ClipRow } from './rows.ts';
import { askForRebuild } from './rebuild-flag.ts';
import { transact } from './transact.ts';
import { isWhole, wholeOrNone } from './whole.ts';

/**
 * Puts whole clips in, in one transaction; an id already here is merged. Give it a few hundred at a time.
 * @param articles text a canonical address; one that is already kept stays
 */
export function putClips(clips: Clip[], articles: Record<string, string> = {}): Promise<Result<{ created: number; merged: number }>> {
  return transact(async (db) => {
    // Files list the newest first: of two at one instant the later listed is the older.
    const unique = [...new Map(clips.map((clip) => [clip.id, clip])).values()].reverse().sort((a, b) => a.createdAt.localeCompare(b.createdAt));
    const present = await db.clips.bulkGet(unique.map(({ id }) => id));
    if (present.some((row) => row !== undefined && !isWhole(row))) await askForRebuild(db);
    const created = present.filter((row) => wholeOrNone(row) === null).length;
    // What this reader edited holds over what a file says.
    const ids = unique.flatMap(({ source, deals }) => deals.map(({ id }) => ledgerId(source.canonicalUrl, id)));
    const edits = new Map((await db.dealMarks.where('id').anyOf(ids).toArray()).map((mark) => [mark.id, mark.edits]));
    let n = await reserveNumbers(db, 'nextN', created);
    await applyChanges(db, unique.map((clip, i) => {
      const before = wholeOrNone(present[i]);
      const merged: ClipRow = before ? { ...mergeClips(before, clip), n: before.n } : { ...clip, n: n++ };
      return { before, after: { ...merged, deals: merged.deals.map((deal) => ({ ...deal, ...edits.get(ledgerId(clip.source.canonicalUrl, deal.id)) })) } };
    }));
    const urls = Object.keys(articles);
    const kept = await db.articles.bulkGet(urls);
    const readAt = new Date().toISOString();
    await db.articles.bulkPut(urls.flatMap((canonicalUrl, i) => (kept[i] ? [] : [{ canonicalUrl, text: articles[canonicalUrl] ?? '', readAt }])));
    return { created, merged: unique.length - created };
  });
}
