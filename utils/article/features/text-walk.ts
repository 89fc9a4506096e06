/** How the text of a page is spread, in units weighted so that a Chinese or Japanese character counts as two. */
export type TextSpread = {
  /** Text of 60 units or more outside of links. */
  running: number;
  /** Text inside links. */
  linked: number;
  /** The largest sum of running text under one grandparent: a body of paragraphs. */
  largest: number;
  /** Paragraphs of running text there. */
  paragraphs: number;
};

const SHOW_TEXT = 4;
/** Shortest piece that counts as running text. */
const LEAST = 60;
/** Text nodes looked at; a page with more is judged by these. */
const MOST = 12_000;
const INLINE = new Set(['span', 'strong', 'b', 'em', 'i', 'a', 'u', 'font', 'small', 'mark', 'abbr', 'cite', 'q', 'sub', 'sup', 'time', 'bdi']);
const SKIPPED = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'option', 'title']);
const WIDE = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]/;

const weightOf = (data: string): number => (WIDE.test(data.slice(0, 20)) ? 2 * data.length : data.length);

/** Measures how the text of `document` is spread, in one pass over its text nodes. */
export function walkText(document: Document): TextSpread {
  const root = document.body ?? document.documentElement;
  const spread: TextSpread = { running: 0, linked: 0, largest: 0, paragraphs: 0 };
  if (root === null) return spread;
  const sums = new Map<Element, { units: number; pieces: number }>();
  let open: { block: Element; units: number } | null = null;
  const close = (): void => {
    if (open === null || open.units < LEAST) return;
    spread.running += open.units;
    const holder = open.block.parentElement ?? open.block;
    for (const element of [open.block, holder]) {
      const sum = sums.get(element) ?? { units: 0, pieces: 0 };
      sum.units += open.units;
      sum.pieces += 1;
      sums.set(element, sum);
    }
  };
  const walker = document.createTreeWalker(root, SHOW_TEXT);
  let seen = 0;
  for (let node = walker.nextNode() as Text | null; node !== null && seen < MOST; node = walker.nextNode() as Text | null) {
    seen += 1;
    const { data } = node;
    if (data.length < 3 && data.trim() === '') continue;
    const trimmed = data.trim();
    if (trimmed === '') continue;
    let block = node.parentElement;
    if (block === null || SKIPPED.has(block.localName)) continue;
    let linked = false;
    for (let steps = 0; block !== null && steps < 6 && INLINE.has(block.localName); steps += 1) {
      if (block.localName === 'a') linked = true;
      block = block.parentElement;
    }
    const parent = block?.parentElement ?? null;
    if (parent !== null && parent.localName === 'a') linked = true;
    const units = weightOf(trimmed);
    if (linked) spread.linked += units;
    if (block === null || (linked && units > 40)) continue;
    if (open !== null && open.block === block) open.units += linked ? 0 : units;
    else {
      close();
      open = { block, units: linked ? 0 : units };
    }
  }
  close();
  for (const { units, pieces } of sums.values()) {
    if (units <= spread.largest) continue;
    spread.largest = units;
    spread.paragraphs = pieces;
  }
  return spread;
}
