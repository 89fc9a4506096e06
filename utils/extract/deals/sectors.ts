import { SECTORS, type Sector } from '../../model/deal.ts';
import type { Document } from '../document.ts';
import type { Frame } from './frame.ts';
import { SECTOR_WORDS } from './lexicon/sectors.ts';

const whole = new Map<string, Sector[]>();
/** Stems by their first three letters, so that a new word is compared with a few. */
const stems = new Map<string, [stem: string, sector: Sector][]>();
for (const sector of SECTORS) {
  for (const word of SECTOR_WORDS[sector].split(' ')) {
    if (!word.endsWith('*')) { whole.set(word, [...(whole.get(word) ?? []), sector]); continue; }
    const key = word.slice(0, 3);
    stems.set(key, [...(stems.get(key) ?? []), [word.slice(0, -1), sector]]);
  }
}
const MOST = 3;

/** Up to three sectors that a frame's words speak of, the most spoken of first. */
export function sectorsOf(doc: Document, frame: Frame): Sector[] {
  const counts = new Map<Sector, number>();
  for (let i = frame.clause.first; i < frame.clause.last; i++) {
    if (doc.countryAt[i]! >= 0 || doc.officialAt[i]! >= 0) continue;
    for (const sector of sectorsFor(doc.tokens.lower[i]!)) counts.set(sector, (counts.get(sector) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).slice(0, MOST).map(([sector]) => sector);
}

const NONE: readonly Sector[] = [];

function sectorsFor(word: string): readonly Sector[] {
  const exact = whole.get(word) ?? NONE;
  const near = stems.get(word.slice(0, 3));
  if (near === undefined) return exact;
  return [...exact, ...near.filter(([stem]) => word.startsWith(stem)).map(([, sector]) => sector)];
}
