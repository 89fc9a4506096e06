// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { selectedSpan } from '../../../entrypoints/reader.content/selection-span.ts';
import { TextMap } from '../../../utils/article/text-map.ts';

/** The article's text is its paragraphs, a blank line between; the caption between them is no part of it. */
const text = 'Kenya and Uganda signed.\n\nNothing else was said.';
let map: TextMap;
const nodeOf = (selector: string): Text => document.querySelector(selector)!.firstChild as Text;

function select(from: Node, start: number, to: Node, end: number): void {
  document.getSelection()!.setBaseAndExtent(from, start, to, end);
}
const selected = (): string | null => {
  const span = selectedSpan(document, map, text);
  return span === null ? null : text.slice(span.start, span.end);
};

beforeEach(() => {
  document.body.innerHTML = '<nav>Menu</nav><p id="a">Kenya and Uganda signed.</p><i>A caption</i><p id="b">Nothing else was said.</p><footer>Foot</footer>';
  const [a, b] = [nodeOf('#a'), nodeOf('#b')];
  map = new TextMap([{ at: 0, node: a, from: 0, length: a.length }, { at: a.length + 2, node: b, from: 0, length: b.length }], document.body);
});

describe('selectedSpan', () => {
  it('is the words selected, without the white space around them', () => {
    select(nodeOf('#a'), 5, nodeOf('#a'), 17);
    expect(selected()).toBe('and Uganda');
  });

  it('goes over paragraphs and what stands between them', () => {
    select(nodeOf('#a'), 10, nodeOf('#b'), 7);
    expect(selected()).toBe('Uganda signed.\n\nNothing');
  });

  it('takes the part that belongs to the article', () => {
    select(nodeOf('nav'), 0, nodeOf('#a'), 5);
    expect(selected()).toBe('Kenya');
    select(document.body, 0, document.body, document.body.childNodes.length);
    expect(selected()).toBe(text);
  });

  it('is nothing where nothing of the article is selected', () => {
    document.getSelection()!.removeAllRanges();
    expect(selected()).toBeNull();
    select(nodeOf('nav'), 0, nodeOf('nav'), 4);
    expect(selected()).toBeNull();
    select(nodeOf('#a'), 5, nodeOf('#a'), 6);
    expect(selected()).toBeNull();
  });
});
