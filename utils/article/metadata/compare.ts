/** Lower-cased letters and digits with single spaces: what two titles or names are compared by. */
export const comparable = (text: string): string => text.toLowerCase().normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** How much of their words two texts share, 0 to 1 (Dice); by characters where there are no spaces to tell words by. */
export function similarity(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.length === 0 || b.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of b) {
    const times = left.get(word) ?? 0;
    if (times > 0) {
      both += 1;
      left.set(word, times - 1);
    }
  }
  return (2 * both) / (a.length + b.length);
}

const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

function wordsOf(text: string): string[] {
  const key = comparable(text);
  if (key === '') return [];
  return SPACELESS.test(key) ? [...key.replace(/ /g, '')] : key.split(' ');
}
