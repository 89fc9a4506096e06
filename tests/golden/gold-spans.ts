import { contains, overlaps, type Span } from '../../utils/model/span.ts';
import type { GoldEntry, GoldNot } from './gold.ts';

const WORD = /[\p{L}\p{N}]/u;
const isWord = (unit: string | undefined): boolean => unit !== undefined && WORD.test(unit);

/** Every place where `needle` stands as whole words. */
export function occurrences(text: string, needle: string): Span[] {
  const found: Span[] = [];
  for (let start = text.indexOf(needle); start >= 0; start = text.indexOf(needle, start + 1)) {
    const end = start + needle.length;
    if (!isWord(text[start - 1]) && !isWord(text[end])) found.push({ start, end });
  }
  return found;
}

/** Every occurrence of every surface, longest first, none inside another or inside an excluded span. */
export function goldSpans<E extends GoldEntry>(text: string, entries: readonly E[], excluded: readonly Span[]): (Span & { entry: E })[] {
  const all = entries.flatMap((entry) => entry.surface.flatMap((s) => occurrences(text, s).map((span) => ({ ...span, entry }))));
  all.sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept: (Span & { entry: E })[] = [];
  for (const span of all) {
    if (!kept.some((k) => overlaps(k, span)) && !excluded.some((x) => contains(x, span))) kept.push(span);
  }
  return kept;
}

/** Where the traps of one kind stand. */
export const spansOf = (text: string, not: readonly GoldNot[], kind: GoldNot['kind']): Span[] =>
  not.filter((n) => n.kind === kind).flatMap((n) => occurrences(text, n.text));
