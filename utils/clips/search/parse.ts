import { FIELDS } from './fields.ts';
import { lex, type Piece } from './lex.ts';
import type { Clause, Query, Term } from './query.ts';

/** Terms of one piece, and the sentence on what of it could not be read. */
function readPiece({ field, value, quoted }: Piece): { any: Term[]; problem: string | null } {
  const read = field === null ? undefined : FIELDS.get(field);
  if (!read) {
    // "http:" or "Re:" is a word with a colon in it, not a field.
    const text = field === null ? value : `${field}:${value}`;
    if (text.trim() === '') return { any: [], problem: null };
    return { any: [{ field: quoted ? 'phrase' : 'word', value: text }], problem: null };
  }
  // A comma means or, but for sums, where it is part of the number.
  const values = (quoted || field === 'amount' ? [value] : value.split(',')).map((part) => part.trim()).filter((part) => part !== '');
  if (values.length === 0) return { any: [], problem: null };
  const terms = values.map(read);
  return {
    any: terms.filter((term): term is Term => typeof term !== 'string'),
    problem: terms.find((term): term is string => typeof term === 'string') ?? null,
  };
}

/**
 * Reads the search box. Never throws.
 *
 * `words` (each by its beginning, also by sound) · `"a phrase"` · `-not` · `a OR b` ·
 * `text:` for words in the kept article ·
 * `country:BY` `official:golovchenko` `site:trend.az` `tag:energy` `project:` `instrument:` (a comma means or) ·
 * `type:` `status:` `sector:` `kind:` `review:` · `is:starred` · `amount:>1bn` · `before:` `after:` `on:` with 2025, 2025-05, 2025-05-14
 */
export function parseQuery(query: string): Query {
  const clauses: Clause[] = [];
  let problem: string | null = null;
  let joins = false;
  for (const piece of lex(query)) {
    if (piece.field === null && !piece.quoted && !piece.not && piece.value === 'OR') {
      joins = clauses.length > 0;
      continue;
    }
    const read = readPiece(piece);
    problem ??= read.problem;
    const last = clauses.at(-1);
    if (read.any.length > 0) {
      if (joins && last && !last.not && !piece.not) last.any.push(...read.any);
      else clauses.push({ not: piece.not, any: read.any });
    }
    joins = false;
  }
  return { clauses, problem };
}
