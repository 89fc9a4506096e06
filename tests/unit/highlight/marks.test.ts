// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { marksOf } from '../../../utils/highlight/mark.ts';
import { indexMarks } from '../../../utils/highlight/mark-index.ts';
import type { SegmentSource } from '../../../utils/highlight/segment.ts';
import type { Mention } from '../../../utils/model/mention.ts';

const country = (start: number, end: number): Mention => ({ kind: 'country', form: 'name', start, end, exact: '', entity: { id: 'KE', name: 'Kenya' }, rule: 'countries/name', confidence: 1 });
const deal = (start: number, end: number): Mention => ({ kind: 'deal', start, end, exact: '', entity: { id: 'd1' }, rule: 'deals/signed', confidence: 1 });

/** A page of one text node, so that offsets in the text and in the node are the same. */
function page(text: string): { node: Text; source: SegmentSource } {
  document.body.innerHTML = '<p></p>';
  const node = document.createTextNode(text);
  document.querySelector('p')!.append(node);
  return { node, source: { segments: ({ start, end }) => (start < text.length ? [{ node, start, end: Math.min(end, text.length) }] : []) } };
}

describe('marksOf', () => {
  it('leaves out mentions with no text on the page, and sorts by place, the longer first', () => {
    const { source } = page('Kenya signed.');
    const marks = marksOf([country(0, 5), deal(0, 13), country(40, 45)], source);
    expect(marks.map(({ mention }) => mention.kind)).toEqual(['deal', 'country']);
  });
});

describe('indexMarks', () => {
  it('gives the innermost mark first, up to and with both ends', () => {
    const { node, source } = page('Kenya signed.');
    const index = indexMarks(marksOf([country(0, 5), deal(0, 13)], source));
    expect(index.at(node, 3).map(({ mention }) => mention.kind)).toEqual(['country', 'deal']);
    expect(index.at(node, 5).map(({ mention }) => mention.kind)).toEqual(['country', 'deal']);
    expect(index.at(node, 6).map(({ mention }) => mention.kind)).toEqual(['deal']);
    expect(index.at(document.body, 0)).toEqual([]);
  });

  it('finds marks by the element around their text', () => {
    const { source } = page('Kenya signed.');
    const index = indexMarks(marksOf([country(0, 5)], source));
    expect(index.inside(document.querySelector('p')!)).toHaveLength(1);
    expect(index.inside(document.body)).toEqual([]);
  });
});
