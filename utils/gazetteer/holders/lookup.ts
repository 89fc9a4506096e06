import type { Holder, Term } from './types.ts';

/** Everyone of the table whose name is spelled so (folded tokens), whose time in office had begun by `date`. */
export function holdersNamed(_tokens: readonly string[], _date: string | null): Holder[] {
  return [];
}

/** The office that `holder` has on `date` (in `country` where given), else the latest begun before it; null where none fits. */
export function termAt(holder: Holder, date: string | null, country: string | null): Term | null {
  const terms = holder.terms.filter((term) => !country || term.country === country);
  if (!date) return terms.length === 1 ? terms[0]! : null;
  const day = date.slice(0, 10);
  return terms.findLast((term) => term.from <= day && (!term.to || term.to >= day)) ?? terms.findLast((term) => term.from <= day) ?? null;
}
