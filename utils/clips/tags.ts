import { foldText } from './search/fold.ts';

const LONGEST = 80;

/** Tags as kept: trimmed, one of those that differ only in case or diacritics, none empty. */
export function cleanTags(tags: readonly string[]): string[] {
  const kept = new Map<string, string>();
  for (const tag of tags) {
    const clean = tag.replace(/[\p{Cc}\p{Cf}]/gu, '').replace(/\s+/g, ' ').trim().slice(0, LONGEST);
    if (clean !== '' && !kept.has(foldText(clean))) kept.set(foldText(clean), clean);
  }
  return [...kept.values()];
}
