/** Lower-cased letters and digits with single spaces. */
const words = (text: string): string => text.toLowerCase().normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Whether two titles are the same but for case, punctuation and white space. */
export const sameTitle = (gold: string, got: string): boolean => words(gold) === words(got);

/** "By" before a name: gold taken from the page as it stands has it, gold of the names alone has not. */
const LEAD = /^\s*(?:written )?(?:by|par|von|por)\s+/i;

/** Whether a byline names the same authors, in any order. */
export function sameAuthors(gold: string, got: string | null): boolean {
  const names = (text: string): string => text.replace(LEAD, '').split(/\s*(?:[,;&|]|\band\b)\s*/).map(words).filter(Boolean).toSorted().join('|');
  return got !== null && names(gold) === names(got);
}

/** Whether two ISO 8601 dates are of the same day, each in its own zone. */
export const sameDay = (gold: string, got: string | null): boolean => got !== null && gold.slice(0, 10) === got.slice(0, 10);
