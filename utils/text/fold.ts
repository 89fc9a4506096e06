/** Letters that canonical decomposition leaves whole, by the plain letters readers type for them. */
const PLAIN: Record<string, string> = {
  ı: 'i', ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ə: 'a', ħ: 'h', ŋ: 'n', ŧ: 't', 'ʼ': "'",
  '’': "'", '‘': "'", 'ʻ': "'", '`': "'", '´': "'", 'ʿ': "'", 'ʾ': "'",
};
const ODD = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu');
const ASCII = /^[\x20-\x7e]*$/;

/**
 * Folds a word or phrase for comparison: lower case, no diacritics, one kind of apostrophe.
 * Not offset-preserving: fold tokens, whose spans are known, never a whole text.
 */
export function fold(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(ODD, (c) => PLAIN[c] ?? c);
}
