import type { NearLine } from '../page/lines-around.ts';
import { authorNames } from './author-names.ts';
import { comparable } from './compare.ts';
import { isNode, listOf, typesOf, type LdNode } from './json-ld.ts';
import { plain, type PageFacts } from './page-facts.ts';
import { hostOf } from './site.ts';

const AUTHOR_META = ['author', 'article:author', 'parsely-author', 'article:author_name', 'sailthru.author', 'dc.creator', 'byl', 'dcterms.creator', 'citation_author', 'creator'] as const;
const PROFILE = /\/(?:authors?|autor(?:es)?|auteurs?|journalists?|reporters?|people|person|profiles?|staff|contributors?|by|byline|writers?|columnists?|correspondents?|team|experts?|bio|redakteur|yazar|muellif)\/[^/]/i;
const BYLINE_NAME = /by-?line|author|writer|written|contributor|reporter|autor|auteur|yazar/i;
const NOT_BYLINE = /related|comment|recommend|widget|box-list|more-from|trending|newsletter/i;
const BY_LINE = /^(?:[Bb]y|BY|[Ww]ritten by|[Rr]eported by|Von|Par|Por|Текст|Автор|Autor)[:\s]+\p{Lu}/u;
/** Longest line that is taken for a byline. */
const LONGEST = 140;

/**
 * The article's authors, ", " between them; null where the page names none. The ladder: the article's JSON-LD, meta,
 * microdata, links to authors by the headline, lines by the headline marked as byline or beginning with "By".
 */
export function readByline(facts: PageFacts, lines: readonly NearLine[], site: string | null): string | null {
  const publishers = publisherKeys(facts, site);
  for (const claims of ladder(facts, lines)) {
    const names = new Map<string, string>();
    for (const name of claims.filter((claim) => !publishers.has(comparable(claim))).flatMap(authorNames)) {
      const key = comparable(name);
      if (!publishers.has(key) && !publishers.has(key.replace(/ /g, ''))) names.set(key, name);
    }
    if (names.size > 0) return [...names.values()].join(', ');
  }
  return null;
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
  yield namesOf(facts, facts.article?.author);
  yield namesOf(facts, facts.article?.creator);
  for (const key of AUTHOR_META) yield (facts.meta.get(key) ?? []).filter((value) => !/^https?:|^\/|^@/.test(value));
  yield microdata(facts.document);
  yield profileLinks(lines);
  for (const line of bylines(lines)) yield [line];
  yield facts.ld.filter((node) => node !== facts.article).flatMap((node) => namesOf(facts, node.author)).slice(0, 3);
}

/** Names in a JSON-LD `author`: strings, nodes, or references to nodes elsewhere on the page. */
function namesOf(facts: PageFacts, author: unknown): string[] {
  return listOf(author).flatMap((value) => {
    const node = isNode(value) ? resolve(facts, value) : null;
    if (node === null) return typeof value === 'string' && !/^https?:/.test(value) ? [value] : [];
    return listOf(node.name).filter((name): name is string => typeof name === 'string');
  });
}

function resolve(facts: PageFacts, node: LdNode): LdNode {
  if (node.name !== undefined || typeof node['@id'] !== 'string') return node;
  return facts.ld.find((other) => other['@id'] === node['@id'] && other.name !== undefined && !typesOf(other).includes('WebSite')) ?? node;
}

function microdata(document: Document): string[] {
  const found = [...document.querySelectorAll('[itemprop~="author"]')].filter((element) => element.closest('[class*="comment" i], [itemprop~="comment"], [itemprop~="review"]') === null);
  return found.slice(0, 6).flatMap((element) => {
    if (element.localName === 'meta') return [element.getAttribute('content') ?? ''];
    const named = [...element.querySelectorAll('[itemprop~="name"]')];
    if (named.length > 0) return named.map((name) => name.getAttribute('content') ?? name.textContent ?? '');
    return [element.textContent ?? ''].filter((text) => text.length <= LONGEST);
  });
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
      if (!isAuthor || !/^\p{Lu}?\S+(?: \S+){0,4}$/u.test(text)) continue;
      first ??= line.place;
      names.push(text);
    }
  }
  return names;
}

/** Lines by the headline that are marked as a byline, then those that begin with "By". */
function bylines(lines: readonly NearLine[]): string[] {
  const near = lines.filter((line) => line.place >= -8 && line.place <= 30 && line.text.length <= LONGEST);
  const marked = near.filter((line) => {
    const names = [line.element, line.element.parentElement, ...line.inner].map((element) => `${element?.getAttribute('class') ?? ''} ${element?.id ?? ''}`);
    return names.some((name) => BYLINE_NAME.test(name)) && !names.some((name) => NOT_BYLINE.test(name)) && /\p{Lu}/u.test(line.text);
  });
  const plainBy = near.filter((line) => BY_LINE.test(line.text));
  return [...plainBy.filter((line) => marked.includes(line)), ...marked, ...plainBy].map((line) => line.text);
}
