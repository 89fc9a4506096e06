import type { Block } from './blocks.ts';
import type { Sieve } from './sieve.ts';

/** The largest share of an article's text that an element may hold and still be taken for clutter. */
const LARGEST_SHARE = 0.2;

/** Ancestors of a block that are looked at. */
const STEPS_UP = 6;
/** Units of an id that may be a name. */
const LONGEST_ID = 30;

const isKept = (figure: Element): boolean => figure.querySelector('table, blockquote, pre') !== null;

/** Before blocks are read: takes figures with their captions out of `content` (Readability's choice, in the copy), but for those around tables and quotes. */
export function removeClutter(content: Element): void {
  const whole = Math.max(1, (content.textContent ?? '').length);
  for (const figure of content.querySelectorAll('figure')) {
    if (!isKept(figure) && (figure.textContent ?? '').length / whole <= LARGEST_SHARE) figure.remove();
  }
}

/**
 * Leaves out the blocks that stand, in the live page, in an element whose class or id names clutter: related stories,
 * newsletters, sharing, tags, captions, notes on the author. The live page is asked, since Readability drops wrappers.
 */
export function withoutClutter(blocks: readonly Block[], sieve: Sieve): Block[] {
  const verdicts = new Map<Element, boolean>();
  const isClutter = (element: Element): boolean => {
    const known = verdicts.get(element);
    if (known !== undefined) return known;
    // Long ids, and those of headings, are made from what the heading says.
    const id = element.id.length > LONGEST_ID || /^h\d$/.test(element.localName) ? '' : element.id;
    const verdict = sieve.namesClutter(`${element.getAttribute('class') ?? ''} ${id}`);
    verdicts.set(element, verdict);
    return verdict;
  };
  const held = new Map<Element, number>();
  let whole = 0;
  const within = blocks.map((block) => {
    const found: Element[] = [];
    let up = block.runs[0]?.node.parentElement ?? null;
    for (let steps = 0; up !== null && up.localName !== 'body'; steps += 1, up = up.parentElement) {
      if (steps < STEPS_UP && up.localName !== 'a' && isClutter(up)) found.push(up);
      held.set(up, (held.get(up) ?? 0) + block.text.length);
    }
    whole += block.text.length;
    return found;
  });
  return blocks.filter((_, at) => !within[at]?.some((element) => (held.get(element) ?? 0) / whole <= LARGEST_SHARE));
}
