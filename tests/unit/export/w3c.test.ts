import { expect, test } from 'vitest';
import { readImport } from '../../../utils/export/import/read-file.ts';
import { w3c } from '../../../utils/export/w3c.ts';
import { CLIPS, nastyClip, written } from './clips.ts';

type Annotation = Record<string, unknown> & { target: { source: string; selector: { type: string }[] }; body?: { type: string; value: string; purpose: string }[] };
type Collection = { '@context': string; type: string; total: number; first: { type: string; items: Annotation[] } };

test.each([['clips', CLIPS], ['a hostile clip', [nastyClip()]]])('%s make a collection after the Web Annotation Data Model', async (_name, clips) => {
  const collection = JSON.parse(await written(w3c, clips)) as Collection;
  expect(collection).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationCollection', total: clips.length, first: { type: 'AnnotationPage' } });
  expect(collection.first.items).toHaveLength(clips.length);
  for (const annotation of collection.first.items) {
    // Section 3: exactly one context and id, type Annotation, one target or more; 4.2: a selector's own fields.
    expect(annotation).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'Annotation', id: expect.stringMatching(/^urn:attache:clip:/) });
    expect(['highlighting', 'commenting']).toContain(annotation.motivation);
    for (const key of ['created', 'modified']) expect(annotation[key]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
    expect(annotation.target.source).toMatch(/^(https?|urn):/);
    expect(annotation.target.selector.map(({ type }) => type)).toEqual(['TextQuoteSelector', 'TextPositionSelector']);
    for (const body of annotation.body ?? []) expect(body).toMatchObject({ type: 'TextualBody', value: expect.any(String), purpose: expect.stringMatching(/^(commenting|tagging|identifying|classifying)$/) });
  }
});

test('what was written is read back: quote, place, note, tags, address, times', async () => {
  const read = readImport(await written(w3c), '2026-07-02T00:00:00.000Z');
  if (!read.ok) throw new Error(read.error.message);
  expect(read.value).toMatchObject({ format: 'w3c', damaged: 0 });
  const key = (clip: (typeof CLIPS)[number]): unknown => [clip.source.canonicalUrl, clip.anchor.quote.exact];
  const back = new Map(read.value.clips.map((clip) => [JSON.stringify(key(clip)), clip]));
  for (const clip of CLIPS) {
    const same = back.get(JSON.stringify(key(clip)));
    expect(same).toMatchObject({ anchor: clip.anchor, note: clip.note, tags: clip.tags, createdAt: clip.createdAt, updatedAt: clip.updatedAt });
  }
});
