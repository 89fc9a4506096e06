/** A stretch of text that is the same, unit for unit, in a text node: `length` units from `from` in `node`, from `at` in the line. */
export type Run = { at: number; node: Text; from: number; length: number };

/** Soft hyphens, zero-width spaces, word joiners and byte order marks: drawn by no one, and in the way of matching. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]+/g;
const ANY_INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/;
/** White space that is not shown as it stands: other than a space, or more than one. Most text has none. */
const UNEVEN = /[^\S ]|  /;
/** Words with exactly one white space between them, and the one after. */
const STRETCH = /\S+(?:\s\S+)*\s?/g;

/**
 * One line of text with its white space collapsed as a browser shows it, each unit tied to the text node it came from.
 * Adding is linear in the length of what is added.
 */
export class TextLine {
  readonly runs: Run[] = [];
  #parts: string[] = [];
  #length = 0;
  /** Whether the line ends in a space that only stays when text follows. */
  #open = false;

  /** Adds the data of a text node that shows `node` (null: of no live node). */
  append(data: string, node: Text | null): void {
    let from = 0;
    for (const gap of ANY_INVISIBLE.test(data) ? data.matchAll(INVISIBLE) : []) {
      this.#appendVisible(data, from, gap.index, node);
      from = gap.index + gap[0].length;
    }
    this.#appendVisible(data, from, data.length, node);
  }

  /** A space that no node has, between cells and the like. */
  space(): void {
    if (this.#length > 0 && !this.#open) this.#push(' ', null, 0);
    this.#open = this.#length > 0;
  }

  /** A line break within the block. */
  breakLine(): void {
    if (this.#length === 0) return;
    if (this.#open) this.#trim();
    this.#push('\n', null, 0);
    this.#open = true;
  }

  /** The text, without the space at its end. */
  finish(): string {
    if (this.#open) this.#trim();
    return this.#parts.join('');
  }

  /** Takes the space at the end away again. */
  #trim(): void {
    const last = this.#parts.pop() ?? '';
    if (last.length > 1) this.#parts.push(last.slice(0, -1));
    this.#length -= 1;
    this.#open = false;
    const run = this.runs.at(-1);
    if (run === undefined || run.at + run.length <= this.#length) return;
    run.length -= 1;
    if (run.length === 0) this.runs.pop();
  }

  #appendVisible(data: string, start: number, end: number, node: Text | null): void {
    if (start >= end) return;
    const piece = start === 0 && end === data.length ? data : data.slice(start, end);
    const even = !UNEVEN.test(piece);
    const lead = even ? piece.startsWith(' ') : /^\s/.test(piece);
    if (lead && this.#length > 0 && !this.#open) {
      this.#push(' ', node, start);
      this.#open = true;
    }
    if (even) {
      const text = lead ? piece.slice(1) : piece;
      if (text === '') return;
      this.#push(text, node, lead ? start + 1 : start);
      this.#open = text.endsWith(' ');
      return;
    }
    for (const stretch of piece.matchAll(STRETCH)) {
      const text = stretch[0].replace(/\s/g, ' ');
      this.#push(text, node, start + stretch.index);
      this.#open = text.endsWith(' ');
    }
  }

  #push(text: string, node: Text | null, from: number): void {
    if (node !== null) this.runs.push({ at: this.#length, node, from, length: text.length });
    this.#parts.push(text);
    this.#length += text.length;
  }
}
