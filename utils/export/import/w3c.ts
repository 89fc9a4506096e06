import * as v from 'valibot';
import { importForeign, type Foreign, type Imported } from './imported.ts';
import { readSelectors } from './selectors.ts';

const text = v.fallback(v.nullable(v.string()), null);
const bodySchema = v.object({ type: v.optional(v.string()), purpose: v.optional(v.unknown()), value: v.string() });
const targetSchema = v.object({ source: v.union([v.string(), v.object({ id: v.string() })]), selector: v.unknown() });
const annotationSchema = v.object({ type: v.unknown(), target: v.unknown(), body: v.optional(v.unknown()), created: text, modified: text });

const many = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);
const isOf = (data: unknown, type: string): boolean => typeof data === 'object' && data !== null && many((data as { type?: unknown }).type).includes(type);

/** The annotations of a collection, a page, a list or a single one; null where it is none of these. */
export function annotationsIn(data: unknown): unknown[] | null {
  if (isOf(data, 'AnnotationCollection')) return annotationsIn((data as { first?: unknown }).first) ?? [];
  if (isOf(data, 'AnnotationPage')) return many((data as { items?: unknown }).items);
  if (isOf(data, 'Annotation')) return [data];
  return Array.isArray(data) && data.length > 0 && data.every((one) => isOf(one, 'Annotation')) ? data : null;
}

function bodies(body: unknown): { note: string; tags: string[] } {
  const notes: string[] = [];
  const tags: string[] = [];
  for (const one of many(body).slice(0, 1000)) {
    if (typeof one === 'string') continue; // an address of a body elsewhere
    const read = v.safeParse(bodySchema, one);
    if (!read.success) continue;
    const purposes = many(read.output.purpose);
    if (purposes.includes('tagging')) tags.push(read.output.value);
    else if (!purposes.includes('identifying') && !purposes.includes('classifying')) notes.push(read.output.value);
  }
  return { note: notes.join('\n\n'), tags };
}

function foreign(data: unknown): Foreign | null {
  const read = v.safeParse(annotationSchema, data);
  if (!read.success) return null;
  const target = v.safeParse(targetSchema, many(read.output.target)[0]);
  if (!target.success) return null;
  const { source, selector } = target.output;
  const { quote, position } = readSelectors(selector);
  if (!quote) return null;
  const url = typeof source === 'string' ? source : source.id;
  return { url, title: '', quote, position, ...bodies(read.output.body), created: read.output.created, updated: read.output.modified };
}

/** Reads W3C web annotations; null where the data are none. */
export function readW3c(data: unknown, now: string): Imported | null {
  const annotations = annotationsIn(data);
  return annotations && importForeign('w3c', annotations.map(foreign), now);
}
