import { CharClass, charClass } from '../../text/char-class.ts';
import { TokenFlag, tokenize, type Tokens } from '../../text/tokens.ts';

/** Words of plain letters with single spaces between. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** What the trie knows at the end of a phrase: `value`, and which spellings it takes. */
type Ending<T> = {
  value: T;
  /** Bit n: word n of the phrase must begin with a capital in the text. */
  capitals: number;
  /** The phrase letter for letter, for short abbreviations; null: any case past the capitals. */
  exact: string[] | null;
};
type Node<T> = { next: Map<string, Node<T>> | null; endings: Ending<T>[] | null };

/** A phrase to know; `exact`: letter for letter only. */
export type Phrase<T> = { text: string; value: T; exact: boolean };

/** A phrase found; `last` is the token after it. */
export type PhraseMatch<T> = { value: T; last: number };

/** Phrases over folded tokens; finds the longest that begins at a token. Words must stand on one line. */
export class PhraseTrie<T> {
  readonly #first = new Map<string, Node<T>>();

  /** Adds phrases, cut as the text is. A later phrase with the same spelling wins. */
  addAll(phrases: readonly Phrase<T>[]): void {
    const odd: Phrase<T>[] = [];
    for (const phrase of phrases) {
      // Most phrases are plain words; cutting those at their spaces keeps the start-up short.
      if (PLAIN.test(phrase.text)) this.#add(phrase.text.toLowerCase().split(' '), phrase.text.split(' '), phrase);
      else odd.push(phrase);
    }
    const tokens = tokenize(odd.map((p) => p.text).join('\n'));
    let first = 0;
    for (const phrase of odd) {
      let last = first + 1;
      while (last < tokens.count && !(tokens.flags[last]! & TokenFlag.line)) last++;
      this.#add(tokens.lower.slice(first, last), tokens.raw.slice(first, last), phrase);
      first = last;
    }
  }

  #add(lower: readonly string[], raw: string[], { value, exact }: Phrase<T>): void {
    let level = this.#first;
    let node: Node<T> | undefined;
    let capitals = 0;
    for (let i = 0; i < lower.length; i++) {
      const word = lower[i]!;
      node = level.get(word);
      if (!node) level.set(word, (node = { next: null, endings: null }));
      if (charClass(raw[i]!.charCodeAt(0)) === CharClass.upper) capitals |= 1 << i;
      if (i + 1 < lower.length) level = node.next ??= new Map();
    }
    if (!node) return;
    const ending: Ending<T> = { value, capitals, exact: exact ? raw : null };
    if (!node.endings) node.endings = [ending];
    else node.endings = [...node.endings.filter((e) => !sameSpelling(e.exact, ending.exact)), ending];
  }

  /**
   * The longest phrase that begins at token `i` and whose value is `wanted`, or null. Reads at most as many tokens as
   * the longest phrase has.
   */
  longestAt(tokens: Tokens, i: number, wanted: (value: T) => boolean = () => true): PhraseMatch<T> | null {
    let node = this.#first.get(tokens.lower[i]!);
    let found: PhraseMatch<T> | null = null;
    for (let at = i; node; at++) {
      const ending = node.endings && fitting(node.endings, tokens, i);
      if (ending && wanted(ending.value)) found = { value: ending.value, last: at + 1 };
      if (!node.next || at + 1 >= tokens.count || tokens.flags[at + 1]! & TokenFlag.line) break;
      node = node.next.get(tokens.lower[at + 1]!);
    }
    return found;
  }
}

const sameSpelling = (a: string[] | null, b: string[] | null): boolean => a?.join(' ') === b?.join(' ');

function fitting<T>(endings: readonly Ending<T>[], tokens: Tokens, first: number): Ending<T> | null {
  for (const ending of endings) if (fits(ending, tokens, first)) return ending;
  return null;
}

function fits<T>({ capitals, exact }: Ending<T>, tokens: Tokens, first: number): boolean {
  if (exact) return exact.every((word, n) => tokens.raw[first + n] === word);
  for (let n = 0, bits = capitals; bits; n++, bits >>= 1) {
    if (bits & 1 && !(tokens.flags[first + n]! & TokenFlag.capital)) return false;
  }
  return true;
}
