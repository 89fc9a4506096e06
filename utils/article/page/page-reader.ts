import { Readability } from '@mozilla/readability';
import type { InSlices } from '../slices.ts';
import { isRunningText } from './running-text.ts';

/** What `PageReader` reads: an inert copy, and how to fill its body again from the live page. */
export type ReadablePage = { document: Document; title: string; refill: () => void };

/** Readability as it is inside, as far as `PageReader` builds on it. */
type Internals = {
  new (document: Document): { _prepDocument(): void; _grabArticle(): Element | null };
};

/** Methods of Readability's that `PageReader` replaces; a test holds the pinned version to having them all. */
export const REPLACED = ['parse', '_prepDocument', '_isProbablyVisible', '_isValidByline', '_isElementWithoutContent', '_clean', '_removeNodes', '_cleanStyles', '_fixLazyImages'] as const;

const BYLINE = /byline|author|dateline|writtenby|p-author/i;
const LONGEST_BYLINE = 100;

/** Whether anything but white space, breaks and lines is in an element; looks no further than the first that is. */
function hasContent(element: Element): boolean {
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === 1) {
      const { localName } = node as Element;
      if (localName !== 'br' && localName !== 'hr') return true;
    } else if (/\S/.test((node as Text).data)) return true;
  }
  return false;
}

/**
 * Readability on a copy that `copyPage` has made, without the parts of its work that are of no use here:
 * metadata (ours has its own ladder), links, images, styles and visibility (the copy has only what shows).
 * Readability tries again with weaker rules when it found little, and for that writes the body's `innerHTML` anew;
 * here the body is copied again instead, so that every text node still leads back to the live page.
 */
export class PageReader extends (Readability as unknown as Internals) {
  readonly #page: ReadablePage;
  _articleTitle: string;
  _metadata = {};

  constructor(page: ReadablePage) {
    super(page.document);
    this.#page = page;
    this._articleTitle = page.title;
  }

  /** The element of the copy that holds the article's text; null where there is none. Yields before the choice, which is one piece of work. */
  *parse(): InSlices<Element | null> {
    this._prepDocument();
    yield;
    return this._grabArticle();
  }

  override _prepDocument(): void {
    super._prepDocument();
    const { document, refill } = this.#page;
    Object.defineProperty(document.body, 'innerHTML', {
      configurable: true,
      get: () => '',
      set: () => {
        refill();
        super._prepDocument();
      },
    });
  }

  _isProbablyVisible(): boolean {
    return true;
  }

  /** As Readability's, but the text is only looked at where a name speaks for a byline. */
  _isValidByline(element: Element, names: string): boolean {
    const named = element.getAttribute('rel') === 'author' || element.getAttribute('itemprop')?.includes('author') === true || BYLINE.test(names);
    if (!named) return false;
    const { length } = (element.textContent ?? '').trim();
    return length > 0 && length < LONGEST_BYLINE;
  }

  /** As Readability's, without gathering the text of all that is inside. */
  _isElementWithoutContent(element: Element): boolean {
    return !hasContent(element);
  }

  /** The copy has no embedded players, whose addresses Readability would look at. */
  _clean(element: Element, tag: string): void {
    for (const found of element.querySelectorAll(tag)) found.remove();
  }

  /** As Readability's, but running text is not taken away on suspicion: for the class of its box, the pictures beside it or its lists. */
  _removeNodes(nodes: readonly Element[], isSuspect?: (node: Element, at: number, nodes: readonly Element[]) => boolean): void {
    for (let at = nodes.length - 1; at >= 0; at -= 1) {
      const node = nodes[at];
      if (node?.parentNode && (isSuspect === undefined || (isSuspect.call(this, node, at, nodes) && !isRunningText(node)))) node.remove();
    }
  }

  _fixLazyImages(): void {}
  _cleanStyles(): void {}
}
