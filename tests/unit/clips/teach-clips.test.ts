// First: Dexie takes IndexedDB from the global object as it loads.
import { freshStore, seedStore } from './store.ts';
import { expect, test } from 'vitest';
import { addCorrection, applyToClips, clipIds, correctionReach, corrections, dealLedger, getClip, mergedDeal, officialPage, removeCorrection, restore, takeBackFromClips, untaughtClip, allBackup } from '../../../utils/clips/repository.ts';
import { AttacheDb, closeStore, DATABASE } from '../../../utils/clips/db.ts';
import { writeBackup } from '../../../utils/export/backup.ts';
import { joined } from '../../../utils/export/chunks.ts';
import { readImport } from '../../../utils/export/import/read-file.ts';
import { meetingsTold } from '../../../utils/text/meetings.ts';
import type { Clip } from '../../../utils/model/clip.ts';
import type { CorrectionDraft } from '../../../utils/model/correction.ts';

freshStore();

const everywhere = { in: 'everywhere' } as const;
const learn = async (draft: CorrectionDraft): Promise<string> => {
  const answer = await addCorrection(draft);
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value.id;
};
const worth = <T>(answer: { ok: true; value: T } | { ok: false; error: { message: string } }): T => {
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value;
};
const WHO = 'person:leyla-qasimova';
const naming = async (id: string): Promise<Clip[]> => (await Promise.all((await clipIds({ officials: [id] })).map(getClip))).filter((clip) => clip !== null);
const plain = ({ updatedAt: _at, ...clip }: Clip): Omit<Clip, 'updatedAt'> => clip;

test('another office is applied to the stored clips, the machine’s kept beside, and taken back whole', async () => {
  await seedStore(120);
  const before = await naming(WHO);
  expect(before.length).toBeGreaterThan(2);
  const id = await learn({ action: 'change', kind: 'official', entityId: WHO, to: { office: 'Governor' }, scope: everywhere });
  expect(await correctionReach(id)).toBe(before.length);
  const told: number[] = [];
  expect(worth(await applyToClips(id, { progress: (done) => told.push(done) }))).toBe(before.length);
  expect(told.at(-1)).toBe(before.length);
  const after = await naming(WHO);
  expect(after.every(({ officials }) => officials.find((one) => one.id === WHO)?.office === 'Governor')).toBe(true);
  expect(after[0]?.taught?.machine.officials).toEqual(before[0]?.officials);
  expect((await officialPage(WHO, meetingsTold))?.offices.map(({ office }) => office)).toEqual(['Governor']);
  expect(await correctionReach(id)).toBe(0);
  worth(await takeBackFromClips(id));
  expect((await naming(WHO)).map(plain)).toEqual(before.map(plain));
  expect((await corrections())[0]?.clips).toBeUndefined();
});

test('two people made one are found under the one, and forgetting the lesson parts them', async () => {
  await seedStore(120);
  const other = { id: 'person:rashad-huseynli', name: 'Rashad Huseynli' };
  const [mine, theirs] = [await naming(WHO), await naming(other.id)];
  const id = await learn({ action: 'same-as', kind: 'official', entityId: WHO, as: other, scope: everywhere });
  worth(await applyToClips(id));
  expect(await naming(WHO)).toEqual([]);
  expect(await officialPage(WHO, meetingsTold)).toBeNull();
  expect((await naming(other.id)).length).toBe(new Set([...mine, ...theirs].map((clip) => clip.id)).size);
  worth(await removeCorrection(id));
  expect((await naming(WHO)).map(plain)).toEqual(mine.map(plain));
});

test('of two lessons on one clip each can be taken back alone', async () => {
  await seedStore(60);
  const [clip] = await naming(WHO);
  const office = await learn({ action: 'change', kind: 'official', entityId: WHO, to: { office: 'Governor' }, scope: everywhere });
  const country = await learn({ action: 'not', kind: 'country', text: 'Azerbaijan', entityId: 'AZ', scope: everywhere });
  worth(await applyToClips(office));
  worth(await applyToClips(country));
  const both = await getClip(clip!.id);
  expect(both?.countries.some(({ id }) => id === 'AZ')).toBe(false);
  worth(await takeBackFromClips(office));
  const one = await getClip(clip!.id);
  expect(one?.officials).toEqual(clip?.officials);
  expect(one?.countries.some(({ id }) => id === 'AZ')).toBe(false);
  expect(one?.taught?.by).toEqual([country]);
  worth(await untaughtClip(clip!.id));
  expect(plain((await getClip(clip!.id))!)).toEqual(plain(clip!));
});

test('always mark this: articles that have the words get the entry, with how often', async () => {
  const made = await seedStore(40);
  const id = await learn({ action: 'is', kind: 'country', text: 'two sides', entity: { id: 'XK', name: 'Kosovo' }, scope: { in: 'article', canonicalUrl: made[0]!.clip.source.canonicalUrl } });
  worth(await applyToClips(id));
  const found = await Promise.all((await clipIds({ countries: ['XK'] })).map(getClip));
  expect(found.every((clip) => clip?.source.canonicalUrl === made[0]!.clip.source.canonicalUrl)).toBe(true);
  expect(found.find((clip) => clip?.kind === 'article')?.countries.find((one) => one.id === 'XK')?.count).toBe(1);
});

test('a deal’s fields change in the ledger, with the machine’s word beside', async () => {
  await seedStore(40);
  const [row] = (await dealLedger({}, { by: 'day', direction: 'down' }, { offset: 0, limit: 1 })).rows;
  const id = await learn({ action: 'deal-field', kind: 'deal', text: row!.deal.evidence[0]!.quote.exact, to: { status: 'ended' }, scope: everywhere });
  expect(await correctionReach(id)).toBeGreaterThan(0);
  worth(await applyToClips(id));
  expect((await mergedDeal(row!.id))?.row).toMatchObject({ deal: { status: 'ended' }, machine: { status: row!.deal.status }, edited: ['status'] });
  expect(await correctionReach(id)).toBe(0);
  worth(await takeBackFromClips(id));
  expect((await mergedDeal(row!.id))?.row).toMatchObject({ deal: { status: row!.deal.status }, edited: [] });
});

test('stopped half way it says so, and what a backup brings back can still be taken back', async () => {
  await seedStore(60);
  const before = await naming(WHO);
  const id = await learn({ action: 'change', kind: 'official', entityId: WHO, to: { country: 'KZ' }, scope: everywhere });
  const stopped = await applyToClips(id, { signal: AbortSignal.abort() });
  expect(stopped).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  worth(await applyToClips(id));
  const file = await joined(writeBackup(await allBackup('2026-07-01T00:00:00.000Z', null)));
  closeStore();
  await new AttacheDb(DATABASE).delete();
  worth(await restore(worth(readImport(file))));
  worth(await takeBackFromClips(id));
  expect((await naming(WHO)).map(plain)).toEqual(before.map(plain));
});
