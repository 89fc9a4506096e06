import * as v from 'valibot';
import type { ArticleText } from './article.ts';
import type { Clip, ClipDraft } from './clip.ts';
import { dealFields, id, instant, list, span, text, webAddress } from './limits.ts';

const metaFields = {
  url: webAddress,
  canonicalUrl: webAddress,
  site: text(300),
  title: text(2000),
  byline: v.nullable(text(1000)),
  publishedAt: v.nullable(instant),
  modifiedAt: v.nullable(instant),
  lang: v.nullable(text(50)),
};

const anchor = v.object({ quote: v.object({ exact: text(200_000), prefix: text(200), suffix: text(200) }), position: span });
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const findings = {
  officials: list(v.object({ id, name: v.nullable(text(300)), office: v.nullable(text(500)), country: v.nullable(id), note: v.optional(text(1000)), count }), 2000),
  countries: list(v.object({ id, name: text(300), count }), 500),
  deals: list(v.object({ ...dealFields, evidence: list(anchor, 200) }), 500),
};

const clipFields = {
  id: v.pipe(v.string(), v.regex(/^[\w:.-]{1,100}$/)),
  kind: v.picklist(['article', 'deal', 'selection']),
  source: v.object({ ...metaFields, words: count }),
  anchor,
  ...findings,
};

/** What may be sent to be read: an article with its text. */
export const articleTextSchema: v.GenericSchema<unknown, ArticleText> = v.omit(v.object({ ...metaFields, text: text(5_000_000) }), ['byline', 'modifiedAt']);

/** What may be sent to be filed. */
export const draftSchema: v.GenericSchema<unknown, ClipDraft> = v.object({ ...clipFields, articleText: text(5_000_000) });

/** A clip as it may come from a file or a page. Unknown properties are dropped. */
export const clipSchema: v.GenericSchema<unknown, Clip> = v.object({
  ...clipFields,
  createdAt: instant,
  updatedAt: instant,
  note: text(5_000_000),
  tags: list(text(200), 500),
  starred: v.boolean(),
  review: v.picklist(['new', 'reviewed', 'follow-up', 'rejected']),
  projects: list(id, 500),
  taught: v.optional(v.object({ by: list(id, 10_000), machine: v.object(findings) })),
});

