import type { LineRules } from '../../model/line-rules.ts';
import { AUTHOR_RULES } from '../metadata/author-rules.ts';
import { LABELS, NOTICES, TAIL_HEADING } from './boilerplate.ts';
import { CLUTTER_PAIRS, CLUTTER_WORDS, STANDFIRST_NAME } from './names-of-parts.ts';

const sources = (patterns: readonly RegExp[]): string[] => patterns.map(({ source }) => source);

/** All that is known of lines and elements that belong to no article, in the form in which it is handed to a page. */
export const LINE_RULES: LineRules = {
  labels: sources(LABELS),
  notices: sources(NOTICES),
  tail: TAIL_HEADING.source,
  words: CLUTTER_WORDS,
  pairs: CLUTTER_PAIRS,
  standfirst: STANDFIRST_NAME.source,
  authors: AUTHOR_RULES,
};
