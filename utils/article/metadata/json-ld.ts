/** A node of a page's JSON-LD: any keys, any values. */
export type LdNode = Readonly<Record<string, unknown>>;

const MOST_NODES = 400;
/** Keys that lead from a wrapper to the thing the page is about. */
const INWARD = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'liveBlogUpdate'] as const;

export const isNode = (value: unknown): value is LdNode => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The values of a key as a list, whether the page wrote one or several. */
export function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The `@type`s of a node, without a schema.org prefix. */
export function typesOf(node: LdNode): string[] {
  return listOf(node['@type'])
    .filter((type): type is string => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''));
}

/** Parses one script's text; sites leave CDATA marks, comments, raw line breaks and trailing commas in it. Undefined if hopeless. */
function parseLoosely(source: string): unknown {
  const text = source.replace(/^\s*(?:\/\/\s*)?<!\[CDATA\[|^\s*<!--|(?:\/\/\s*)?\]\]>\s*$|-->\s*$/g, '').trim();
  const repaired = (): string => text.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([}\]])/g, '$1').replace(/;\s*$/, '');
  for (const attempt of [() => text, repaired]) {
    try {
      return JSON.parse(attempt());
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return undefined;
}

/** Every node of a page's JSON-LD in document order, wrappers before what they wrap. */
export function readJsonLd(document: Document): LdNode[] {
  const nodes: LdNode[] = [];
  for (const script of document.getElementsByTagName('script')) {
    if (!/ld\+json/i.test(script.getAttribute('type') ?? '')) continue;
    const queue: unknown[] = [parseLoosely(script.textContent ?? '')];
    for (let at = 0; at < queue.length && nodes.length < MOST_NODES; at += 1) {
      const value = queue[at];
      if (Array.isArray(value)) queue.push(...value.slice(0, MOST_NODES));
      else if (isNode(value)) {
        nodes.push(value);
        for (const key of INWARD) if (typeof value[key] === 'object') queue.push(value[key]);
      }
    }
  }
  return nodes;
}

const ARTICLE_TYPE = /^(?:[A-Za-z]*Article|Report|[A-Za-z]*BlogPosting|SocialMediaPosting|CreativeWork)$/;
const WEAK_TYPE = /^(?:CreativeWork|SocialMediaPosting)$/;

/** Whether a node says of itself that it is an article (of any of schema.org's kinds). */
export const isArticleNode = (node: LdNode): boolean => typesOf(node).some((type) => ARTICLE_TYPE.test(type));

/** The node that describes the page's article: the one that names this page, else the first that has a headline or a date. */
export function articleNode(nodes: readonly LdNode[], url: string): LdNode | null {
  const candidates = nodes.filter(isArticleNode);
  const strong = candidates.filter((node) => typesOf(node).some((type) => !WEAK_TYPE.test(type)));
  const pool = (strong.length > 0 ? strong : candidates).filter((node) => node.headline ?? node.name ?? node.datePublished);
  return pool.find((node) => isAbout(node, url)) ?? pool[0] ?? null;
}

/** Whether a node gives the address of the page at `url` as its own. */
export function isAbout(node: LdNode, url: string): boolean {
  const path = pathOf(url);
  return path !== '' && addressesOf(node).some((address) => pathOf(address) === path);
}

function addressesOf(node: LdNode): string[] {
  return [node.url, node['@id'], node.mainEntityOfPage]
    .flatMap(listOf)
    .map((value) => (isNode(value) ? (value['@id'] ?? value.url) : value))
    .filter((value): value is string => typeof value === 'string');
}

function pathOf(url: string): string {
  const base = 'https://page.invalid';
  return URL.canParse(url, base) ? new URL(url, base).pathname.replace(/\/+$/, '') : '';
}
