import type { NearLine } from '../page/lines-around.ts';
import type { AuthorNames } from './author-names.ts';
import { comparable } from './compare.ts';
import { isNode, listOf, typesOf, type LdNode } from './json-ld.ts';
import { plain, type PageFacts } from './page-facts.ts';
import { hostOf } from './site.ts';

/** Longest line that is taken for a byline. */
const LONGEST = 140;

/**
 * The article's authors, ", " between them; null where the page names none. The ladder: the article's JSON-LD, meta,
 * microdata, links to authors by the headline, lines by the headline marked as byline or beginning with "By", elements
 * made for authors elsewhere. A publisher is no author beside or before a person; only where the page names an
 * organisation or a desk as the author, and nobody else, is it taken at its word.
 */
export function readByline(facts: PageFacts, lines: readonly NearLine[], site: string | null, authors: AuthorNames): string | null {
  const publishers = publisherKeys(facts, site);
  const people = (claims: readonly string[]): string[] => {
    const names = new Map<string, string>();
    for (const name of claims.filter((claim) => !publishers.has(comparable(claim))).flatMap(authors.in)) {
      const key = comparable(name);
      if (!publishers.has(key) && !publishers.has(key.replace(/ /g, ''))) names.set(key, name);
    }
    return [...names.values()];
  };
  let house: string[] | null = null;
  for (const claims of ladder(facts, lines, authors)) {
    const names = people(claims);
    const signed = names.filter((name) => !isOfHouse(name, publishers));
    if (signed.length > 0) return moreShown(signed, lines, people, authors).join(', ');
    if (names.length > 0) house ??= names;
  }
  if (house !== null) return house.join(', ');
  for (const claims of stated(facts, authors)) {
    const names = authors.desks(claims);
    if (names.length > 0) return names.join(', ');
  }
  return authors.desks(bylines(lines, authors)).find((name) => authors.isDesk(name) || publishers.has(comparable(name))) ?? null;
}

/** Structured data often holds the first author alone: the byline shown, where it names all of `names` and more. */
function moreShown(names: string[], lines: readonly NearLine[], people: (claims: readonly string[]) => string[], { is }: AuthorNames): string[] {
  for (const { text, inner } of lines.filter((line) => line.text.length <= LONGEST && is.byLine.test(line.text))) {
    const shown = people([text]);
    if (shown.length <= names.length || shown.length > 8 || is.office.test(text) || !shown.every((name) => name.includes(' '))) continue;
    const ownElements = shown.every((name) => inner.some((element) => plain(element.textContent ?? '') === name));
    if ((ownElements || is.pair.test(text)) && names.every((name) => shown.some((other) => comparable(other).endsWith(comparable(name))))) return shown;
  }
  return names;
}

const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

/** Whether a name is one of the site's own, or begins with one ("The Paper Sport"), or ends with one and is longer than people's names mostly are. */
function isOfHouse(name: string, publishers: ReadonlySet<string>): boolean {
  const words = comparable(withoutAccents(name)).split(' ');
  return words.some((_, at) => publishers.has(words.slice(0, at + 1).join('')) || (words.length > 2 && publishers.has(words.slice(at).join(''))));
}

/** The site's own names, in the form they are compared by, with and without spaces: a publisher is no author. */
function publisherKeys(facts: PageFacts, site: string | null): Set<string> {
  const host = hostOf(facts.url);
  const names = [site, host, ...listOf(facts.article?.publisher).map((publisher) => (isNode(publisher) ? publisher.name : publisher))];
  const keys = names.filter((name): name is string => typeof name === 'string').map((name) => comparable(plain(name)));
  const label = /([^.]{3,})(?:\.(?:com?|org|net|gov|ac|gob|gouv))?\.[^.]+$/.exec(host)?.[1] ?? '';
  return new Set([...keys, ...keys.map((key) => withoutAccents(key).replace(/ /g, '')), label].filter((key) => key !== ''));
}

