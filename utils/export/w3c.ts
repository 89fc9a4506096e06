import type { Clip } from '../model/clip.ts';
import { single } from './chunks.ts';
import type { ExportFormat } from './format.ts';
import { webLink } from './plain.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const textBody = (purpose: string, value: string): object => ({ type: 'TextualBody', purpose, value, format: 'text/plain' });

/** A clip as an annotation of the W3C model: note and tags as bodies, the quote and its place as selectors. */
export function annotation(clip: Clip): object {
  const { anchor: { quote, position }, source } = clip;
  const bodies = [
    ...(clip.note === '' ? [] : [textBody('commenting', clip.note)]),
    ...clip.tags.map((tag) => textBody('tagging', tag)),
    ...clip.officials.flatMap(({ name }) => (name === null ? [] : [textBody('identifying', name)])),
    ...clip.countries.map(({ name }) => textBody('identifying', name)),
    ...clip.deals.map(({ type, status, subject, instrument }) => textBody('classifying', `${type}, ${status}: ${subject ?? instrument ?? 'deal'}`)),
  ];
  return {
    '@context': CONTEXT,
    id: `urn:attache:clip:${clip.id}`,
    type: 'Annotation',
    motivation: clip.note === '' ? 'highlighting' : 'commenting',
    created: clip.createdAt,
    modified: clip.updatedAt,
    ...(bodies.length > 0 ? { body: bodies } : {}),
    target: {
      type: 'SpecificResource',
      source: webLink(source.canonicalUrl) ?? webLink(source.url) ?? 'urn:attache:unknown',
      selector: [
        { type: 'TextQuoteSelector', exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix },
        { type: 'TextPositionSelector', start: position.start, end: position.end },
      ],
    },
  };
}

/** A collection of annotations after the W3C Web Annotation Data Model, on one page. */
export const w3c: ExportFormat = {
  id: 'w3c',
  label: 'format_w3c',
  extension: 'jsonld',
  mime: 'application/ld+json',
  write: async function* write({ clips, title, writtenAt }) {
    const head = { '@context': CONTEXT, id: `urn:attache:collection:${encodeURIComponent(writtenAt)}`, type: 'AnnotationCollection', label: title };
    yield `${JSON.stringify(head).slice(0, -1)},"first":{"id":"${head.id}:1","type":"AnnotationPage","startIndex":0,"items":[`;
    let total = 0;
    for await (const clip of single(clips)) {
      yield `${total === 0 ? '\n' : ',\n'}${JSON.stringify(annotation(clip))}`;
      total++;
    }
    yield `\n]},"total":${total}}\n`;
  },
};
