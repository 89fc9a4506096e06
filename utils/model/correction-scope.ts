import type { Correction, CorrectionScope } from './correction.ts';
import type { Span } from './span.ts';

const hostOf = (url: string | null | undefined): string | null => (url && URL.canParse(url) ? new URL(url).hostname.toLowerCase().replace(/^www\./, '') : null);

/** Whether a correction of this scope holds in an article of these addresses. */
export function holdsIn(scope: CorrectionScope, article: { url?: string | null; canonicalUrl?: string | null }): boolean {
  if (scope.in === 'everywhere') return true;
  if (scope.in === 'article') return scope.canonicalUrl === (article.canonicalUrl ?? article.url);
  return scope.host === hostOf(article.url ?? article.canonicalUrl);
}

/** The corrections that hold in an article of these addresses, the earlier first, so that the latest word holds. */
export const holdingIn = (corrections: readonly Correction[], article: Parameters<typeof holdsIn>[1]): Correction[] =>
  corrections.filter(({ scope }) => holdsIn(scope, article)).sort((a, b) => a.at.localeCompare(b.at));

/** A text with every stretch of white space made one space, as corrections compare words. */
export const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Every place where the words stand as whole words. */
export function placesOf(text: string, words: string): Span[] {
  const pattern = words.split(/\s+/).filter(Boolean).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+');
  if (pattern === '') return [];
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'gu');
  return [...text.matchAll(whole)].map(({ index, 0: match }) => ({ start: index, end: index + match.length }));
}
