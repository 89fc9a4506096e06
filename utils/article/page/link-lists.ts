import type { InSlices } from '../slices.ts';

/** Entries from which a row of links is a list of other stories and no note among paragraphs. */
const FEWEST_ENTRIES = 24;
/** Units of text outside of links from which an entry is prose. */
const PROSE = 140;
/** Share of the text that stands in links. */
const LINKED = 0.65;

/** Entries looked at before the work may be interrupted. */
const ENTRIES_A_SLICE = 50;

const lengthOf = (node: Node): number => (node.textContent ?? '').length;

/** Units of an element's text that stand in links; `null` where none of it does. */
function linkedIn(entry: Element): number | null {
  if (entry.localName === 'a') return lengthOf(entry);
  const links = entry.querySelectorAll('a');
  if (links.length === 0) return null;
  let sum = 0;
  for (const link of links) sum += lengthOf(link);
  return sum;
}

/** Whether an element has as many entries as such a row has at least; most have not. */
export const hasManyEntries = (element: Element): boolean => element.childElementCount >= FEWEST_ENTRIES;

/**
 * Whether an element is a row of cards or links to other stories: many entries, each with a link, none of them prose,
 * most of the text in links. The first entries tell nearly always, so that elements of another kind cost little.
 * Yields now and then: such a row may have thousands of entries.
 */
export function* isLinkList(element: Element): InSlices<boolean> {
  let linked = 0;
  let all = 0;
  let without = 0;
  let entries = 0;
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === 3) {
      if (/\S/.test((node as Text).data)) return false;
      continue;
    }
    if (node.nodeType !== 1) continue;
    const entry = node as Element;
    const { localName } = entry;
    if (localName === 'p' || localName === 'h1' || localName === 'table') return false;
    const inside = linkedIn(entry);
    entries += 1;
    if (entries % ENTRIES_A_SLICE === 0) yield;
    if (inside === null) {
      without += 1;
      if (without > 2 && without * 4 > entries) return false;
      if (lengthOf(entry) > PROSE) return false;
      continue;
    }
    const length = lengthOf(entry);
    if (length - inside > PROSE) return false;
    linked += inside;
    all += length;
  }
  return entries - without >= FEWEST_ENTRIES && linked >= LINKED * all && element.querySelector('h1') === null;
}
