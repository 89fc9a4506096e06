import { comparable } from '../metadata/compare.ts';
import type { Block } from './blocks.ts';

/** Units of text beside its linked heading up to which a box is a card that leads to another page, on average over its row. */
const LONGEST_CARD = 260;
/** Cards that make a row, and levels between a card and its heading. */
const FEWEST_CARDS = 2;
const LEVELS = 5;
/** Share of the text above which cards are what the article is made of. */
const MOST_CARDS = 0.25;
/** Share of the text from which one element holds the article, so that what stands outside of it is none of it. */
const HELD_WHOLE = 0.85;
/** Share of the text behind which a box may tell of its authors, and that such a box may hold. */
const AUTHORS_FROM = 0.6;
const LARGEST_BOX = 0.2;

/** A line that may be a name and nothing else. */
const NAME = /^\p{Lu}[^.!?:,]{2,40}$/u;

const LINKED_HEADING = /^h[2-6]$/;

const placeOf = (block: Block): Element | null => block.runs[0]?.node.parentElement ?? null;
const sumOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** The largest box around a block, below `LEVELS`, in which none of `others` stands. */
function boxAround(block: Block, others: readonly Block[]): Element | null {
  const heading = placeOf(block)?.closest('h2, h3, h4, h5, h6') ?? null;
  let box = heading;
  for (let levels = 0; levels < LEVELS && box?.parentElement && box.localName !== 'body'; levels += 1) {
    const { parentElement } = box;
    if (others.some((other) => other !== block && parentElement.contains(placeOf(other)))) break;
    box = parentElement;
  }
  return box === heading ? null : box;
}

/** Leaves out rows of cards: boxes side by side that each have a heading which leads elsewhere, and a line or two. */
export function withoutCards(blocks: readonly Block[]): readonly Block[] {
  const headings = blocks.filter(({ tag }) => LINKED_HEADING.test(tag));
  const leading = headings.filter((block) => block.linked > 0.9 && !(placeOf(block)?.closest('a')?.getAttribute('href') ?? '#').startsWith('#'));
  if (leading.length < FEWEST_CARDS) return blocks;
  const rows = new Map<Element, Element[]>();
  for (const block of leading) {
    const box = boxAround(block, headings);
    if (box?.parentElement) rows.set(box.parentElement, [...(rows.get(box.parentElement) ?? []), box]);
  }
  const cards = [...rows.values()].filter((row) => {
    if (row.length < FEWEST_CARDS || new Set(row.map(({ localName }) => localName)).size > 1) return false;
    const beside = blocks.filter((block) => !leading.includes(block) && row.some((box) => box.contains(placeOf(block))));
    return sumOf(beside) <= LONGEST_CARD * row.length;
  }).flat();
  const kept = blocks.filter((block) => !cards.some((card) => card.contains(placeOf(block))));
  return sumOf(kept) < (1 - MOST_CARDS) * sumOf(blocks) ? blocks : kept;
}

/** Leaves out what stands outside of the element that holds nearly all of the text and that the page calls its article or main part. */
export function withinArticle(blocks: readonly Block[]): readonly Block[] {
  const whole = sumOf(blocks);
  const held = new Map<Element, number>();
  for (const block of blocks) {
    const around = placeOf(block)?.closest('article, main, [role="main"], [itemprop~="articleBody"]');
    if (around) held.set(around, (held.get(around) ?? 0) + block.text.length);
  }
  const [holder] = [...held].filter(([, units]) => units >= HELD_WHOLE * whole).map(([element]) => element);
  if (holder === undefined) return blocks;
  const outer = holder.closest('main, [role="main"]') ?? holder;
  return blocks.filter((block) => outer.contains(placeOf(block)));
}

/** Leaves out boxes behind the text that name one of the `authors` (in the form names are compared by) in a line of its own, and tell of them. */
export function withoutAuthorBoxes(blocks: readonly Block[], authors: () => ReadonlySet<string>): readonly Block[] {
  const whole = sumOf(blocks);
  const out = new Set<Block>();
  let before = 0;
  for (const block of blocks) {
    before += block.text.length;
    if (before < AUTHORS_FROM * whole || !NAME.test(block.text) || !authors().has(comparable(block.text))) continue;
    let inside: Block[] = [];
    let box = placeOf(block);
    for (let levels = 0; levels < LEVELS && box !== null; levels += 1, box = box.parentElement) {
      const within = blocks.filter((other) => box?.contains(placeOf(other)));
      if (sumOf(within) > LARGEST_BOX * whole) break;
      inside = within;
    }
    for (const other of inside) out.add(other);
  }
  return blocks.filter((block) => !out.has(block));
}
