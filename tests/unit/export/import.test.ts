import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readImport } from '../../../utils/export/import/read-file.ts';
import type { Imported } from '../../../utils/export/import/imported.ts';
import { clipNote } from '../../../utils/export/markdown.ts';
import { json } from '../../../utils/export/json.ts';
import { ARTICLES, CLIPS, nastyClip, SCRIPT_URL, written } from './clips.ts';

const NOW = '2026-07-02T00:00:00.000Z';

function read(text: string): Imported {
  const result = readImport(text, NOW);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

test('our own JSON loses nothing', async () => {
  const back = read(await written(json));
  expect(back).toMatchObject({ format: 'attache', damaged: 0 });
  expect(back.clips).toEqual(CLIPS);
  expect(back.articles).toEqual(ARTICLES);
});

test('hostile text comes back as the text it was; an address that is none is not let in', async () => {
  const clip = nastyClip();
  const web = { ...clip, source: { ...clip.source, url: clip.source.canonicalUrl } };
  // Ids with markup in them are refused with their entry; the free text is kept to the letter.
  expect(read(await written(json, [web, CLIPS[0]!])).clips.find(({ id }) => id === web.id)).toEqual(web);
  expect(readImport(await written(json, [clip]), NOW)).toMatchObject({ ok: false, error: { code: 'import-damaged' } });
});

test('one bad entry costs itself alone', async () => {
  const file = JSON.parse(await written(json)) as { clips: unknown[] };
  file.clips[3] = { ...(file.clips[3] as object), kind: 'poem' };
  file.clips.push(null, 7, { id: '<b>' });
  const back = read(JSON.stringify(file));
  expect([back.clips.length, back.damaged]).toEqual([CLIPS.length - 1, 4]);
});

test('prototype keys in a file change no prototype', () => {
  const file = '{"attache":"backup","form":1,"clips":[],"articles":[{"canonicalUrl":"__proto__","text":"x"}],"__proto__":{"polluted":1},"projects":[{"id":"__proto__","name":"p","note":"","order":[],"sections":[],"createdAt":"2026-01-01","constructor":{"prototype":{"polluted":1}}}]}';
  const back = read(file);
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
  expect(Object.keys(back.articles)).toEqual([]);
  expect(Object.keys(back.extras?.projects[0] ?? {}).sort()).toEqual(['createdAt', 'id', 'name', 'note', 'order', 'sections']);
});

test('a Hypothesis export becomes clips: quotes as selections, page notes as articles', () => {
  const file = {
    export_date: '2026-06-01T10:00:00Z', client_version: '1.1700.0',
    annotations: [
      { id: 'x1', created: '2026-05-01T09:00:00.000000+00:00', updated: '2026-05-02T09:00:00.000000+00:00', uri: 'https://example.org/news/1', text: 'why so late?', tags: ['gas'], document: { title: ['A pipeline at last'] },
        target: [{ source: 'https://example.org/news/1', selector: [{ type: 'RangeSelector', startContainer: '/p[1]', startOffset: 0 }, { type: 'TextPositionSelector', start: 40, end: 52 }, { type: 'TextQuoteSelector', exact: 'pipes arrive', prefix: 'the ', suffix: ' soon' }] }] },
      { id: 'x2', created: '2026-05-01T09:00:00Z', updated: '2026-05-01T09:00:00Z', uri: 'https://example.org/news/1', text: 'whole page', tags: [], document: { title: ['A pipeline at last'] }, target: [{ source: 'https://example.org/news/1' }] },
      { id: 'x3', uri: SCRIPT_URL, text: '', tags: [], document: {}, target: [{ selector: [{ type: 'TextQuoteSelector', exact: 'x' }] }] },
    ],
  };
  const back = read(JSON.stringify(file));
  expect(back).toMatchObject({ format: 'hypothesis', damaged: 1 });
  expect(back.clips).toMatchObject([
    { kind: 'selection', note: 'why so late?', tags: ['gas'], createdAt: '2026-05-01T09:00:00.000Z', source: { title: 'A pipeline at last', url: 'https://example.org/news/1', site: 'example.org' }, anchor: { quote: { exact: 'pipes arrive', prefix: 'the ', suffix: ' soon' }, position: { start: 40, end: 52 } } },
    { kind: 'article', note: 'whole page', anchor: { quote: { exact: 'A pipeline at last' } } },
  ]);
});

test('a web clipper note becomes an article, its highlights selections', () => {
  const note = '---\ntitle: "Ministers meet: \\"at last\\""\nsource: "https://www.example.org/a/b?x=1"\nauthor:\n  - "[[Ann Lee]]"\n  - "[[Bo Chan]]"\npublished: 2026-05-04\ncreated: 2026-05-06\ndescription: "They met."\ntags:\n  - "clippings"\n  - "summit"\n---\n# Talks\n\nThe ministers ==signed a **pact**== in [Minsk](https://example.org/minsk).\n';
  const back = read(note);
  expect(back).toMatchObject({ format: 'web-clipper', damaged: 0 });
  expect(back.clips).toMatchObject([
    { kind: 'article', note: 'They met.', tags: ['summit'], source: { title: 'Ministers meet: "at last"', byline: 'Ann Lee, Bo Chan', publishedAt: '2026-05-04', site: 'example.org' } },
    { kind: 'selection', anchor: { quote: { exact: 'signed a pact' } } },
  ]);
  const [text] = Object.values(back.articles);
  expect(text).toBe('Ministers meet: "at last"\n\nTalks\n\nThe ministers signed a pact in Minsk.');
  for (const { anchor: { quote, position } } of back.clips) expect(text?.slice(position.start, position.end)).toBe(quote.exact);
});

test('a day that no calendar has is no date, and costs the note nothing else', () => {
  const dated = (day: string) => read(`---\ntitle: "Ministers meet"\nsource: "https://example.org/a"\npublished: ${day}\n---\nThey met.\n`).clips[0]?.source.publishedAt;
  expect(['2026-05-04', '2026-05-81', '2026-13-01', '2026-05-04T10:00:00Z'].map(dated)).toEqual(['2026-05-04', null, null, '2026-05-04']);
});

test('our own Markdown notes are read as notes of the clipper', () => {
  const clip = CLIPS.find(({ kind }) => kind === 'article')!;
  expect(read(clipNote(clip)).clips[0]).toMatchObject({ id: clip.id, source: { title: clip.source.title, url: clip.source.url } });
});

test.each([
  ['', 'import-empty'], ['{', 'import-unknown'], ['null', 'import-unknown'], ['[]', 'import-unknown'], ['"text"', 'import-unknown'], ['PK\u0003\u0004', 'import-unknown'], ['# A note without front matter', 'import-unknown'],
  ['{"attache":"backup","form":99,"clips":[]}', 'import-newer'], ['{"attache":"backup","form":1,"clips":[{}]}', 'import-damaged'], ['['.repeat(200_000), 'import-unknown'], ['---\ntitle: x\n---\n', 'import-unknown'],
])('a file that is none says so: %.40s', (text, code) => {
  expect(readImport(text, NOW)).toMatchObject({ ok: false, error: { code, message: expect.stringMatching(/\.$/) } });
});

test('no file makes the reader throw, and nothing it lets in has an address but http', () => {
  const seeds = fc.constantFrom('', '{"annotations":', '{"attache":"backup","form":1,"clips":', '{"type":"Annotation","target":', '---\nsource: ', '[{"type":"Annotation","target":{"source":"data:x","selector":{"type":"TextQuoteSelector","exact":"x"}}}]');
  fc.assert(fc.property(seeds, fc.oneof(fc.string(), fc.json(), fc.string({ unit: 'binary' })), fc.constantFrom('', '}', ']', '\n---\n==x=='), (head, middle, tail) => {
    const result = readImport(`${head}${middle}${tail}`, NOW);
    if (result.ok) for (const { source } of result.value.clips) expect(source.url).toMatch(/^https?:/);
    else expect(result.error.message).toMatch(/\.$/);
  }), { numRuns: 200, seed: 5 });
}, 30_000);
