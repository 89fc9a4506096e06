import type { Anchor } from '../model/clip.ts';
import type { Span } from '../model/span.ts';
import { placeBetween } from './quote-between.ts';
import { bestSide, bothSides, contextAgreement } from './quote-context.ts';
import { evenOut } from './quote-even-out.ts';
import { fuzzyCandidates } from './quote-fuzzy.ts';

/** How a quote was found: word for word and alone, word for word and told apart by its context, nearly the same, or reworded between its neighbours. */
export type Placement = { span: Span; how: 'exact' | 'context' | 'fuzzy' | 'between' };

/** A quote this long, found once word for word, is itself; a shorter one needs a neighbour to vouch for it. */
const SPEAKS_FOR_ITSELF = 24;
/** The least agreement of the better side with which a short word-for-word quote is taken. */
const SHORT_CONTEXT = 0.6;
/** The least agreement of the better side with which a nearly equal quote is taken; a lookalike elsewhere fails this. */
const FUZZY_CONTEXT = 0.7;
/** No more than this many places of the same words are compared. */
const MAX_OCCURRENCES = 500;

function occurrences(text: string, words: string): Span[] {
  const found: Span[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at >= 0 && found.length < MAX_OCCURRENCES; at = text.indexOf(words, at + 1)) {
    found.push({ start: at, end: at + words.length });
  }
  return found;
}

function bestByContext(text: string, spans: readonly Span[], anchor: Anchor): Span | null {
  let best: { span: Span; score: number; distance: number } | null = null;
  for (const span of spans) {
    const score = bothSides(contextAgreement(text, span, anchor.quote));
    const distance = Math.abs(span.start - anchor.position.start);
    const closer = best !== null && score === best.score && distance < best.distance;
    if (best === null || score > best.score || closer) best = { span, score, distance };
  }
  return best?.span ?? null;
}

function placeWordForWord(text: string, anchor: Anchor): Placement | null {
  const spans = occurrences(text, anchor.quote.exact);
  const span = bestByContext(text, spans, anchor);
  if (span === null) return null;
  const vouched = bestSide(contextAgreement(text, span, anchor.quote)) >= SHORT_CONTEXT;
  const longEnough = spans.length === 1 && anchor.quote.exact.length >= SPEAKS_FOR_ITSELF;
  if (!vouched && !longEnough) return null;
  return { span, how: spans.length === 1 ? 'exact' : 'context' };
}

function placeNearly(text: string, anchor: Anchor): Placement | null {
  const agreeing = fuzzyCandidates(text, anchor.quote.exact)
    .map((candidate) => ({ candidate, agreement: contextAgreement(text, candidate.span, anchor.quote) }))
    .filter(({ agreement }) => bestSide(agreement) >= FUZZY_CONTEXT)
    .toSorted((a, b) => a.candidate.errors - b.candidate.errors || bothSides(b.agreement) - bothSides(a.agreement));
  const best = agreeing[0];
  return best === undefined ? null : { span: best.candidate.span, how: 'fuzzy' };
}

/**
 * Finds a saved quote in the article's present text: word for word first, told apart by context where the same words
 * stand more than once, then nearly the same (see `quote-fuzzy.ts`) where the context agrees, then reworded where both
 * neighbours are as they were (see `quote-between.ts`).
 * Null where none of these holds: better none than a lookalike.
 */
export function placeAnchor(text: string, anchor: Anchor): Placement | null {
  if (anchor.quote.exact === '') return null;
  const { quote, position } = anchor;
  const even = {
    quote: { exact: evenOut(quote.exact), prefix: evenOut(quote.prefix), suffix: evenOut(quote.suffix) },
    position,
  };
  const evenText = evenOut(text);
  const between = (): Placement | null => {
    const span = placeBetween(evenText, even.quote);
    return span === null ? null : { span, how: 'between' };
  };
  return placeWordForWord(evenText, even) ?? placeNearly(evenText, even) ?? between();
}
