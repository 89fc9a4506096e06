import { foldText, soundOf } from './fold.ts';

const RUN = /[\p{L}\p{N}]+/gu;
/** Scripts written without spaces: found by pairs of letters. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const LONGEST = 40;

function pairs(run: string): string[] {
  const letters = [...run];
  return letters.length < 2 ? letters : letters.slice(1).map((letter, i) => `${letters[i] ?? ''}${letter}`);
}

/** The folded words of a text, in order, repeats kept; scripts without spaces come as pairs of letters. */
export function wordsOf(text: string): string[] {
  const runs = foldText(text).match(RUN) ?? [];
  return runs.flatMap((run) => (UNSPACED.test(run) ? pairs(run) : [run.slice(0, LONGEST)]));
}

/** Words and sounds of a name, for finding it by its beginning. */
export function nameKeys(name: string): string[] {
  const words = wordsOf(name);
  const sounds = words.map(soundOf).filter((sound): sound is string => sound !== null);
  return [...new Set([...words, ...sounds.map((sound) => `~${sound}`)])];
}
