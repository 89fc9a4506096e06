import type { BriefingSection } from '../../utils/model/watchlist.ts';

/** A briefing as one list: the titles of sections and the clips, in the order of reading. */
export type BriefingLine = { kind: 'section'; title: string; key: string } | { kind: 'clip'; id: string; key: string };

/** Weaves sections into the order of clips; a section whose clip is gone stands at the end. */
export function toLines(order: readonly string[], sections: readonly BriefingSection[]): BriefingLine[] {
  const section = ({ title }: BriefingSection, index: number): BriefingLine => ({ kind: 'section', title, key: `section-${index}` });
  const known = new Set(order);
  const numbered = sections.map((entry, index) => ({ entry, line: section(entry, index) }));
  const lines: BriefingLine[] = order.flatMap((id) => [
    ...numbered.filter(({ entry }) => entry.before === id).map(({ line }) => line),
    { kind: 'clip' as const, id, key: id },
  ]);
  return [...lines, ...numbered.filter(({ entry }) => entry.before === null || !known.has(entry.before)).map(({ line }) => line)];
}

/** The order of clips and the sections that a list of lines comes to. */
export function fromLines(lines: readonly BriefingLine[]): { order: string[]; sections: BriefingSection[] } {
  const order = lines.flatMap((line) => (line.kind === 'clip' ? [line.id] : []));
  const sections = lines.flatMap((line, index) => {
    if (line.kind !== 'section') return [];
    const next = lines.slice(index + 1).find((later) => later.kind === 'clip');
    return [{ title: line.title, before: next?.kind === 'clip' ? next.id : null }];
  });
  return { order, sections };
}

/** The list with one line moved to another place; the same list where the place is none. */
export function moved<T>(lines: readonly T[], from: number, to: number): T[] {
  if (from === to || to < 0 || to >= lines.length || from < 0 || from >= lines.length) return [...lines];
  const rest = lines.toSpliced(from, 1);
  return rest.toSpliced(to, 0, ...lines.slice(from, from + 1));
}
