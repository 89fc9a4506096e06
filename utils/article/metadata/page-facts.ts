import { articleNode, readJsonLd, type LdNode } from './json-ld.ts';

/** What a page says about itself outside of its text, gathered once. */
export type PageFacts = {
  document: Document;
  url: string;
  /** Contents of `<meta>` by lower-cased `property`, `name` or `itemprop`; in document order, empty ones left out. */
  meta: ReadonlyMap<string, readonly string[]>;
  ld: readonly LdNode[];
  /** The JSON-LD node of the page's article. */
  article: LdNode | null;
};

function readMeta(document: Document): Map<string, string[]> {
  const meta = new Map<string, string[]>();
  for (const element of document.getElementsByTagName('meta')) {
    const content = (element.getAttribute('content') ?? '').trim();
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const keys = element.getAttribute(attribute);
      if (keys === null) continue;
      for (const key of keys.toLowerCase().split(/\s+/)) {
        const known = meta.get(key);
        if (known === undefined) meta.set(key, [content]);
        else known.push(content);
      }
    }
  }
  return meta;
}

/** Gathers what `document`, shown at `url`, says of itself. */
export function readPageFacts(document: Document, url: string): PageFacts {
  const ld = readJsonLd(document);
  return { document, url, meta: readMeta(document), ld, article: articleNode(ld, url) };
}

/** The first content of the first of `keys` that the page has, or null. */
export function firstMeta(facts: PageFacts, keys: readonly string[]): string | null {
  for (const key of keys) {
    const content = facts.meta.get(key)?.[0];
    if (content !== undefined) return content;
  }
  return null;
}

/** Character references left in a string by a site that escaped twice, decoded; white space collapsed. */
export function plain(text: string): string {
  return text
    .replace(/&(?:amp;)?(?:#(\d+)|#x([\da-f]+)|(quot|apos|nbsp|amp|lt|gt|rsquo|lsquo|ldquo|rdquo|ndash|mdash|hellip));/gi, decode)
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const NAMED: Readonly<Record<string, string>> = {
  quot: '"', apos: "'", nbsp: ' ', amp: '&', lt: '<', gt: '>', rsquo: '’', lsquo: '‘', ldquo: '“', rdquo: '”', ndash: '–',
  mdash: '—', hellip: '…',
};

function decode(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number.parseInt(decimal, 10);
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
}
