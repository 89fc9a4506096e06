import type { NearLine } from '../page/lines-around.ts';
import { authorNames, CHECKED, deskNames, isDesk } from './author-names.ts';
import { comparable } from './compare.ts';
import { isNode, listOf, typesOf, type LdNode } from './json-ld.ts';
import { plain, type PageFacts } from './page-facts.ts';
import { hostOf } from './site.ts';

const AUTHOR_META = ['author', 'article:author', 'parsely-author', 'article:author_name', 'sailthru.author', 'dc.creator', 'dc:creator', 'byl', 'dcterms.creator', 'dcterms:creator', 'dcterm:creator', 'citation_author', 'creator'] as const;
/** Other names that sites and their tools give to meta with authors: "cXenseParse:author", "mrf:authors", "author-name". */
const OTHER_AUTHOR_META = /(?:^|[:._-])authors?(?:[-_]?names?)?$/;
const PROFILE = /\/(?:authors?|autor(?:es)?|auteurs?|journalists?|reporters?|people|person|profiles?|staff|contributors?|by|byline|writers?|columnists?|correspondents?|team|experts?|bio|redakteur|yazar|muellif)\/[^/]/i;
const BYLINE_NAME = /by-?line|author|writer|written|creator|contributor|reporter|autor|auteur|yazar/i;
const NOT_BYLINE = /related|comment|recommend|widget|box-list|more-from|trending|newsletter|bookmark|sidebar/i;
/** Around an author that is another story's. */
const OTHER_STORY = 'aside, nav, footer, form, blockquote, a:has(h2, h3, h4), [class*="comment" i], [class*="related" i], [class*="recommend" i], [class*="bookmark" i], [itemprop~="comment"], [itemprop~="review"]';
/** "Anna Stone | Senior Writer", "Anna Stone, correspondent" in a line of its own. */
const NAME_AND_OFFICE = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}\s?[|,•·–—-]\s?(?:[\p{L}-]+ ){0,3}(?:writer|reporter|correspondent|editor|journalist|columnist)\b/iu;
const OFFICE = /\b(?:writer|reporter|correspondent|editor|journalist|columnist|director|professor)\b/i;
const BY_LINE = /^(?:[Bb]y|BY|(?:[Ww]ritten|[Rr]eported|[Ww]ords|[Ss]tory|[Tt]ext) by|Von|Par|Por|Текст|Авторы?|Autor(?:es)?|(?:Authors?|Contributors?|Reporters?|Text|Words|Yazar|Müəllif|Muallif)(?=:))[:\s]+\p{Lu}|^(?:作者|记者|記者|撰文)[:：\s]\s*\p{L}/u;
/** Two names and nothing else: no office with an "and" in it. */
const PAIR = /^\S+\s(?:by\s)?[^,|]+\s(?:and|&|und|et|y|e|и)\s[^,|]+$/u;
/** Longest line that is taken for a byline. */
const LONGEST = 140;

/**
 * The article's authors, ", " between them; null where the page names none. The ladder: the article's JSON-LD, meta,
 * microdata, links to authors by the headline, lines by the headline marked as byline or beginning with "By", elements
 * made for authors elsewhere. A publisher is no author beside or before a person; only where the page names an
 * organisation or a desk as the author, and nobody else, is it taken at its word.
 */
export function readByline(facts: PageFacts, lines: readonly NearLine[], site: string | null): string | null {
  const publishers = publisherKeys(facts, site);
  const people = (claims: readonly string[]): string[] => {
    const names = new Map<string, string>();
    for (const name of claims.filter((claim) => !publishers.has(comparable(claim))).flatMap(authorNames)) {
      const key = comparable(name);
      if (!publishers.has(key) && !publishers.has(key.replace(/ /g, ''))) names.set(key, name);
    }
    return [...names.values()];
  };
  for (const claims of ladder(facts, lines)) {
    const names = people(claims);
    if (names.length > 0) return moreShown(names, lines, people).join(', ');
  }
  for (const claims of stated(facts)) {
    const names = deskNames(claims);
    if (names.length > 0) return names.join(', ');
  }
  return deskNames(bylines(lines)).find((name) => isDesk(name) || publishers.has(comparable(name))) ?? null;
}

/** Structured data often holds the first author alone: the byline shown, where it names all of `names` and more. */
function moreShown(names: string[], lines: readonly NearLine[], people: (claims: readonly string[]) => string[]): string[] {
  for (const { text, inner } of lines.filter((line) => line.text.length <= LONGEST && BY_LINE.test(line.text))) {
    const shown = people([text]);
    if (shown.length <= names.length || shown.length > 8 || OFFICE.test(text) || !shown.every((name) => name.includes(' '))) continue;
    const ownElements = shown.every((name) => inner.some((element) => plain(element.textContent ?? '') === name));
    if ((ownElements || PAIR.test(text)) && names.every((name) => shown.some((other) => comparable(other).endsWith(comparable(name))))) return shown;
  }
  return names;
}

