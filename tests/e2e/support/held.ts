import { expect } from 'vitest';
import type { Session } from './session.ts';

/** What the disk holds: ids of clips, and what the index, the counts, the ledger and the texts say beside them. */
export type Held = { clips: string[]; counted: number; indexed: number; withoutText: number; dealsWithoutRow: number; rowsWithoutClip: number; sameNumber: number };

/** Reads what is there past the product's own code. */
export const held = (session: Session): Promise<Held> =>
  session.inExtension(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('attache');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error ?? new Error('not opened'));
    });
    if (!database.objectStoreNames.contains('clips')) {
      database.close();
      return { clips: [], counted: 0, indexed: 0, withoutText: 0, dealsWithoutRow: 0, rowsWithoutClip: 0, sameNumber: 0 };
    }
    const transaction = database.transaction(['clips', 'facets', 'postings', 'deals', 'articles']);
    const all = <T>(table: string): Promise<T[]> =>
      new Promise((resolve, reject) => {
        const asked = transaction.objectStore(table).getAll();
        asked.onsuccess = () => resolve(asked.result as T[]);
        asked.onerror = () => reject(asked.error ?? new Error('not read'));
      });
    const [clips, facets, postings, deals, articles] = await Promise.all([
      all<{ id: string; n: number; source: { canonicalUrl: string }; deals: unknown[] }>('clips'),
      all<{ key: string; count: number }>('facets'),
      all<{ t: string; p: Uint16Array | Uint32Array }>('postings'),
      all<{ clipIds: string[] }>('deals'),
      all<{ canonicalUrl: string }>('articles'),
    ]);
    database.close();
    const texts = new Set(articles.map(({ canonicalUrl }) => canonicalUrl));
    const ids = new Set(clips.map(({ id }) => id));
    const inLedger = new Set(deals.flatMap(({ clipIds }) => clipIds));
    return {
      clips: [...ids],
      counted: facets.find(({ key }) => key === 'a:')?.count ?? 0,
      indexed: postings.filter(({ t }) => t === 'a:').reduce((sum, { p }) => sum + (p instanceof Uint16Array ? p.length : p.reduce((bits, word) => bits + word.toString(2).replaceAll('0', '').length, 0)), 0),
      withoutText: clips.filter(({ source }) => !texts.has(source.canonicalUrl)).length,
      dealsWithoutRow: clips.filter((clip) => clip.deals.length > 0 && !inLedger.has(clip.id)).length,
      rowsWithoutClip: deals.filter(({ clipIds }) => clipIds.some((id) => !ids.has(id))).length,
      sameNumber: clips.length - new Set(clips.map(({ n }) => n)).size,
    };
  }, null);

/** Nothing half there, nothing double: every table tells the same. */
export function expectWhole(state: Held): void {
  const { clips, ...rest } = state;
  expect(rest).toEqual({ counted: clips.length, indexed: clips.length, withoutText: 0, dealsWithoutRow: 0, rowsWithoutClip: 0, sameNumber: 0 });
}
