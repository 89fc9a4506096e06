// @vitest-environment jsdom
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import papa from 'papaparse';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { bibtex } from '../../../utils/export/bibtex.ts';
import { briefingHtmlFormat } from '../../../utils/export/briefings.ts';
import { csl } from '../../../utils/export/csl.ts';
import { csvClips } from '../../../utils/export/csv-clips.ts';
import { csvDeals } from '../../../utils/export/csv-deals.ts';
import { csvMentions } from '../../../utils/export/csv-mentions.ts';
import { ftm } from '../../../utils/export/ftm.ts';
import { gexf } from '../../../utils/export/gexf.ts';
import { readImport } from '../../../utils/export/import/read-file.ts';
import { json } from '../../../utils/export/json.ts';
import { clipNote, noteName } from '../../../utils/export/markdown.ts';
import { ris } from '../../../utils/export/ris.ts';
import { w3c } from '../../../utils/export/w3c.ts';
import type { Clip } from '../../../utils/model/clip.ts';
import { CLIPS, NASTY, written } from './clips.ts';

const model = CLIPS.find(({ deals, officials }) => deals.length > 0 && officials.length > 0);
if (!model) throw new Error('A clip with a deal and an official was asked for.');

const syntax = fc.constantFrom('"', "'", '<', '>', '&', '{', '}', '\\', '---', '\n', '\r\n', '=', '+', '@', '-', '%', '#', ': ', '- ', '[[', ']]', '\u0000', '\u202e', '\u2028', '\ud800', '\ufffe', '  - ', 'ER  - ', ']]>', '`', '$', '^', '~', NASTY);
const anyText = fc.array(fc.oneof(syntax, fc.string({ maxLength: 6 }), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 8 }).map((parts) => parts.join(''));

const anyClip: fc.Arbitrary<Clip> = fc.record({ title: anyText, site: anyText, byline: anyText, quote: anyText, note: anyText, tag: anyText, name: anyText, office: anyText, subject: anyText }).map(
  ({ title, site, byline, quote, note, tag, name, office, subject }) => ({
    ...model,
    source: { ...model.source, title, site, byline },
    anchor: { ...model.anchor, quote: { exact: quote, prefix: title.slice(0, 32), suffix: note.slice(0, 32) } },
    officials: model.officials.map((official) => ({ ...official, name, office })),
    countries: model.countries.map((country) => ({ ...country, name })),
    deals: model.deals.map((deal) => ({ ...deal, subject, instrument: office, place: site })),
    note,
    tags: [tag],
  }),
);

const records = (csv: string): string[][] => papa.parse<string[]>(csv.slice(1).trimEnd()).data;
const PARAMETERS = { numRuns: 60, seed: 4 };

test('whatever the texts, each format stays the format', async () => {
  await fc.assert(fc.asyncProperty(anyClip, async (clip) => {
    const one = [clip];
    for (const format of [csvClips, csvDeals, csvMentions]) {
      const [head = [], ...rows] = records(await written(format, one));
      for (const row of rows) {
        expect(row).toHaveLength(head.length);
        for (const cell of row) expect(cell).not.toMatch(/^\s*[=+@|%]|^\s*-(?!\d)/);
      }
    }
    for (const line of (await written(ftm, one)).trim().split('\n')) JSON.parse(line);
    expect(JSON.parse(await written(w3c, one))).toMatchObject({ total: 1 });
    expect((JSON.parse(await written(csl, one)) as unknown[]).length).toBe(1);
    expect((await written(ris, one)).split('\r\n').filter((line) => /^[A-Z][A-Z0-9] {2}- /.test(line) && !line.startsWith('KW')).map((line) => line.slice(0, 2))).toEqual(expect.arrayContaining(['TY', 'ER']));
    expect((await written(ris, one)).match(/^ER {2}- $/gm)).toHaveLength(1);
    expect(new Cite(await written(bibtex, one)).data).toHaveLength(1);
    expect(new DOMParser().parseFromString(await written(gexf, one), 'application/xml').querySelector('parsererror')).toBeNull();
    expect(parse(clipNote(clip).split('\n---\n')[0]?.slice(4) ?? '')).toMatchObject({ kind: clip.kind, attache: clip.id });
    expect(noteName(clip)).toMatch(/^[^\\/:*?"<>|\p{Cc}\p{Cf}.][^\\/:*?"<>|\p{Cc}\p{Cf}]*\.md$/u);
    const page = new DOMParser().parseFromString(await written(briefingHtmlFormat, one), 'text/html');
    expect(page.querySelectorAll('script, img, iframe, object, svg, form, [onerror], [onload], [style]')).toHaveLength(0);
  }), PARAMETERS);
}, 60_000);

test('whatever the texts, our own form gives them back to the letter', async () => {
  await fc.assert(fc.asyncProperty(anyClip, async (clip) => {
    const read = readImport(await written(json, [clip]));
    expect(read.ok && read.value.clips).toEqual([clip]);
  }), PARAMETERS);
});
