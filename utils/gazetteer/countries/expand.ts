/** U.S. is also written U.S, its last dot left out. */
const DOTTED = /^(?:[A-Z]\.){2,}$/;

/** "Kazakh(s), Dutch" → Kazakh, Kazakhs, Dutch. */
export function expandList(list: string | undefined): string[] {
  if (!list) return [];
  const phrases: string[] = [];
  for (const phrase of list.split(', ')) {
    const plural = phrase.indexOf('(s)');
    if (plural >= 0) phrases.push(phrase.slice(0, plural) + phrase.slice(plural + 3), phrase.replace('(s)', 's'));
    else if (DOTTED.test(phrase)) phrases.push(phrase, phrase.slice(0, -1));
    else if (phrase.startsWith('Saint ') || phrase.includes(' and ')) phrases.push(...expandSpelling(phrase));
    else phrases.push(phrase);
  }
  return phrases;
}

/** Saint is also written St. and St, "and" also &. */
function expandSpelling(phrase: string): string[] {
  const spellings = [phrase];
  if (phrase.startsWith('Saint ')) spellings.push(`St. ${phrase.slice(6)}`, `St ${phrase.slice(6)}`);
  if (phrase.includes(' and ')) spellings.push(...spellings.map((s) => s.replace(' and ', ' & ')));
  return spellings;
}
