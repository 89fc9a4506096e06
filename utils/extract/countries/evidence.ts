import { TokenFlag } from '../../text/tokens.ts';
import type { Document } from '../document.ts';
import type { Candidate } from './candidate.ts';
import { isAllCaps, isTitleCase, wordBefore } from './words.ts';

const LETTERS = TokenFlag.word | TokenFlag.capital;

/** Words before places and hardly before people, folded. */
const PREPOSITIONS = new Set(['in', 'across', 'throughout', 'outside', 'inside', 'into', 'within', 'via', 'northern', 'southern', 'eastern', 'western']);

/** What the whole document says, asked for by the rules of context; each answer is worked out once, when first asked. */
export class Evidence {
  readonly doc: Document;
  /** How many plain mentions each state or bloc has, by first word. */
  readonly #plain = new Map<string, Map<string, number>>();
  readonly #placed = new Set<string>();
  readonly #firsts = new Set<number>();
  #words: Set<string> | null = null;
  #common: Set<string> | null = null;
  readonly #headlines = new Map<number, boolean>();
  readonly #capitals = new Map<number, boolean>();
  /** Folded words met as a person's name, and the folded pairs that they were met in. */
  readonly persons = new Set<string>();

  constructor(doc: Document, candidates: readonly Candidate[]) {
    this.doc = doc;
    for (const { first } of candidates) this.#firsts.add(first);
    this.recount(candidates);
    for (const { first } of candidates) if (PREPOSITIONS.has(wordBefore(doc, first))) this.#placed.add(doc.tokens.lower[first]!);
  }

  /** Whether the word stands somewhere as places do: "in India". */
  isPlaced(word: string): boolean {
    return this.#placed.has(word);
  }

  /** Counts the plain mentions anew, when some candidates have turned out to be something else. */
  recount(candidates: readonly Candidate[]): void {
    this.#plain.clear();
    for (const { first, phrase } of candidates) {
      if (!phrase.id || phrase.context) continue;
      const word = this.doc.tokens.lower[first]!;
      const forms = this.#plain.get(phrase.id) ?? new Map<string, number>();
      this.#plain.set(phrase.id, forms.set(word, (forms.get(word) ?? 0) + 1));
    }
  }

  /** Plain mentions of a state: those that needed no context. */
  plain(id: string): number {
    let count = 0;
    for (const n of this.#plain.get(id)?.values() ?? []) count += n;
    return count;
  }

  /** Whether a state is plainly mentioned in another word than `word`: "Jordanian" beside "Jordan". */
  hasOtherForm(id: string, word: string): boolean {
    const forms = this.#plain.get(id);
    return forms !== undefined && (forms.size > 1 || !forms.has(word));
  }

  /** How many states and blocs besides `id` are plainly mentioned, the United States left out: every outlet names those. */
  otherStates(id: string): number {
    let count = 0;
    for (const other of this.#plain.keys()) if (other !== id && other !== 'US') count++;
    return count;
  }

  /** Whether any of these states is plainly mentioned. */
  anyPlain(ids: Iterable<string>): boolean {
    for (const id of ids) if (this.plain(id) > 0) return true;
    return false;
  }

  /** Whether a candidate begins at token `i`. */
  isCandidate(i: number): boolean {
    return this.#firsts.has(i);
  }

  /** The folded words of the document. */
  words(): ReadonlySet<string> {
    return (this.#words ??= new Set(this.doc.tokens.lower));
  }

  /** Whether the word also stands uncapitalised in the document: then it is hardly a name. */
  isCommonWord(word: string): boolean {
    if (!this.#common) {
      const { count, flags, lower } = this.doc.tokens;
      this.#common = new Set();
      for (let i = 0; i < count; i++) if ((flags[i]! & LETTERS) === TokenFlag.word) this.#common.add(lower[i]!);
    }
    return this.#common.has(word);
  }

  /** How many of these folded words the document has. */
  countWords(list: Iterable<string>): number {
    const words = this.words();
    let count = 0;
    for (const word of list) if (words.has(word)) count++;
    return count;
  }

  /** Whether token `i` stands in a line set as a headline, where capitals say nothing. */
  inHeadline(i: number): boolean {
    const sentence = this.doc.sentenceOf[i]!;
    let known = this.#headlines.get(sentence);
    if (known === undefined) this.#headlines.set(sentence, (known = isTitleCase(this.doc, sentence)));
    return known;
  }

  /** Whether token `i` stands in a line of capitals. */
  inCapitals(i: number): boolean {
    const sentence = this.doc.sentenceOf[i]!;
    let known = this.#capitals.get(sentence);
    if (known === undefined) this.#capitals.set(sentence, (known = isAllCaps(this.doc, sentence)));
    return known;
  }
}