function* ladder(facts: PageFacts, lines: readonly NearLine[], authors: AuthorNames): Generator<string[]> {
  const house = byOrganisation(facts);
  for (const claims of stated(facts, authors)) if (house.length === 0 || !claims.every((claim) => house.includes(claim))) yield claims;
  yield profileLinks(lines, authors);
  const shown = bylines(lines, authors);
  for (const line of shown) yield [line];
  yield house;
  yield* elsewhere(facts.document, authors);
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
function* stated(facts: PageFacts, { is, places }: AuthorNames): Generator<string[]> {
  yield namesOf(facts, facts.article?.author);
  yield namesOf(facts, facts.article?.creator);
  yield cardLabels(facts, is.cardLabel);
  for (const key of places.meta) yield (facts.meta.get(key) ?? []).filter((value) => !/^https?:|^\/|^@/.test(value)).map((value) => (is.libraryMeta.test(key) ? value.replace(is.familyFirst, '$2 $1') : value));
  for (const [key, values] of facts.meta) if (is.otherMeta.test(key)) yield values.filter((value) => !/^https?:|^\/|^@/.test(value));
  yield microdata(facts.document, places.otherStory);
}

/** Names in a JSON-LD `author`: strings, nodes, or references to nodes elsewhere on the page. */
function namesOf(facts: PageFacts, author: unknown): string[] {
  return listOf(author).flat().flatMap((value) => (isNode(value) && Array.isArray(value['@list']) ? (value['@list'] as unknown[]) : [value])).flatMap((value) => {
    const node = isNode(value) ? resolve(facts, value) : null;
    if (node === null) return typeof value === 'string' && !/^https?:/.test(value) ? [value] : [];
    const whole = node.name ?? [node.givenName, node.familyName].filter((part) => typeof part === 'string').join(' ');
    return listOf(whole).map((name) => (isNode(name) ? name['@value'] : name)).filter((name): name is string => typeof name === 'string');
  });
}

/** The author among the pairs of label and content that a page gives for cards in messages ("Written by"). */
function cardLabels({ meta }: PageFacts, label: RegExp): string[] {
  return ['1', '2'].flatMap((at) => (label.test(meta.get(`twitter:label${at}`)?.[0] ?? '') ? (meta.get(`twitter:data${at}`) ?? []) : []));
}

function resolve(facts: PageFacts, node: LdNode): LdNode {
  if (node.name !== undefined || typeof node['@id'] !== 'string') return node;
  return facts.ld.find((other) => other['@id'] === node['@id'] && other.name !== undefined && !typesOf(other).includes('WebSite')) ?? node;
}

function microdata(document: Document, otherStory: string): string[] {
  const found = [...document.querySelectorAll('[itemprop~="author"]')].filter((element) => element.closest(otherStory) === null);
  return found.slice(0, 6).flatMap((element) => {
    if (element.localName === 'meta') return [element.getAttribute('content') ?? ''];
    const named = [...element.querySelectorAll('[itemprop~="name"]')];
    if (named.length > 0) return named.map((name) => name.getAttribute('content') ?? name.textContent ?? '');
    return [element.textContent ?? ''].filter((text) => text.length <= LONGEST);
  });
}

/** Elements made for authors that are looked at, at most. */
const MOST = 12;

/** Names in elements made for authors, wherever on the page but in other stories: links to profiles, else the short text. */
function* elsewhere(document: Document, authors: AuthorNames): Generator<string[]> {
  for (const element of [...document.querySelectorAll(authors.places.elements)].slice(0, MOST)) {
    if (element.closest(authors.places.otherStory) !== null) continue;
    const text = plain(element.textContent ?? '');
    const links = [...element.querySelectorAll('a')].filter((link) => authors.is.profile.test(link.getAttribute('href') ?? '')).map((link) => plain(link.textContent ?? ''));
    if (links.some((name) => name !== '')) yield links.filter((name) => !authors.isChecker(text, name));
    else if (text.length <= LONGEST && /\p{Lu}\p{L}+ \p{Lu}/u.test(text)) yield [text];
  }
}

/** Links by the headline that lead to an author's page, as far as they stand together. */
function profileLinks(lines: readonly NearLine[], authors: AuthorNames): string[] {
  const names: string[] = [];
  let first: number | null = null;
  for (const line of lines) {
    if (line.place < -8 || line.text.length > LONGEST || (first !== null && line.place - first > 4)) continue;
    const near = [...line.inner, line.element, ...[line.element.parentElement].filter((element) => element !== null)];
    if (near.some((element) => authors.is.notByline.test(element.className.toString()))) continue;
    const links = near.filter((element) => element.localName === 'a');
    for (const link of links) {
      const isAuthor = /\bauthor\b/.test(link.getAttribute('rel') ?? '') || authors.is.profile.test(link.getAttribute('href') ?? '');
      const text = plain(link.textContent ?? '');
      if (!isAuthor || authors.isChecker(line.text, text) || !/^\p{Lu}?\S+(?: \S+){0,4}$/u.test(text)) continue;
      first ??= line.place;
      names.push(text);
    }
  }
  return names;
}


const namesOfElement = (element: Element | null): string => (element === null ? '' : ['class', 'id', 'data-testid', 'data-component', 'data-qa'].map((name) => element.getAttribute(name) ?? '').join(' '));
const isPersonName = (text: string, { fullName, office }: AuthorNames['is']): boolean => text.includes(' ') && fullName.test(text) && !office.test(text);

/** A line, with ", " between names that stand side by side in elements of their own. */
function withNamesParted({ text, inner }: NearLine, is: AuthorNames['is']): string {
  const names = inner.filter((element) => element.childElementCount === 0).map((element) => plain(element.textContent ?? '')).filter((name) => isPersonName(name, is));
  const rest = names.reduce((left, name) => left.replace(name, ' '), text);
  return (names.length > 1 && is.betweenNames.test(rest)) || (names.length === 1 && is.office.test(rest)) ? names.join(', ') : text;
}

/** A line that is one name, with the names that follow it in lines of their own under the same element. */
function withNextNames(line: NearLine, lines: readonly NearLine[], is: AuthorNames['is']): string {
  const text = withNamesParted(line, is);
  if (!isPersonName(text, is)) return text;
  const names = [text];
  const around = line.element.parentElement;
  for (let at = lines.indexOf(line) + 1; at < lines.length; at += 1) {
    const next = lines[at];
    if (next === undefined || around === null || !(around.contains(next.element) || around.parentElement === next.element.parentElement?.parentElement) || !isPersonName(next.text, is)) break;
    names.push(next.text);
  }
  return names.join(', ');
}

/** Lines by the headline that are marked as a byline, then those that begin with "By", then names with an office or a date beside them. */
function bylines(lines: readonly NearLine[], { is }: AuthorNames): string[] {
  const near = lines.filter((line) => line.place >= -8 && line.place <= 30 && line.text.length <= LONGEST);
  const marked = near.filter((line) => {
    const names = [line.element, line.element.parentElement, ...line.inner].map(namesOfElement);
    return names.some((name) => is.bylineName.test(name)) && !names.some((name) => is.notByline.test(name)) && /\p{Lu}|\p{Lo}/u.test(line.text);
  });
  const plainBy = near.filter((line) => is.byLine.test(line.text) || is.byAndName.test(line.text));
  const behindDates = near.filter((line) => is.dateBefore.test(line.text)).map((line) => line.text.replace(is.dateBefore, ''));
  // The office is looked for first: the pattern with the name takes a browser longer to compile than all the others.
  const signed = near.filter((line) => line.place > 0 && line.place <= 6 && is.office.test(line.text) && is.nameAndOffice.test(line.text));
  const dated = near.filter((line, at) => line.place > 0 && line.place <= 4 && isPersonName(line.text, is) && is.dateNote.test(near[at + 1]?.text ?? '') && line.linked === 0);
  const read = (some: readonly NearLine[]): string[] => some.map((line) => withNextNames(line, near, is));
  return [...read([...plainBy.filter((line) => marked.includes(line)), ...marked, ...plainBy]), ...behindDates, ...read([...signed, ...dated])];
}
