import { isNode, listOf } from './json-ld.ts';
import { plain, type PageFacts } from './page-facts.ts';
import { comparable } from './title.ts';

const AUTHOR_META = ['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl', 'dcterms.creator', 'twitter:creator'] as const;
const AUTHOR_SELECTORS = ['[rel~="author"]', '[itemprop~="author"]', '.byline', '.author', '.article-author', '[class*="byline" i]', '[class*="author" i]'];

/** The article's authors, ", " between them; null where the page names none. */
export function readByline(facts: PageFacts, site: string | null): string | null {
  for (const claims of ladder(facts)) {
    const names = [...new Set(claims.flatMap(splitAuthors))].filter((name) => isAuthor(name, site));
    if (names.length > 0) return names.join(', ');
  }
  return null;
}

function* ladder(facts: PageFacts): Generator<string[]> {
  yield listOf(facts.article?.author).map((author) => (isNode(author) ? author.name : author)).filter((name): name is string => typeof name === 'string');
  for (const key of AUTHOR_META) yield [...(facts.meta.get(key) ?? [])];
  for (const selector of AUTHOR_SELECTORS) {
    const found = facts.document.querySelector(selector);
    if (found !== null) yield [plain(found.textContent ?? '')];
  }
}

function splitAuthors(text: string): string[] {
  return plain(text).replace(/^(?:by|written by|von|par|por|de|di|автор:?)\s+/i, '').split(/\s*(?:[,;|&/]|\band\b|\bund\b|\bet\b)\s*/i).filter((name) => name !== '');
}

function isAuthor(name: string, site: string | null): boolean {
  if (name.length > 60 || /^https?:|@|\d{2}/.test(name) || !/\p{L}{2}/u.test(name)) return false;
  return site === null || comparable(name) !== comparable(site);
}
