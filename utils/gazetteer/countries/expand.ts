/** "Kazakh(s), Dutch" → Kazakh, Kazakhs, Dutch. */
export function expandList(list: string | undefined): string[] {
  if (!list) return [];
  return list.split(', ').flatMap(expandPlural).flatMap(expandSpelling);
}

function expandPlural(phrase: string): string[] {
  const at = phrase.indexOf('(s)');
  if (at < 0) return [phrase];
  const head = phrase.slice(0, at), tail = phrase.slice(at + 3);
  return [head + tail, `${head}s${tail}`];
}

/** Saint is also written St. and St, "and" also &. */
function expandSpelling(phrase: string): string[] {
  const spellings = [phrase];
  if (phrase.startsWith('Saint ')) spellings.push(`St. ${phrase.slice(6)}`, `St ${phrase.slice(6)}`);
  if (phrase.includes(' and ')) spellings.push(...spellings.map((s) => s.replace(' and ', ' & ')));
  return spellings;
}
