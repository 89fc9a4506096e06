import papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvClips } from '../../../utils/export/csv-clips.ts';
import { csvDeals } from '../../../utils/export/csv-deals.ts';
import { csvMentions } from '../../../utils/export/csv-mentions.ts';
import { CLIPS, nastyClip, written } from './clips.ts';

async function table(format: typeof csvClips, clips?: typeof CLIPS): Promise<Record<string, string>[]> {
  const csv = await written(format, clips);
  expect(csv.startsWith('\ufeff')).toBe(true);
  expect(csv.replaceAll('\r\n', '')).not.toMatch(/\r/);
  const { data, errors } = papa.parse<Record<string, string>>(csv.slice(1), { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

test('one row a clip, with what the clip says', async () => {
  const rows = await table(csvClips);
  expect(rows.map(({ id, quote, note, tags, starred }) => ({ id, quote, note, tags, starred }))).toEqual(
    CLIPS.map(({ id, anchor, note, tags, starred }) => ({ id, quote: anchor.quote.exact, note, tags: tags.join('; '), starred: String(starred) })),
  );
});

test('one row a deal of an article, amounts as numbers', async () => {
  const rows = await table(csvDeals);
  const wanted = new Map(CLIPS.flatMap(({ source, deals }) => deals.map((deal) => [source.canonicalUrl, deal])));
  expect(rows.length).toBe(wanted.size);
  for (const row of rows) expect(row.amount).toBe(String(wanted.get(row.url ?? '')?.amount?.value ?? ''));
});

test('one row an official, country or deal of a clip', async () => {
  const rows = await table(csvMentions);
  expect(rows.length).toBe(CLIPS.reduce((sum, { officials, countries, deals }) => sum + officials.length + countries.length + deals.length, 0));
});

test('no cell runs as a formula, whatever a page said, and no address but http stays', async () => {
  for (const format of [csvClips, csvDeals, csvMentions]) {
    const rows = await table(format, [nastyClip()]);
    expect(rows.length).toBeGreaterThan(0);
    for (const cell of rows.flatMap((row) => Object.values(row))) {
      expect(cell).not.toMatch(/^\s*[=+\-@\t\r|%]/);
      expect(cell).not.toMatch(/[\u202a-\u202e]/);
      expect(cell).not.toMatch(/^javascript:/);
    }
  }
});
