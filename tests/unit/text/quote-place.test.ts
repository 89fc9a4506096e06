import { describe, expect, it } from 'vitest';
import type { Anchor } from '../../../utils/model/clip.ts';
import { overlaps, type Span } from '../../../utils/model/span.ts';
import { anchorOf } from '../../../utils/text/anchor.ts';
import { placeAnchor } from '../../../utils/text/quote-place.ts';
import { STORIES } from '../../fixtures/site/stories.ts';
import { placeByWeights } from './hypothesis-scoring.ts';
import { MUTATIONS, type Clipped } from './quote-mutations.ts';

const plain = (block: string): string => block.replace(/^[hl]:/, '').replaceAll('|', ' ').replace(/<[^>]+>/g, '');

/** Every longer sentence of every story of the sample site. */
const CLIPPED: readonly Clipped[] = STORIES.flatMap((story) => {
  const text = [story.title, story.standfirst, ...story.body.map(plain)].join('\n\n');
  return [...text.matchAll(/[^.\n]{40,}\./g)].map(({ index, 0: words }) => {
    const start = index + (words.length - words.trimStart().length);
    return { text, span: { start, end: index + words.length } };
  });
});

type Tally = { right: number; wrong: number; none: number };

/** `right`: where it is, or nowhere where it is gone; `none`: given up though it is there. */
function judge(place: (text: string, anchor: Anchor) => Span | null, apply: (typeof MUTATIONS)[number]['apply']): Tally {
  const tally: Tally = { right: 0, wrong: 0, none: 0 };
  for (const clipped of CLIPPED) {
    const { text, truth } = apply(clipped);
    const placed = place(text, anchorOf(clipped.text, clipped.span));
    if (placed === null) tally[truth === null ? 'right' : 'none'] += 1;
    else tally[truth !== null && overlaps(placed, truth) ? 'right' : 'wrong'] += 1;
  }
  return tally;
}

const ours = (text: string, anchor: Anchor): Span | null => placeAnchor(text, anchor)?.span ?? null;

describe('placing a saved quote', () => {
  const table = new Map(MUTATIONS.map(({ name, apply }) => [name, { ours: judge(ours, apply), weighted: judge(placeByWeights, apply) }]));
  const all = CLIPPED.length;

  it('has sentences to try', () => {
    expect(all).toBeGreaterThan(40);
  });

  it('never places a quote on another sentence', () => {
    expect([...table].filter(([, { ours: { wrong } }]) => wrong > 0)).toEqual([]);
  });

  it.each([
    'nothing changed', 'paragraph put in above', 'typo fixed in it', 'quotation marks and dashes changed',
    'its paragraph moved to the end', 'a lookalike added above', 'the same words added above', 'typo fixed, a lookalike added above',
  ])('finds the quote after: %s', (name) => {
    expect(table.get(name)?.ours).toEqual({ right: all, wrong: 0, none: 0 });
  });

  it.each(['quote deleted', 'deleted, a lookalike added elsewhere'])('says that it is gone after: %s', (name) => {
    expect(table.get(name)?.ours).toEqual({ right: all, wrong: 0, none: 0 });
  });

  it('finds most reworded sentences between their neighbours', () => {
    expect(table.get('sentence reworded')?.ours.right).toBeGreaterThan(all * 0.8);
  });

  it('is wrong less often than a weighted sum without bounds', () => {
    const wrong = (who: 'ours' | 'weighted'): number => [...table.values()].reduce((sum, row) => sum + row[who].wrong, 0);
    expect(wrong('ours')).toBeLessThan(wrong('weighted'));
    if (process.env.SHOW_TABLE !== undefined) console.table(Object.fromEntries([...table].map(([name, row]) => [name, { ...row.ours, 'weighted right': row.weighted.right, 'weighted wrong': row.weighted.wrong, 'weighted none': row.weighted.none }])));
  });
});

describe('short and odd quotes', () => {
  const anchor = (exact: string, prefix: string, suffix: string, start = 0): Anchor => ({ quote: { exact, prefix, suffix }, position: { start, end: start + exact.length } });

  it('takes a short quote only where a neighbour vouches for it', () => {
    expect(placeAnchor('They met in Minsk on Monday.', anchor('Minsk', 'They met in ', ' on Monday.'))).toEqual({ span: { start: 12, end: 17 }, how: 'exact' });
    expect(placeAnchor('The weather is fine, Minsk said about nothing.', anchor('Minsk', 'They met in ', ' on Monday.'))).toBeNull();
  });

  it('tells equal words apart by what stands around them', () => {
    const text = 'First the minister spoke. Then the minister left.';
    expect(placeAnchor(text, anchor('the minister', 'spoke. Then ', ' left.'))?.span).toEqual({ start: 31, end: 43 });
  });

  it.each([['', ''], ['gone', 'A text that has none of it.']])('places nothing for %j in %j', (exact, text) => {
    expect(placeAnchor(text, anchor(exact, '', ''))).toBeNull();
  });

  it('keeps to offsets of the text where characters are evened out', () => {
    const text = '«Да», said the minister – “we have signed the agreement at last”, he added.';
    const found = placeAnchor(text, anchor('"we have signed the agreement at last"', 'minister - ', ', he added.'));
    expect(text.slice(found?.span.start, found?.span.end)).toBe('“we have signed the agreement at last”');
  });
});