/** The site's own names, in the form they are compared by: a publisher is no author. */
function publisherKeys(facts: PageFacts, site: string | null): Set<string> {
  const host = hostOf(facts.url);
  const names = [site, host, ...listOf(facts.article?.publisher).map((publisher) => (isNode(publisher) ? publisher.name : publisher))];
  const keys = names.filter((name): name is string => typeof name === 'string').map((name) => comparable(plain(name)));
  const label = host.split('.').at(-2) ?? '';
  return new Set([...keys, ...keys.map((key) => key.replace(/ /g, '')), label].filter((key) => key !== ''));
}

function* ladder(facts: PageFacts, lines: readonly NearLine[]): Generator<string[]> {
  const house = byOrganisation(facts);
  for (const claims of stated(facts)) if (house.length === 0 || !claims.every((claim) => house.includes(claim))) yield claims;
  yield profileLinks(lines);
  const shown = bylines(lines);
  for (const line of shown) yield [line];
  yield house;
  yield* elsewhere(facts.document);
  yield facts.ld.filter((node) => node !== facts.article).flatMap((node) => namesOf(facts, node.author)).slice(0, 3);
  const persons = facts.ld.filter((node) => typesOf(node).includes('Person')).flatMap((node) => namesOf(facts, node));
  if (new Set(persons).size === 1) yield persons;
}

/** The authors of the structured data where all of them are organisations: a person who signs the page goes before them. */
function byOrganisation(facts: PageFacts): string[] {
  const authors = listOf(facts.article?.author).flat();
  return authors.length > 0 && authors.every((author) => isNode(author) && typesOf(author).some((type) => type.endsWith('Organization'))) ? namesOf(facts, authors) : [];
}

/** Authors in what the page states for machines. */
function* stated(facts: PageFacts): Generator<string[]> {
  yield namesOf(facts, facts.article?.author);
  yield namesOf(facts, facts.article?.creator);
  yield cardLabels(facts);
  for (const key of AUTHOR_META) yield (facts.meta.get(key) ?? []).filter((value) => !/^https?:|^\/|^@/.test(value));
  for (const [key, values] of facts.meta) if (OTHER_AUTHOR_META.test(key)) yield values.filter((value) => !/^https?:|^\/|^@/.test(value));
  yield microdata(facts.document);
}

/** Names in a JSON-LD `author`: strings, nodes, or references to nodes elsewhere on the page. */
function namesOf(facts: PageFacts, author: unknown): string[] {
  return listOf(author).flat().flatMap((value) => {
    const node = isNode(value) ? resolve(facts, value) : null;
    if (node === null) return typeof value === 'string' && !/^https?:/.test(value) ? [value] : [];
    const whole = node.name ?? [node.givenName, node.familyName].filter((part) => typeof part === 'string').join(' ');
    return listOf(whole).filter((name): name is string => typeof name === 'string');
  });
}

/** The author among the pairs of label and content that a page gives for cards in messages ("Written by"). */
function cardLabels({ meta }: PageFacts): string[] {
  return ['1', '2'].flatMap((at) => (/^(?:written )?by$|^author|^autor|^auteur|^автор|^verfasst von|^écrit par|^escrito por/i.test(meta.get(`twitter:label${at}`)?.[0] ?? '') ? (meta.get(`twitter:data${at}`) ?? []) : []));
}

function resolve(facts: PageFacts, node: LdNode): LdNode {
  if (node.name !== undefined || typeof node['@id'] !== 'string') return node;
  return facts.ld.find((other) => other['@id'] === node['@id'] && other.name !== undefined && !typesOf(other).includes('WebSite')) ?? node;
}

function microdata(document: Document): string[] {
  const found = [...document.querySelectorAll('[itemprop~="author"]')].filter((element) => element.closest(OTHER_STORY) === null);
  return found.slice(0, 6).flatMap((element) => {
    if (element.localName === 'meta') return [element.getAttribute('content') ?? ''];
    const named = [...element.querySelectorAll('[itemprop~="name"]')];
    if (named.length > 0) return named.map((name) => name.getAttribute('content') ?? name.textContent ?? '');
    return [element.textContent ?? ''].filter((text) => text.length <= LONGEST);
  });
}

const AUTHOR_ELEMENTS = '[rel~="author"], [class*="byline" i], [class*="author-name" i], [class*="author_name" i], [class*="authorname" i], [class*="written-by" i], [class*="post-author" i]';
/** Elements made for authors that are looked at, at most. */
const MOST = 12;

