import type { AttacheDb } from './db.ts';
import { indexDeal } from './deal-index.ts';
import { IndexBatch } from './index-batch.ts';

/**
 * Settles who leads merged deals: the marked leader, or, where its clips are gone, the first member left;
 * the others are hidden behind it. Inside a transaction over the store.
 */
export async function regroup(db: AttacheDb, leaderIds: readonly string[]): Promise<void> {
  const batch = new IndexBatch();
  for (const leaderId of new Set(leaderIds)) {
    const members = await db.dealMarks.where('leader').equals(leaderId).primaryKeys();
    const rows = await db.deals.where('id').anyOf([leaderId, ...members]).sortBy('m');
    const acting = rows.find(({ id }) => id === leaderId) ?? rows[0];
    for (const row of rows) {
      const leader = row === acting || !acting ? '' : acting.id;
      if (row.leader === leader) continue;
      const after = { ...row, leader };
      indexDeal(batch, row, after);
      await db.deals.put(after);
    }
  }
  await batch.write(db);
}
