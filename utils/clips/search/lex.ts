/** A piece of the search box: `field` is what stands before the colon; `start`, `end` are offsets into the query. */
export type Piece = { not: boolean; field: string | null; value: string; quoted: boolean; start: number; end: number };

const FIELD = /^([\p{L}]+):/u;
/** Bidirectional controls and other invisible characters say nothing in a search box. */
const INVISIBLE = /[\p{Cf}\p{Cc}]/gu;
const QUOTES: Readonly<Record<string, string>> = { '"': '"', '“': '”', '«': '»', '„': '“' };

function valueAt(query: string, start: number): { value: string; quoted: boolean; end: number } {
  const closing = QUOTES[query[start] ?? ''];
  if (closing === undefined) {
    const end = start + (/^\S*/u.exec(query.slice(start))?.[0].length ?? 0);
    return { value: query.slice(start, end), quoted: false, end };
  }
  const close = query.slice(start + 1).search(closing === '"' ? /"/ : new RegExp(`[${closing}"]`, 'u'));
  // An open quote is a phrase still being typed.
  const end = close < 0 ? query.length : start + 1 + close;
  return { value: query.slice(start + 1, end), quoted: true, end: Math.min(query.length, end + 1) };
}

/** Cuts a query into pieces. Never throws; lengths beyond a thousand characters are left unread. */
export function lex(query: string): Piece[] {
  const text = query.slice(0, 1000).replace(INVISIBLE, ' ');
  const pieces: Piece[] = [];
  let at = 0;
  while (at < text.length) {
    if (/\s/u.test(text[at] ?? '')) {
      at++;
      continue;
    }
    const start = at;
    const not = /^[-−]\S/u.test(text.slice(at));
    if (not) at++;
    const field = FIELD.exec(text.slice(at));
    if (field) at += field[0].length;
    const { value, quoted, end } = valueAt(text, at);
    pieces.push({ not, field: field?.[1]?.toLowerCase() ?? null, value, quoted, start, end });
    at = Math.max(end, at + (field ? 0 : 1));
  }
  return pieces;
}
