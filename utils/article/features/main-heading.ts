import { similarity } from '../metadata/compare.ts';

/** Headings of a level that are looked at. */
const MOST = 6;
/** Units below which a heading is a name and no headline. */
const LEAST = 8;
/** How much of its words a heading has in common with the title to be taken for the headline. */
const ALIKE = 0.6;

/** The title of the window without what stands behind its last separator: a site's name. */
const withoutLastPart = (title: string): string => title.replace(/\s[|–—-]\s[^|–—-]*$/, '');
const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The heading that tells what a page is about, and whether it says what the page's title says. */
export type MainHeading = { text: string; isTitle: boolean };

/**
 * Finds the main heading of a page: the first `h1` or `h2` that says what the title says, failing that the first `h1`.
 * Many sites write their own name into an `h1` above all of their pages.
 * @param named what the page's metadata calls it, where it does
 */
export function mainHeading(document: Document, named: string | null): MainHeading {
  const of = (level: 'h1' | 'h2'): string[] => [...document.getElementsByTagName(level)].slice(0, MOST).map(textOf);
  const heads = of('h1');
  const all = [...heads, ...of('h2')];
  for (const title of [named ?? '', withoutLastPart(document.title)]) {
    const text = all.find((one) => one.length >= LEAST && similarity(one, title) > ALIKE);
    if (text !== undefined) return { text, isTitle: true };
  }
  return { text: heads[0] ?? '', isTitle: false };
}
