import type { InSlices } from '../slices.ts';
import { CLASS_MARKS, hasMark, type ClassMark } from './class-marks.ts';

/** How the text of a page is spread, in units weighted so that a Chinese or Japanese character counts as two. */
export type TextSpread = {
  /** Running text: blocks of 60 units or more outside of links. */
  running: number;
  /** Text inside links. */
  linked: number;
  /** The largest sum of running text under one element: a body of paragraphs. */
  largest: number;
  /** Paragraphs of running text there. */
  paragraphs: number;
  /** That element. */
  holder: Element | null;
  /** Links whose text is long enough to be a headline. */
  teasers: number;
  /** Blocks of 20 to 60 units outside of links: labels, summaries, cells. */
  scraps: number;
  /** Texts in elements whose class names something. */
  marks: Record<ClassMark, number>;
};

const SHOW_TEXT = 4;
/** Shortest block that counts as running text. */
const LEAST = 60;
/** Shortest link text that may be a headline. */
const TEASER = 28;
/** Text nodes looked at; a page with more is judged by these. */
const MOST = 8000;
/** Text nodes looked at before the walk may be interrupted. */
const TEXTS_A_SLICE = 250;
const INLINE = new Set(['span', 'strong', 'b', 'em', 'i', 'a', 'u', 'font', 'small', 'mark', 'abbr', 'cite', 'q', 'sub', 'sup', 'time', 'bdi', 'label', 'ins']);
const SKIPPED = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'option', 'title', 'svg', 'text']);
const WIDE = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]/;

const weightOf = (text: string): number => (WIDE.test(text.slice(0, 20)) ? 2 * text.length : text.length);

/** Running text under an element, its pieces, and the headlines in links among them, which count against it. */
type Sum = { units: number; pieces: number; heads: number };

/** Elements above a block that may hold the body: many sites put each paragraph into boxes of its own. */
const LEVELS = 4;
/** How many pieces of text a headline in a link makes void: with one for each second piece, all is a list. */
const VOID = 2;

/** Adds to `block` and the elements above it; to the nearest two only running text, as nothing there can be a card. */
function addTo(sums: Map<Element, Sum>, block: Element, units: number, heads: number): void {
  let element: Element | null = block;
  for (let level = 0; element !== null && level <= LEVELS && (level < 2 || element.localName !== 'body'); level += 1, element = element.parentElement) {
    const sum = sums.get(element);
    const counted = level < 2 ? 0 : heads;
    if (sum === undefined) sums.set(element, { units, pieces: units > 0 ? 1 : 0, heads: counted });
    else {
      sum.units += units;
      sum.pieces += units > 0 ? 1 : 0;
      sum.heads += counted;
    }
  }
}

/** Which marks a class name has, a bit each, remembered: the entries of a list have the same. */
class MarkReader {
  readonly #known = new Map<string, number>();

  /** A class has no mark over the space between two names, so that several elements' marks are those of each, joined. */
  of(element: Element): number {
    const { className } = element;
    const name = typeof className === 'string' ? className : (element.getAttribute('class') ?? '');
    if (name === '') return 0;
    const before = this.#known.get(name);
    if (before !== undefined) return before;
    let bits = 0;
    const lower = name.toLowerCase();
    CLASS_MARKS.forEach((mark, at) => {
      if (hasMark(lower, mark)) bits |= 1 << at;
    });
    this.#known.set(name, bits);
    return bits;
  }
}

/** Open shadow trees of the page's own components, outermost first; text of an article may stand in one. */
function shadowTrees(root: Element): ShadowRoot[] {
  const hosts = [root, ...root.querySelectorAll('*')].slice(0, MOST);
  return hosts.flatMap(({ shadowRoot }) => shadowRoot ?? []);
}

/**
 * Measures how the text of `document` is spread, in one pass over its text nodes; in its shadow trees where it has no
 * running text of its own. Yields now and then.
 */
export function* walkText(document: Document): InSlices<TextSpread> {
  const counts = CLASS_MARKS.map(() => 0);
  const spread = { running: 0, linked: 0, largest: 0, paragraphs: 0, holder: null as Element | null, teasers: 0, scraps: 0 };
  const root = document.body ?? document.documentElement;
  const told = (): TextSpread => ({ ...spread, marks: Object.fromEntries(CLASS_MARKS.map((mark, at) => [mark, counts[at]])) as TextSpread['marks'] });
  if (root === null) return told();
  const sums = new Map<Element, Sum>();
  const marks = new MarkReader();
  let block: Element | null = null;
  let units = 0;
  let linkedUnits = 0;
  const close = (): void => {
    if (block === null) return;
    if (linkedUnits >= TEASER && units < 4 * linkedUnits) addTo(sums, block, 0, 1);
    if (units < 20) return;
    // A headline in a link and its summary: an entry of a list, whatever its length.
    if (linkedUnits >= TEASER && units < 4 * linkedUnits) {
      spread.scraps += 1;
      return;
    }
    if (units < LEAST) {
      spread.scraps += 1;
      return;
    }
    spread.running += units;
    addTo(sums, block, units, 0);
  };
  let seen = 0;
  const visit = (node: Text): void => {
    const { data } = node;
    if (data === '\n' || data === ' ') return;
    const text = data.trim();
    if (text === '') return;
    seen += 1;
    let above = node.parentElement;
    if (above === null || SKIPPED.has(above.localName)) return;
    const inner = above;
    let linked = false;
    for (let steps = 0; above !== null && steps < 6 && INLINE.has(above.localName); steps += 1) {
      if (above.localName === 'a') linked = true;
      above = above.parentElement;
    }
    if (above === null) return;
    if (!linked && above.parentElement?.localName === 'a') linked = true;
    if (above !== block) {
      close();
      block = above;
      units = 0;
      linkedUnits = 0;
      let bits = marks.of(above) | (inner === above ? 0 : marks.of(inner)) | (above.parentElement === null ? 0 : marks.of(above.parentElement));
      for (let at = 0; bits !== 0; at += 1, bits >>= 1) if ((bits & 1) === 1) (counts[at] as number) += 1;
    }
    const weight = weightOf(text);
    if (linked) {
      spread.linked += weight;
      linkedUnits += weight;
      if (weight >= TEASER) spread.teasers += 1;
    } else units += weight;
  };
  function* walk(tree: Node): InSlices<void> {
    const walker = document.createTreeWalker(tree, SHOW_TEXT);
    let met = 0;
    for (let node = walker.nextNode(); node !== null && seen < MOST; node = walker.nextNode()) {
      visit(node as Text);
      met += 1;
      if (met % TEXTS_A_SLICE === 0) yield;
    }
    close();
  }
  yield* walk(root);
  if (spread.running === 0) for (const tree of shadowTrees(root)) yield* walk(tree);
  yield;
  for (const [element, { units: all, pieces, heads }] of sums) {
    const sum = all * Math.max(0, 1 - (VOID * heads) / Math.max(1, pieces));
    if (sum <= spread.largest) continue;
    spread.largest = sum;
    spread.paragraphs = pieces;
    spread.holder = element;
  }
  return told();
}
