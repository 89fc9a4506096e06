import { BLOCKS } from '../page/element-kinds.ts';
import { TextLine, type Run } from '../page/text-line.ts';
import { isLeftOut } from '../page/visible.ts';
import { comparable, similarity } from './compare.ts';

/** A heading of the live page and the part of it that is the headline. */
export type Headline = { text: string; runs: Run[]; element: Element };

const SHOW_ELEMENT_AND_TEXT = 5;
const TEXT = 3;
const REJECT = 2;
const ACCEPT = 1;
const MOST = 12;

/** The text nodes shown in a heading; null where a block or a line break parts two of them. */
function textNodes(heading: Element): (Text | null)[] {
  const walker = heading.ownerDocument.createTreeWalker(heading, SHOW_ELEMENT_AND_TEXT, (node) =>
    node.nodeType !== TEXT && isLeftOut(node as Element, (node as Element).localName) ? REJECT : ACCEPT,
  );
  const nodes: (Text | null)[] = [];
  let inBlock: Element | null = null;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.nodeType === TEXT) {
      if (inBlock !== null && !inBlock.contains(node)) {
        nodes.push(null);
        inBlock = null;
      }
      nodes.push(node as Text);
    } else if ((node as Element).localName === 'br') nodes.push(null);
    else if (BLOCKS.has((node as Element).localName)) {
      nodes.push(null);
      inBlock = node as Element;
    }
  }
  return nodes;
}

function headlineOf(element: Element, nodes: readonly (Text | null)[]): Headline {
  const line = new TextLine();
  for (const node of nodes) {
    if (node === null) line.space();
    else line.append(node.data, node);
  }
  return { text: line.finish(), runs: line.runs, element };
}

/** Leaves out a kicker ("Politics") before the headline, or a note after it, where a claim says which part is the title. */
function confirmedPart(element: Element, nodes: readonly (Text | null)[], claims: readonly string[]): Headline | null {
  const keys = new Set(claims.map(comparable));
  const shown = nodes.map((node) => (node === null || node.data.trim() === '' ? null : node));
  for (let from = 0; from < Math.min(6, shown.length); from += 1) {
    for (let to = shown.length; to > Math.max(from, shown.length - 6); to -= 1) {
      const part = headlineOf(element, shown.slice(from, to));
      if (keys.has(comparable(part.text))) return part;
    }
  }
  return null;
}

/** Names of what stands in a heading before the headline, or beside it. */
const KICKER = /kicker|top-?line|over-?line|over-?title|eyebrow|roof-?line|dachzeile|spitzmarke|label|badge|category|rubri[ck]|volanta|antet[ií]tulo|supert[ií]tulo|sr-only|visually-?hidden|comments?-?count/i;

/** The nodes of a heading without those in an element within that is named for kickers; all, where nothing else is left. */
function withoutKicker(heading: Element, nodes: readonly (Text | null)[]): readonly (Text | null)[] {
  const isKicker = (node: Text): boolean => {
    for (let up = node.parentElement; up !== null && up !== heading; up = up.parentElement) if (KICKER.test(up.getAttribute('class') ?? '')) return true;
    return false;
  };
  const rest = nodes.filter((node) => node === null || !isKicker(node));
  return rest.some((node) => node !== null && node.data.trim() !== '') ? rest : nodes;
}

const isLogo = (heading: Element): boolean => heading.querySelector('a[href="/"]') !== null || heading.closest('nav, footer, aside') !== null;

/** The headings that may be the article's headline, in order. */
export function headings(document: Document): Element[] {
  const found = [...document.querySelectorAll('h1')];
  if (found.length === 0) found.push(...document.querySelectorAll<HTMLHeadingElement>('[itemprop~="headline"], h2.entry-title, h2.post-title, h2'));
  return found.slice(0, MOST);
}

/** A lesser heading that is the title, word for word, where the page's first headings name something else: its section, its site. */
function lesserHeading(document: Document, title: string): Headline | null {
  const key = comparable(title);
  if (key === '') return null;
  for (const element of [...document.querySelectorAll('h2, h3')].slice(0, MOST)) {
    if (!comparable(element.textContent ?? '').includes(key) || element.closest('nav, footer, aside') !== null) continue;
    const headline = headlineOf(element, textNodes(element));
    if (comparable(headline.text) === key) return headline;
  }
  return null;
}

/**
 * The headline as the page shows it: the heading that one of `claims` (titles by the metadata) confirms best; failing
 * that, an only `h1` that reads like a headline. Null where no heading will do.
 */
export function findHeadline(document: Document, claims: readonly string[], site: string | null): Headline | null {
  let best: { headline: Headline; score: number } | null = null;
  const shown = headings(document).map((element) => ({ element, nodes: textNodes(element) }));
  for (const { element, nodes } of shown) {
    const exact = confirmedPart(element, nodes, claims);
    if (exact !== null) return exact;
    const whole = headlineOf(element, withoutKicker(element, nodes));
    const score = Math.max(0, ...claims.map((claim) => similarity(whole.text, claim)));
    if (whole.text !== '' && (best === null || score > best.score)) best = { headline: whole, score };
  }
  if (best === null) return null;
  if (best.score >= (best.headline.element.localName === 'h1' ? 0.5 : 0.95)) return best.headline;
  const lesser = best.headline.element.localName === 'h1' ? lesserHeading(document, claims[0] ?? '') : null;
  if (lesser !== null) return lesser;
  if (best.score < 0.3 && claims.length > 0) return null;
  const [only, ...others] = shown.filter(({ element }) => element.localName === 'h1' && !isLogo(element));
  if (only === undefined || others.length > 0) return null;
  const headline = headlineOf(only.element, withoutKicker(only.element, only.nodes));
  const isName = site !== null && comparable(site).includes(comparable(headline.text));
  return comparable(headline.text).split(' ').length >= 3 && !isName ? headline : null;
}
