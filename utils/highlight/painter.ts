import type { MentionKind } from '../model/mention.ts';
import { surfaceOf } from './background.ts';
import { createHighlightSet } from './highlight-set.ts';
import type { Mark } from './mark.ts';
import { markStyles, type Look } from './mark-styles.ts';
import { CLIPPED_NAME, FLASH_NAME, MARK_NAMES } from './names.ts';
import { createAdoptedStyles } from './style-sheets.ts';

/** Everything of ours that is drawn over the page. */
export type Painting = {
  marks: readonly Mark[];
  kinds: Readonly<Record<MentionKind, boolean>>;
  /** Ranges of the quotes that are filed. */
  clipped: readonly Range[];
  look: Look;
};

/** Draws marks over a document's text and can take every trace of them away. */
export type Painter = {
  /** Replaces what is drawn; the same call again changes nothing. */
  paint(painting: Painting): void;
  /** Draws one place stronger; null: no place. */
  flash(ranges: readonly Range[] | null): void;
  /** Puts back what the page has cleared and fits the colours to what it looks like now. */
  tend(): void;
  erase(): void;
};

const KINDS: readonly MentionKind[] = ['official', 'country', 'deal'];

/** The root (document or shadow root) of each text that is drawn over. */
function rootsOf(document: Document, marks: readonly Mark[]): Set<Document | ShadowRoot> {
  const roots = new Set<Document | ShadowRoot>([document]);
  for (const { segments } of marks) {
    const root = segments[0]?.node.getRootNode();
    if (root instanceof ShadowRoot) roots.add(root);
  }
  return roots;
}

/** The element whose text most of the marks are in: its colours speak for the article. */
function typicalElement(marks: readonly Mark[]): Element | null {
  return marks[Math.floor(marks.length / 2)]?.segments[0]?.node.parentElement ?? null;
}

/** @param document the live page. */
export function createPainter(document: Document): Painter {
  const highlights = createHighlightSet();
  const styles = createAdoptedStyles(document);
  let current: Painting | null = null;

  const style = ({ marks, clipped, look }: Painting): void => {
    const clippedIn = clipped[0]?.startContainer.parentElement ?? null;
    const element = typicalElement(marks) ?? clippedIn ?? document.body;
    if (element !== null) styles.apply(markStyles(surfaceOf(element), look), rootsOf(document, marks));
  };

  return {
    paint(painting) {
      current = painting;
      style(painting);
      for (const kind of KINDS) {
        const marks = painting.kinds[kind] ? painting.marks.filter(({ mention }) => mention.kind === kind) : [];
        highlights.show(MARK_NAMES[kind], marks.flatMap(({ ranges }) => ranges));
      }
      highlights.show(CLIPPED_NAME, painting.clipped);
    },
    flash(ranges) {
      highlights.show(FLASH_NAME, ranges ?? []);
    },
    tend() {
      if (current === null) return;
      style(current);
      highlights.restore();
    },
    erase() {
      current = null;
      highlights.remove();
      styles.remove();
    },
  };
}
