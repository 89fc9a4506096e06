/** Letters that canonical decomposition leaves whole, by what readers type for them. */
const PLAIN: Readonly<Record<string, string>> = {
  ı: 'i', ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ə: 'a', ħ: 'h', ŋ: 'n', ŧ: 't', ς: 'σ', ё: 'е',
};
const ODD = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu');
const ASCII = /^[\x20-\x7e]*$/;

/** Lower case without diacritics; what search and facets compare by. */
export function foldText(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(ODD, (letter) => PLAIN[letter] ?? letter);
}

/** Ways to write the same sound in Latin letters, longest first; each step reads the result of those before it. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/shch|sch/g, 's'], [/kh|gh|g/g, 'h'], [/ph/g, 'f'], [/zh|dzh|dj/g, 'j'], [/tch|ch|cz/g, 'c'], [/sh/g, 's'], [/ts|tz/g, 'z'],
  [/w/g, 'v'], [/q|ck/g, 'k'], [/x/g, 'ks'], [/ou|oo/g, 'u'], [/[yj]/g, 'i'], [/i+/g, 'i'], [/i(?=[aeou])/g, ''],
  [/[oe]/g, 'a'], [/(.)\1+/g, '$1'],
];

/** Shorter words have too many neighbours to be found by sound. */
const SHORTEST = 5;

/**
 * The sound of a folded Latin word, the same for its usual spellings (Lukashenko, Lukashenka; Golovchenko, Halowchenka);
 * null for words too short or in another script.
 */
export function soundOf(word: string): string | null {
  if (word.length < SHORTEST || !/^[a-z]+$/.test(word)) return null;
  return SOUNDS.reduce((sound, [spelling, as]) => sound.replace(spelling, as), word);
}
