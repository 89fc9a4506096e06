import { surfaceOf } from '../../utils/highlight/background.ts';
import { isDark } from '../../utils/highlight/contrast.ts';
import type { Mark } from '../../utils/highlight/mark.ts';
import { indexMarks, type MarkIndex } from '../../utils/highlight/mark-index.ts';
import { createPainter } from '../../utils/highlight/painter.ts';
import { rangesOf } from '../../utils/highlight/ranges.ts';
import type { Settings } from '../../utils/model/settings.ts';
import type { Span } from '../../utils/model/span.ts';
import { t } from '../../utils/settings/strings.ts';
import { createCard, type Opening } from './card/card.ts';
import type { CardActions } from './card/parts.ts';
import { subjectOf } from './card/subject.ts';
import type { Message } from './card/toast.ts';
import type { Reading } from './reading.ts';
import { isInView, scrollTo } from './reveal.ts';

/** What the reader sees of us in a page: marks and card. */
export type PageView = ReturnType<typeof createPageView>;

const FLASH_MS = 1600;

/** @param actions what the card's controls do, besides showing other marks and closing. */
export function createPageView(document: Document, actions: Pick<CardActions, 'clip' | 'correct'>) {
  const view = document.defaultView ?? window;
  const painter = createPainter(document);
  let readings: readonly Reading[] = [];
  let settings: Settings | null = null;
  let visible: readonly Mark[] = [];
  /** Made when the pointer first asks for it. */
  let index: MarkIndex | null = null;
  let shadowRoots: ShadowRoot[] = [];
  let flashing: ReturnType<typeof setTimeout> | undefined;

  const isDarkAt = (element: Element | null): boolean => {
    if (settings !== null && settings.theme !== 'auto') return settings.theme === 'dark';
    return isDark(surfaceOf(element ?? document.documentElement).background);
  };
  const elementOf = (mark: Mark): Element | null => mark.segments[0]?.node.parentElement ?? null;

  /** The same mention in a later reading of the page. */
  const successor = (mark: Mark): Mark | undefined =>
    visible.find(({ mention }) => mention.kind === mark.mention.kind && mention.exact === mark.mention.exact && mention.start === mark.mention.start);
  const openCard = (asked: Mark, opening: Opening): void => {
    // The page may have been read anew since the pointer came to the mark.
    const mark = visible.includes(asked) ? asked : successor(asked) ?? asked;
    const reading = readings.find(({ marks }) => marks.includes(mark));
    if (reading !== undefined) card.open(subjectOf(mark, reading), opening, isDarkAt(elementOf(mark)));
  };
  const bringTo = (mark: Mark): void => {
    const [range] = mark.ranges;
    if (range !== undefined && !isInView(range, view)) scrollTo(range, view);
    openCard(mark, 'keyboard');
  };
  const card = createCard(document, { ...actions, close: () => card.close(), show: bringTo }, t('close'));

  return {
    card,
    get index(): MarkIndex {
      index ??= indexMarks(visible);
      return index;
    },
    get shadowRoots(): ShadowRoot[] {
      return shadowRoots;
    },
    /** Draws what was read as the settings say; with nothing read, everything goes. */
    show(next: readonly Reading[], by: Settings, shown: boolean): void {
      readings = next;
      settings = by;
      const drawn = shown ? next : [];
      visible = drawn.flatMap(({ marks }) => marks.filter(({ mention }) => by.kinds[mention.kind]));
      index = null;
      shadowRoots = [...new Set(visible.map(({ segments }) => segments[0]?.node.getRootNode()).filter((root) => root instanceof ShadowRoot))];
      const clipped = drawn.flatMap(({ saved, map }) => saved.placed.flatMap(({ span }) => rangesOf(map.segments(span))));
      if (visible.length === 0 && clipped.length === 0) painter.erase();
      else painter.paint({ marks: visible, kinds: by.kinds, clipped, look: by });
      const { mark } = card;
      if (mark === null || visible.includes(mark)) return;
      if (successor(mark) === undefined) card.close();
    },
    open: (mark: Mark, at: { x: number; y: number }): void => openCard(mark, { at }),
    /** Goes to the next or previous mark, from the open card's or from where the window is; false where there is none. */
    step(direction: 1 | -1): boolean {
      const marks = visible.filter(({ ranges }) => ranges.length > 0);
      const current = card.mark === null ? -1 : marks.indexOf(successor(card.mark) ?? card.mark);
      const below = marks.findIndex(({ ranges: [range] }) => range !== undefined && range.getBoundingClientRect().top >= 0);
      const from = current >= 0 ? current + direction : direction === 1 ? Math.max(0, below) : below < 0 ? marks.length - 1 : below - 1;
      const mark = marks[(from + marks.length) % Math.max(1, marks.length)];
      if (mark === undefined) return false;
      bringTo(mark);
      return true;
    },
    /** Brings a span of an article into view and shows it stronger for a moment; false where it is not in the page. */
    reveal(span: Span, { map }: Reading): boolean {
      const ranges = rangesOf(map.segments(span));
      const [first] = ranges;
      if (first === undefined) return false;
      scrollTo(first, view);
      painter.flash(ranges);
      clearTimeout(flashing);
      flashing = setTimeout(() => painter.flash(null), FLASH_MS);
      return true;
    },
    say: (message: Message): void => card.say(message, isDarkAt(document.body)),
    /** Puts back what the page has cleared, and fits colours and card to what the page looks like now. */
    tend(): void {
      painter.tend();
      card.follow();
    },
    remove(): void {
      clearTimeout(flashing);
      card.close();
      painter.erase();
    },
  };
}
