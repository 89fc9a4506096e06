import type { Deal } from '../model/deal.ts';
import type { ExtractInput } from '../model/extraction.ts';
import type { CountryMention, Mention, OfficialMention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { splitSentences, type Sentence } from '../text/sentences.ts';
import { tokenize, type Tokens } from '../text/tokens.ts';

/** A mention with the tokens it covers, `first` to `last`, half-open. */
export type Placed<M extends Mention> = { mention: M; first: number; last: number };

/** One decision of a rule, kept only when someone asks for an explanation. */
export type Decision = { span: Span; exact: string; rule: string; accepted: boolean; why: string };

/** One article on its way through the passes. Each pass reads what earlier ones found and adds its own. */
export type Document = {
  readonly text: string;
  readonly title: string | null;
  readonly url: string | null;
  /** ISO 8601 or null. */
  readonly publishedAt: string | null;
  readonly lang: string | null;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  /** Sentence number of each token. */
  readonly sentenceOf: Int32Array;
  /** In order of start; filled by the countries pass. */
  readonly countries: Placed<CountryMention>[];
  /** Index into `countries` of the mention that covers a token, or -1. */
  readonly countryAt: Int32Array;
  /** In order of start; filled by the officials pass. */
  readonly officials: Placed<OfficialMention>[];
  readonly officialAt: Int32Array;
  readonly deals: Deal[];
  /** Mentions of kinds that have no list of their own (deals, and kinds that an extension adds). */
  readonly others: Mention[];
  /** Null unless an explanation was asked for. */
  readonly decisions: Decision[] | null;
};

/** Makes the document that the passes work on: tokens, sentences and empty lists. Linear in the text. */
export function createDocument(input: ExtractInput, explain = false): Document {
  const tokens = tokenize(input.text);
  const sentences = splitSentences(tokens);
  const sentenceOf = new Int32Array(tokens.count);
  sentences.forEach((s, number) => sentenceOf.fill(number, s.first, s.last));
  return {
    text: input.text,
    title: input.title ?? null,
    url: input.url ?? null,
    publishedAt: input.publishedAt ?? null,
    lang: input.lang ?? null,
    tokens,
    sentences,
    sentenceOf,
    countries: [],
    countryAt: new Int32Array(tokens.count).fill(-1),
    officials: [],
    officialAt: new Int32Array(tokens.count).fill(-1),
    deals: [],
    others: [],
    decisions: explain ? [] : null,
  };
}

/** Span of the tokens `first` to `last`, half-open. */
export const spanOf = (doc: Document, first: number, last: number): Span => ({
  start: doc.tokens.start[first]!,
  end: doc.tokens.end[last - 1]!,
});

/** Notes a decision for `extract --explain`; costs nothing otherwise. */
export function note(doc: Document, first: number, last: number, rule: string, accepted: boolean, why: string): void {
  if (!doc.decisions) return;
  const span = spanOf(doc, first, last);
  doc.decisions.push({ span, exact: doc.text.slice(span.start, span.end), rule, accepted, why });
}
