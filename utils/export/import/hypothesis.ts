import * as v from 'valibot';
import { importForeign, type Foreign, type Imported } from './imported.ts';
import { readSelectors } from './selectors.ts';

const text = v.fallback(v.nullable(v.string()), null);
const targets = v.fallback(v.array(v.object({ selector: v.optional(v.unknown()) })), []);
const annotationSchema = v.object({
  uri: v.string(),
  created: text,
  updated: text,
  text: v.fallback(v.string(), ''),
  tags: v.fallback(v.array(v.string()), []),
  document: v.fallback(v.object({ title: v.optional(v.union([v.string(), v.array(v.string())])) }), {}),
  target: targets,
});

/** The annotations of Hypothesis's export or of an answer of its interface; null where it is neither. */
function annotationsIn(data: unknown): unknown[] | null {
  if (typeof data !== 'object' || data === null) return null;
  const { annotations, rows } = data as { annotations?: unknown; rows?: unknown };
  const all = annotations ?? rows;
  return Array.isArray(all) ? all : null;
}

function foreign(data: unknown): Foreign | null {
  const read = v.safeParse(annotationSchema, data);
  if (!read.success) return null;
  const { uri, created, updated, text: note, tags, document, target } = read.output;
  const title = (Array.isArray(document.title) ? document.title[0] : document.title) ?? '';
  const { quote, position } = readSelectors(target[0]?.selector);
  // A note on the page as a whole quotes its title.
  if (!quote) return { url: uri, title, quote: { exact: title || uri, prefix: '', suffix: '' }, position: null, note, tags, created, updated, kind: 'article' };
  return { url: uri, title, quote, position, note, tags, created, updated };
}

/** Reads what Hypothesis exports; null where the data are none of it. Replies to others' notes are left out with the damaged. */
export function readHypothesis(data: unknown, now: string): Imported | null {
  const annotations = annotationsIn(data);
  return annotations && importForeign('hypothesis', annotations.map(foreign), now);
}
