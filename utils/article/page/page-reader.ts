import { Readability } from '@mozilla/readability';

/** What `PageReader` reads: an inert copy, and how to fill its body again from the live page. */
export type ReadablePage = { document: Document; title: string; refill: () => void };

type Metadata = { title: string; byline: string | null; excerpt: string };

/** Readability as it is inside, as far as `PageReader` builds on it. */
type Internals = {
  new (
    document: Document,
    options: { serializer: (node: Node) => Element; keepClasses: boolean; disableJSONLD: boolean },
  ): { parse(): { content: Element | null | undefined } | null; _prepDocument(): void };
};

/** Methods of Readability's that `PageReader` replaces; a test holds the pinned version to having them all. */
export const REPLACED = [
  '_prepDocument', '_getArticleMetadata', '_isProbablyVisible', '_unwrapNoscriptImages', '_removeScripts',
  '_fixRelativeUris', '_fixLazyImages', '_cleanStyles',
] as const;

/**
 * Readability on a copy that `copyPage` has made, without the parts of its work that are of no use here:
 * metadata (ours has its own ladder), links, images, styles and visibility (the copy has only what shows).
 * Readability tries again with weaker rules when it found little, and for that writes the body's `innerHTML` anew;
 * here the body is copied again instead, so that every text node still leads back to the live page.
 */
export class PageReader extends (Readability as unknown as Internals) {
  readonly #page: ReadablePage;

  constructor(page: ReadablePage) {
    super(page.document, { serializer: (node) => node as Element, keepClasses: true, disableJSONLD: true });
    this.#page = page;
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

  _getArticleMetadata(): Metadata {
    return { title: this.#page.title, byline: null, excerpt: '-' };
  }

  _isProbablyVisible(): boolean {
    return true;
  }

  _unwrapNoscriptImages(): void {}
  _removeScripts(): void {}
  _fixRelativeUris(): void {}
  _fixLazyImages(): void {}
  _cleanStyles(): void {}
}
