/** What a UTF-16 code unit can be part of. */
export const CharClass = { other: 1, space: 2, newline: 3, lower: 4, upper: 5, digit: 6, mark: 7 } as const;

const table = new Uint8Array(65536);

/** Class of a code unit, looked up once and remembered; lone and paired surrogates are `other`. */
export function charClass(code: number): number {
  const known = table[code];
  return known || (table[code] = classify(code));
}

function classify(code: number): number {
  if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return CharClass.newline;
  if (code >= 0xd800 && code <= 0xdfff) return CharClass.other;
  const c = String.fromCharCode(code);
  if (/\s|\u200b|\ufeff/u.test(c)) return CharClass.space;
  if (/\p{Lu}|\p{Lt}/u.test(c)) return CharClass.upper;
  if (/\p{L}/u.test(c)) return CharClass.lower;
  if (/\p{Nd}/u.test(c)) return CharClass.digit;
  if (/\p{M}|\u200c|\u200d|\u00ad/u.test(c)) return CharClass.mark;
  return CharClass.other;
}
