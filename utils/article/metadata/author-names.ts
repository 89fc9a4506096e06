import type { AuthorRules } from '../../model/line-rules.ts';
import type { AUTHOR_PATTERNS } from './author-rules.ts';
import { comparable } from './compare.ts';
import { plain } from './page-facts.ts';

/** "GILLIAN MOHNEY" as "Gillian Mohney". */
const recase = (name: string): string => name.toLowerCase().replace(/(^|[\s.'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

/** Reads names of authors by rules that a page is handed as data: only articles are looked at for authors. */
export class AuthorNames {
  readonly is: Readonly<Record<keyof typeof AUTHOR_PATTERNS, RegExp>>;
  /** Names of meta with authors, and selectors: of elements made for authors, and of what is around those of other stories. */
  readonly places: Pick<AuthorRules, 'meta' | 'elements' | 'otherStory'>;
  readonly #nobody: ReadonlySet<string>;

  constructor(rules: AuthorRules) {
    this.is = Object.fromEntries(Object.entries(rules.patterns).map(([name, [source, flags]]) => [name, new RegExp(source, flags)])) as typeof this.is;
    this.places = rules;
    this.#nobody = new Set(rules.nobody);
  }

  /** The authors that a byline names, in order, each once: split, and cleaned of "By", offices, addresses and dates. Beside full names, single words are desks and beats. */
  readonly in = (byline: string): string[] => {
    if (this.is.address.test(byline)) return [];
    const { checked, lead, between, outlet } = this.is;
    const text = plain(byline).replace(this.is.together, ', $1').replace(checked, '').replace(lead, '').replace(this.is.noted, '');
    const parts = text.split(between).map((raw) => this.#tidy(raw)).filter((name) => this.#isName(name));
    const full = parts.some((name) => name.includes(' '));
    const person = parts.some((name) => name.includes(' ') && !outlet.test(name));
    const names = parts.filter((name) => (!full || !/^\p{Script=Latin}+$/u.test(name)) && (!person || !outlet.test(name)));
    return [...new Map(names.map((name) => [comparable(name), name])).values()];
  };

  /** Names of organisations and desks given as authors, as they stand but for "By". */
  desks(claims: readonly string[]): string[] {
    const names = claims.map((claim) => plain(claim).replace(this.is.lead, '').replace(this.is.date, '').replace(this.is.trailing, ''));
    return [...new Set(names)].filter((name) => name.length <= 50 && /\p{L}{3}/u.test(name) && !this.is.noDesk.test(name) && !this.#nobody.has(comparable(name)));
  }

  /** Whether a name is that of a desk or of agencies in general. */
  isDesk(name: string): boolean {
    return this.is.desk.test(name.trim());
  }

  /** Whether `name` stands in `text` as one who checked or edited. */
  isChecker(text: string, name: string): boolean {
    const from = this.is.checked.exec(text)?.index ?? -1;
    return from >= 0 && text.indexOf(name) > from;
  }

  /** One author's name without marks around it; empty where it is none. */
  #tidy(raw: string): string {
    const { lead, date, role, behind } = this.is;
    let name = raw.replace(/\s*\([^)]*\)/g, ' ').replace(/\s*[([{)].*$/, '').replace(/\S+@\S+|@\w+/g, ' ').replace(/\bX\/.*$|／.*$/, '');
    name = name.replace(lead, '').replace(date, '').replace(/,?\s*\b\d.*$/, '').replace(role, '').replace(behind, '').replace(this.is.behindName, '').replace(this.is.weekdayBehind, '');
    name = name.replace(this.is.notWord, '').replace(/\s+/g, ' ').trim().replace(/(?<=\p{Ll}{3})\.$/u, '');
    if (/^[\p{Lu}\s.'’-]+$/u.test(name) && /\p{Lu}{3}/u.test(name) && name.includes(' ')) name = recase(name);
    return name;
  }

  #isName(name: string): boolean {
    if (name.length < 2 || name.length > 50) return false;
    const words = name.split(' ');
    if (words.length > 6 || this.is.noName.test(name)) return false;
    if (this.is.place.test(name)) return false;
    if (this.#nobody.has(comparable(name)) || this.isDesk(name) || this.is.noise.test(name) || this.is.weekdayOrMonth.test(name)) return false;
    return this.is.lettered.test(name);
  }
}
