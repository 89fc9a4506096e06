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
  /** By first word: its phrases until a text has that word, then its branch. Most words never come, and start-up counts. */
  readonly #branches = new Map<string, Node<T> | Phrase<T>[]>();

  /** Adds phrases, before the first look-up. A later phrase with the same spelling wins. */
  addAll(phrases: readonly Phrase<T>[]): void {
    // One text, a phrase a line: cutting the odd ones together is quicker than one by one.
    const odd = phrases.filter((phrase) => !PLAIN.test(phrase.text));
    const tokens = tokenize(odd.map((phrase) => phrase.text).join('\n'));
    const firstWords: string[] = [];
    for (let i = 0; i < tokens.count; i++) if (i === 0 || tokens.flags[i]! & TokenFlag.line) firstWords.push(tokens.lower[i]!);
    const wordOf = new Map(odd.map((phrase, number) => [phrase, firstWords[number]!]));
    for (const phrase of phrases) this.#keep(wordOf.get(phrase) ?? firstWord(phrase.text).toLowerCase(), phrase);
  }

  #keep(word: string, phrase: Phrase<T>): void {
    const kept = this.#branches.get(word);
    if (Array.isArray(kept)) kept.push(phrase);
    else this.#branches.set(word, [phrase]);
  }

  #branch(word: string): Node<T> | undefined {
    const branch = this.#branches.get(word);
    if (!Array.isArray(branch)) return branch;
    const root: Node<T> = { next: null, endings: null };
    for (const phrase of branch) grow(root, phrase);
    this.#branches.set(word, root);
    return root;
  }

  /**
   * The longest phrase that begins at token `i` and whose value is `wanted`, or null. Reads at most as many tokens as
   * the longest phrase has.
   */
  longestAt(tokens: Tokens, i: number, wanted: (value: T) => boolean = () => true): PhraseMatch<T> | null {
    let node = this.#branch(tokens.lower[i]!);
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

const firstWord = (text: string): string => {
  const space = text.indexOf(' ');
  return space < 0 ? text : text.slice(0, space);
};

/** Adds a phrase to the branch of its first word. */
function grow<T>(root: Node<T>, { text, value, exact }: Phrase<T>): void {
  const { count, lower, raw, flags } = tokenize(text);
  let node = root;
  let capitals = 0;
  for (let i = 0; i < count; i++) {
    if (flags[i]! & TokenFlag.capital) capitals |= 1 << i;
    if (i === 0) continue;
    node.next ??= new Map();
    let next = node.next.get(lower[i]!);
    if (!next) node.next.set(lower[i]!, (next = { next: null, endings: null }));
    node = next;
  }
  const ending: Ending<T> = { value, capitals, exact: exact ? raw : null };
  node.endings = [...(node.endings ?? []).filter((e) => !sameSpelling(e.exact, ending.exact)), ending];
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
