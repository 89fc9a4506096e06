import type { Span } from '../model/span.ts';
import type { Run } from './page/text-line.ts';

/** A stretch of one live text node, in its own units. */
export type Segment = { node: Text; start: number; end: number };

/**
 * The way from offsets of `Article.text` to the live text nodes of the page, and back. Exact for every unit that stands
 * in the page; what only the text has (the blank line between blocks, a headline taken from the metadata) leads nowhere.
 */
export class TextMap {
  /** The innermost live element around the whole article; null where nothing of the text is in the page. */
  readonly root: Element | null;
  readonly #runs: readonly Run[];
  readonly #byNode = new Map<Text, Run[]>();

  /** `runs` sorted by `at`, not overlapping. */
  constructor(runs: readonly Run[], root: Element | null) {
    this.#runs = runs;
    this.root = root;
    for (const run of runs) {
      const known = this.#byNode.get(run.node);
      if (known === undefined) this.#byNode.set(run.node, [run]);
      else known.push(run);
    }
  }

  /** The live text nodes of the article, in the order of the text. */
  nodes(): IterableIterator<Text> {
    return this.#byNode.keys();
  }

  /** How many units of the text lead to the page. */
  get mapped(): number {
    let sum = 0;
    for (const run of this.#runs) sum += run.length;
    return sum;
  }

  /** Where a span stands in the page, in order; neighbours in one node are one segment. Empty where it is not in the page. */
  segments(span: Span): Segment[] {
    const found: Segment[] = [];
    for (let at = this.#firstAfter(span.start); at < this.#runs.length; at += 1) {
      const run = this.#runs[at] as Run;
      if (run.at >= span.end) break;
      const start = run.from + Math.max(0, span.start - run.at);
      const end = run.from + Math.min(run.length, span.end - run.at);
      const last = found.at(-1);
      if (last?.node === run.node && last.end <= start) last.end = end;
      else found.push({ node: run.node, start, end });
    }
    return found;
  }

  /** A span as live ranges, one for each segment. */
  toRanges(span: Span): Range[] {
    return this.segments(span).map(({ node, start, end }) => {
      const range = node.ownerDocument.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      return range;
    });
  }

  /**
   * The offset in the text of a place in a live text node; inside white space that was collapsed, the offset of what
   * follows it in the node. Null for a node that is no part of the article.
   */
  offsetOf(node: Text, offset: number): number | null {
    const runs = this.#byNode.get(node);
    if (runs === undefined) return null;
    for (const run of runs) {
      if (offset < run.from) return run.at;
      if (offset <= run.from + run.length) return run.at + (offset - run.from);
    }
    const last = runs.at(-1) as Run;
    return last.at + last.length;
  }

  /** Index of the first run that ends after `offset`. */
  #firstAfter(offset: number): number {
    let low = 0;
    let high = this.#runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const run = this.#runs[middle] as Run;
      if (run.at + run.length <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
