import { SECTORS, type Sector } from '../../model/deal.ts';
import type { Document } from '../document.ts';
import type { Frame } from './frame.ts';
import { SECTOR_WORDS } from './lexicon/sectors.ts';

const whole = new Map<string, Sector[]>();
const stems: [stem: string, sector: Sector][] = [];
for (const sector of SECTORS) {
  for (const word of SECTOR_WORDS[sector].split(' ')) {
    if (word.endsWith('*')) stems.push([word.slice(0, -1), sector]);
    else whole.set(word, [...(whole.get(word) ?? []), sector]);
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

const known = new Map<string, readonly Sector[]>();
const MOST_KNOWN = 20_000;

function sectorsFor(word: string): readonly Sector[] {
  let found = known.get(word);
  if (found) return found;
  found = [...(whole.get(word) ?? []), ...stems.filter(([stem]) => word.startsWith(stem)).map(([, sector]) => sector)];
  if (known.size > MOST_KNOWN) known.clear();
  known.set(word, found);
  return found;
}
