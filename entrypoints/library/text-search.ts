/** A search of plain words (or one phrase), asked of the kept articles' texts instead; null for any other. */
export function asTextSearch(query: string): string | null {
  const words = query.trim().replace(/^"(.*)"$/, '$1').trim();
  return words === '' || /[:"]|(^|\s)-/.test(words) || /\bOR\b/.test(words) ? null : `text:"${words}"`;
}
