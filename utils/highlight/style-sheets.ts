type StyledRoot = Document | ShadowRoot;

/** One style sheet of ours in several roots, in none of the page's markup. */
export type AdoptedStyles = {
  /** Puts `css` into exactly these roots; puts it back where the page has replaced its list of sheets. */
  apply(css: string, roots: Iterable<StyledRoot>): void;
  remove(): void;
};

const has = (root: StyledRoot, sheet: CSSStyleSheet): boolean => Array.from(root.adoptedStyleSheets).includes(sheet);

/** A constructed sheet belongs to one document; a document opened anew gets another. */
export function createAdoptedStyles(document: Document): AdoptedStyles {
  let sheet: CSSStyleSheet | null = null;
  let applied = '';
  let adopters = new Set<StyledRoot>();

  const release = (root: StyledRoot): void => {
    root.adoptedStyleSheets = Array.from(root.adoptedStyleSheets).filter((other) => other !== sheet);
  };

  return {
    apply(css, roots) {
      const view = document.defaultView;
      if (view === null) return;
      sheet ??= new view.CSSStyleSheet();
      if (css !== applied) sheet.replaceSync(css);
      applied = css;
      const wanted = new Set(roots);
      for (const root of adopters) if (!wanted.has(root)) release(root);
      for (const root of wanted) {
        if (!has(root, sheet)) root.adoptedStyleSheets = [...Array.from(root.adoptedStyleSheets), sheet];
      }
      adopters = wanted;
    },
    remove() {
      for (const root of adopters) release(root);
      adopters = new Set();
    },
  };
}
