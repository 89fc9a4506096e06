import type { PageState } from '../../utils/model/page-state.ts';
import { countWords, type Reading } from './reading.ts';

/** The first sentence of evidence of each deal, by the deal's id. */
function dealQuotes({ article, extraction }: Reading): Record<string, string> {
  const quotes = extraction.deals.flatMap(({ id, evidence: [first] }) =>
    first === undefined ? [] : [[id, article.text.slice(first.start, first.end)] as const]);
  return Object.fromEntries(quotes);
}

/** What the popup is told of an article. */
export function stateOf(reading: Reading, marksShown: boolean): PageState {
  const { article: { text, ...meta }, extraction, reasons, saved } = reading;
  return {
    phase: 'article',
    reasons: [...reasons],
    article: { ...meta, words: countWords(text) },
    extraction,
    dealQuotes: dealQuotes(reading),
    clipped: [...saved.clipped],
    unplaced: [...saved.unplaced],
    changedSince: saved.changedSince,
    changes: [...saved.changes],
    marksShown,
  };
}
