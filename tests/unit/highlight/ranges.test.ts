// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { rangesOf } from '../../../utils/highlight/ranges.ts';
import type { Segment } from '../../../utils/highlight/segment.ts';

/** Segments over whole text nodes of a fragment of HTML, all but those inside `<s>`. */
function segmentsIn(html: string): Segment[] {
  document.body.innerHTML = html;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const segments: Segment[] = [];
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    if (node.parentElement?.localName !== 's' && node.data.trim() !== '') segments.push({ node, start: 0, end: node.length });
  }
  return segments;
}

describe('rangesOf', () => {
  it.each([
    ['one text', '<p>Ilham Aliyev</p>', ['Ilham Aliyev']],
    ['a name that is half a link', '<p>Ilham <a>Aliyev</a></p>', ['Ilham Aliyev']],
    ['two blocks with white space between', '<p>One</p>\n<p>Two</p>', ['One\nTwo']],
    ['something else between', '<p>One <s>advertisement</s> two</p>', ['One ', ' two']],
    ['nothing', '', []],
  ])('%s', (_name, html, texts) => {
    expect(rangesOf(segmentsIn(html)).map(String)).toEqual(texts);
  });

  it('never goes past what a text node has now', () => {
    const [segment] = segmentsIn('<p>Short</p>');
    expect(rangesOf([{ node: segment!.node, start: 0, end: 99 }]).map(String)).toEqual(['Short']);
  });
});
