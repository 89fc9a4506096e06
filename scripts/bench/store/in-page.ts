import { generateClips } from '../../../tests/support/generate-clips.ts';
import { joined } from '../../../utils/export/chunks.ts';
import { exportFormat } from '../../../utils/export/registry.ts';
import { articleTexts } from '../../../utils/clips/backup-source.ts';
import { clipFacets, clipPage, countClips, dealLedger, eachClip, fileClip, officialsIndex, rebuildIndex, suggest } from '../../../utils/clips/repository.ts';
import { transact } from '../../../utils/clips/transact.ts';
import type { ClipFilter } from '../../../utils/model/clip-filter.ts';

const BATCH = 2000;
const FIRST_PAGE = { offset: 0, limit: 50 };

/**
 * Fills the store of this page's origin with generated clips: the rows first, and then the index from them, as after a
 * repair. Batch by batch, as an import does it, the index would be written again with every batch. Answers with the
 * milliseconds that the index took.
 */
export async function fill(count: number): Promise<number> {
  const made = generateClips(count);
  for (let i = 0; i < made.length; i += BATCH) {
    const part = made.slice(i, i + BATCH);
    const written = await transact(async (db) => {
      await db.clips.bulkPut(part.map(({ clip }, j) => ({ ...clip, n: i + j })));
      await db.articles.bulkPut(part.map(({ clip, articleText }) => ({ canonicalUrl: clip.source.canonicalUrl, text: articleText, readAt: clip.createdAt })));
      await db.meta.put({ key: 'nextN', value: i + part.length });
      return null;
    });
    if (!written.ok) throw new Error(written.error.message);
  }
  const began = performance.now();
  const indexed = await rebuildIndex();
  if (!indexed.ok) throw new Error(indexed.error.message);
  const known = await countClips({});
  if (known !== count) throw new Error(`${known} of ${count} clips are in the index`);
  return performance.now() - began;
}

async function times(runs: number, work: (run: number) => Promise<unknown>): Promise<number[]> {
  const all: number[] = [];
  for (let run = 0; run < runs; run++) {
    const began = performance.now();
    await work(run);
    all.push(performance.now() - began);
  }
  return all;
}

const search = (query: string) => (): Promise<unknown> => clipPage({ query }, FIRST_PAGE);
const filter = (by: ClipFilter) => (): Promise<unknown> => Promise.all([clipPage(by, FIRST_PAGE), countClips(by)]);

async function writing(runs: number): Promise<number[]> {
  const fresh = generateClips(runs, { seed: 77, until: '2026-07-30T18:00:00.000Z', days: 3 });
  return times(fresh.length, async (run) => {
    const { clip, articleText } = fresh[run]!;
    const { id, kind, source, anchor, officials, countries, deals } = clip;
    const answer = await fileClip({ id, kind, source, anchor, officials, countries, deals, articleText });
    if (!answer.ok) throw new Error(answer.error.message);
  });
}

async function exporting(formatId: string): Promise<unknown> {
  const format = exportFormat(formatId);
  if (!format) throw new Error(`No export format "${formatId}"`);
  return joined(format.write({ clips: eachClip({}), title: 'bench', writtenAt: '2026-07-30T18:00:00.000Z', articleTexts }));
}

/** Milliseconds of each run of everything a reader does, by name. */
export async function measure(): Promise<Record<string, number[]>> {
  return {
    'file one clip': await writing(15),
    'list, first page': await times(9, filter({})),
    'search, one word': await times(9, search('railway')),
    'search, phrase': await times(9, search('"free trade"')),
    'search, field and word': await times(9, search('country:KZ status:signed energy')),
    'search, amount and minus': await times(9, search('amount:>1bn -railway')),
    'filter, country and type': await times(9, filter({ countries: ['KZ'], dealTypes: ['agreement'] })),
    'facets of all': await times(5, () => clipFacets({})),
    'suggestions': await times(9, () => suggest('country:ka', 10)),
    'ledger, first page': await times(7, () => dealLedger({}, { by: 'day', direction: 'down' }, FIRST_PAGE)),
    'officials, first page': await times(7, () => officialsIndex('', FIRST_PAGE)),
    'export, CSV of all': await times(1, () => exporting('csv-clips')),
    'export, JSON of all': await times(1, () => exporting('json')),
  };
}