/** Names in elements made for authors, wherever on the page but in other stories: links to profiles, else the short text. */
function* elsewhere(document: Document): Generator<string[]> {
  for (const element of [...document.querySelectorAll(AUTHOR_ELEMENTS)].slice(0, MOST)) {
    if (element.closest(OTHER_STORY) !== null) continue;
    const text = plain(element.textContent ?? '');
    const links = [...element.querySelectorAll('a')].filter((link) => PROFILE.test(link.getAttribute('href') ?? '')).map((link) => plain(link.textContent ?? ''));
    if (links.some((name) => name !== '')) yield links.filter((name) => !isChecker(text, name));
    else if (text.length <= LONGEST && /\p{Lu}\p{L}+ \p{Lu}/u.test(text)) yield [text];
  }
}

/** Whether `name` stands in `text` as one who checked or edited. */
function isChecker(text: string, name: string): boolean {
  const from = CHECKED.exec(text)?.index ?? -1;
  return from >= 0 && text.indexOf(name) > from;
}

/** Links by the headline that lead to an author's page, as far as they stand together. */
function profileLinks(lines: readonly NearLine[]): string[] {
  const names: string[] = [];
  let first: number | null = null;
  for (const line of lines) {
    if (line.place < -8 || line.text.length > LONGEST || (first !== null && line.place - first > 4)) continue;
    const near = [...line.inner, line.element, ...[line.element.parentElement].filter((element) => element !== null)];
    if (near.some((element) => NOT_BYLINE.test(element.className.toString()))) continue;
    const links = near.filter((element) => element.localName === 'a');
    for (const link of links) {
      const isAuthor = /\bauthor\b/.test(link.getAttribute('rel') ?? '') || PROFILE.test(link.getAttribute('href') ?? '');
      const text = plain(link.textContent ?? '');
      if (!isAuthor || isChecker(line.text, text) || !/^\p{Lu}?\S+(?: \S+){0,4}$/u.test(text)) continue;
      first ??= line.place;
      names.push(text);
    }
  }
  return names;
}

/** A name of two to four words and nothing else. */
const FULL_NAME = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|de|da|di|du|del|der|den|van|von|al|el|la|bin|ibn)){1,3}$/u;
/** What may stand between names that have elements of their own. */
const BETWEEN_NAMES = /^(?:[\s,;|/&·•:]|\b(?:by|and|und|et|y|e|von|par|por|with)\b)*$/i;
/** A year in a short line: the note of the date. */
const DATE_NOTE = /^.{0,40}\b(?:19|20)\d{2}\b.{0,20}$/;

const namesOfElement = (element: Element | null): string => (element === null ? '' : ['class', 'id', 'data-testid', 'data-component', 'data-qa'].map((name) => element.getAttribute(name) ?? '').join(' '));
const isPersonName = (text: string): boolean => FULL_NAME.test(text) && !OFFICE.test(text);

/** A line, with ", " between names that stand side by side in elements of their own. */
function withNamesParted({ text, inner }: NearLine): string {
  const names = inner.filter((element) => element.childElementCount === 0).map((element) => plain(element.textContent ?? '')).filter(isPersonName);
  const rest = names.reduce((left, name) => left.replace(name, ' '), text);
  return (names.length > 1 && BETWEEN_NAMES.test(rest)) || (names.length === 1 && OFFICE.test(rest)) ? names.join(', ') : text;
}

/** A line that is one name, with the names that follow it in lines of their own under the same element. */
function withNextNames(line: NearLine, lines: readonly NearLine[]): string {
  const text = withNamesParted(line);
  if (!isPersonName(text)) return text;
  const names = [text];
  const around = line.element.parentElement;
  for (let at = lines.indexOf(line) + 1; at < lines.length; at += 1) {
    const next = lines[at];
    if (next === undefined || around === null || !(around.contains(next.element) || around.parentElement === next.element.parentElement?.parentElement) || !isPersonName(next.text)) break;
    names.push(next.text);
  }
  return names.join(', ');
}

/** Lines by the headline that are marked as a byline, then those that begin with "By", then names with an office or a date beside them. */
function bylines(lines: readonly NearLine[]): string[] {
  const near = lines.filter((line) => line.place >= -8 && line.place <= 30 && line.text.length <= LONGEST);
  const marked = near.filter((line) => {
    const names = [line.element, line.element.parentElement, ...line.inner].map(namesOfElement);
    return names.some((name) => BYLINE_NAME.test(name)) && !names.some((name) => NOT_BYLINE.test(name)) && /\p{Lu}|\p{Lo}/u.test(line.text);
  });
  const plainBy = near.filter((line) => BY_LINE.test(line.text));
  const signed = near.filter((line) => line.place > 0 && line.place <= 6 && NAME_AND_OFFICE.test(line.text));
  const dated = near.filter((line, at) => line.place > 0 && line.place <= 4 && isPersonName(line.text) && DATE_NOTE.test(near[at + 1]?.text ?? '') && line.linked === 0);
  return [...plainBy.filter((line) => marked.includes(line)), ...marked, ...plainBy, ...signed, ...dated].map((line) => withNextNames(line, near));
}
