import type { Clip, ClipDraft, ClipReceipt } from '../model/clip.ts';
import { ExpectedError, type Result } from '../model/result.ts';
import { applyChanges } from './apply-changes.ts';
import { keepEdits } from './deal-marks.ts';
import { reserveNumbers } from './numbers.ts';
import { askForRebuild } from './rebuild-flag.ts';
import { transact } from './transact.ts';
import { wholeOrNone } from './whole.ts';

const FRESH = { note: '', tags: [], starred: false, review: 'new', projects: [] } satisfies Partial<Clip>;

/**
 * Files a clip, or brings the one with this id up to date: what the person wrote stays. Answers after the commit.
 * @param now ISO 8601
 */
export function fileClip({ articleText, ...draft }: ClipDraft, now: string = new Date().toISOString()): Promise<Result<ClipReceipt>> {
  return transact(async (db) => {
    const stored = await db.clips.get(draft.id);
    const before = wholeOrNone(stored);
    if (stored && !before) await askForRebuild(db);
    if (before && (before.kind !== draft.kind || before.source.canonicalUrl !== draft.source.canonicalUrl || !sameWords(before.anchor.quote.exact, draft.anchor.quote.exact))) {
      throw new ExpectedError('id-conflict', 'Another clip already has this id, and was left as it is. Select a slightly different passage and clip again.');
    }
    const { note, tags, starred, review, projects } = before ?? FRESH;
    const after = {
      ...draft,
      deals: await keepEdits(db, draft.source.canonicalUrl, draft.deals),
      createdAt: before?.createdAt ?? now,
      updatedAt: now,
      note,
      tags: [...tags],
      starred,
      review,
      projects: [...projects],
      n: before?.n ?? (await reserveNumbers(db, 'nextN', 1)),
    };
    await applyChanges(db, [{ before, after }]);
    await db.articles.put({ canonicalUrl: draft.source.canonicalUrl, text: articleText, readAt: now });
    return { id: draft.id, outcome: before ? 'updated' : 'created', at: now };
  });
}

const sameWords = (a: string, b: string): boolean => a.replace(/\s+/g, ' ').trim() === b.replace(/\s+/g, ' ').trim();
