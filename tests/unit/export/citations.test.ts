import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { expect, test } from 'vitest';
import { bibtex } from '../../../utils/export/bibtex.ts';
import { csl } from '../../../utils/export/csl.ts';
import { ris } from '../../../utils/export/ris.ts';
import { CLIPS, nastyClip, written } from './clips.ts';

type Item = { title: string; reporter?: string; URL?: string; type?: string; author?: { literal?: string; family?: string }[]; issued?: { 'date-parts': number[][] } };
const articles = [...new Map(CLIPS.map(({ source }) => [source.canonicalUrl, source])).values()];

/** Its reader of RIS takes the year before the date, and a newspaper's author for a reporter. */
const FORMATS = [['CSL-JSON', csl, 3], ['RIS', ris, 1], ['BibTeX', bibtex, 3]] as const;

test.each(FORMATS)('a citation processor reads every article back from %s', async (_name, format, dateParts) => {
  const items = new Cite(await written(format)).data as Item[];
  expect(items.map(({ title, URL, issued }) => ({ title, URL, date: issued?.['date-parts'][0]?.join('-') }))).toEqual(
    articles.map(({ title, canonicalUrl, publishedAt }) => ({ title, URL: canonicalUrl, date: publishedAt?.slice(0, 10).split('-').slice(0, dateParts).map(Number).join('-') })),
  );
  expect(items.map(({ author, reporter }) => author?.map(({ literal, family }) => literal ?? family).join() ?? reporter ?? null)).toEqual(articles.map(({ byline }) => byline));
});

test('RIS carries the day of publication in its own field', async () => {
  const days = (await written(ris)).split('\r\n').filter((line) => line.startsWith('DA  - '));
  expect(days).toEqual(articles.map(({ publishedAt }) => `DA  - ${publishedAt?.slice(0, 10).replaceAll('-', '/') ?? ''}`));
});

test.each(FORMATS)('hostile text stays within its own field of %s', async (_name, format) => {
  const items = new Cite(await written(format, [nastyClip(), ...CLIPS.slice(0, 2)])).data as Item[];
  expect(items.length).toBe(3);
  expect(items[1]?.title).toBe(CLIPS[0]?.source.title);
  expect(items[0]?.title).toContain('<img src=x onerror=alert(1)>');
});
