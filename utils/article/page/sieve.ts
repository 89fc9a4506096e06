import type { LineRules } from '../../model/line-rules.ts';
import { AuthorNames } from '../metadata/author-names.ts';

/** Classes by which engines file a post: what its tags and categories are called says nothing of where it stands. */
const FILED = /(?:^|\s)(?:tag|category|categories|topic|tax)-\S+/g;

const patterns = (sources: readonly string[]): RegExp[] => sources.map((source) => new RegExp(source));

/** Tells lines and elements that sites put into articles from what belongs to them. */
export class Sieve {
  /** Reads the lines that name authors. */
  readonly authors: AuthorNames;
  readonly #labels: readonly RegExp[];
  readonly #notices: readonly RegExp[];
  readonly #tail: RegExp;
  readonly #words: ReadonlySet<string>;
  readonly #pairs: ReadonlySet<string>;
  readonly #standfirst: RegExp;

  constructor({ labels, notices, tail, words, pairs, standfirst, authors }: LineRules) {
    this.authors = new AuthorNames(authors);
    this.#labels = patterns(labels);
    this.#notices = patterns(notices);
    this.#tail = new RegExp(tail);
    this.#words = new Set(words);
    this.#pairs = new Set(pairs);
    this.#standfirst = new RegExp(standfirst, 'i');
  }

  /** Whether a line, as a whole, is one that sites put into articles and that belongs to none. */
  isBoilerplate(line: string): boolean {
    const text = line.toLowerCase();
    const isSentence = /[.!?]['"”’)]?$/.test(text) && text.split(' ').length > 4;
    return this.#notices.some((pattern) => pattern.test(text)) || (!isSentence && this.#labels.some((pattern) => pattern.test(text)));
  }

  /** Whether nothing of the article follows after a heading. */
  isTail(heading: string): boolean {
    return this.#tail.test(heading.toLowerCase());
  }

  /** Whether a class or id names what stands inside an article's element without being its text. */
  namesClutter(names: string): boolean {
    const words = names.replace(FILED, ' ').replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase().split(/[\s_-]+/);
    return words.some((word, at) => this.#words.has(word) || this.#pairs.has(`${word} ${words[at + 1] ?? ''}`));
  }

  /** Whether a class or id names a standfirst. */
  namesStandfirst(names: string): boolean {
    return this.#standfirst.test(names);
  }
}
