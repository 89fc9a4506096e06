import { until } from './wait.ts';
import type { Tab } from './types.ts';

/** The element that holds the card on the page. */
export const CARD = 'attache-card';

/** What the card shows: its words, its box in the viewport, the names of its buttons. Null while it is closed. */
export type CardView = { text: string; box: { x: number; y: number; width: number; height: number }; buttons: string[] };

/** The card as it is now; it is open where something in its shadow root has a box and is visible. */
export const card = (tab: Tab): Promise<CardView | null> =>
  tab.inShadow(
    'attache-card',
    (root) => {
      const shown = [...root.querySelectorAll<HTMLElement>('[role="dialog"], dialog, article, section, div')].find(
        (element) => element.getClientRects().length > 0 && element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) && element.innerText.trim() !== '',
      );
      if (!shown) return null;
      const { x, y, width, height } = shown.getBoundingClientRect();
      const buttons = [...shown.querySelectorAll('button, a')].map((button) => button.getAttribute('aria-label') ?? button.textContent ?? '');
      return { text: shown.innerText, box: { x, y, width, height }, buttons };
    },
    null,
  );

/** Waits for the card to open (with certain words), and gives it. */
export const openCard = (tab: Tab, words = ''): Promise<CardView> =>
  until(
    async () => {
      const view = await card(tab);
      return view?.text.includes(words) ? view : null;
    },
    { what: `a card that says "${words}"` },
  );

/** Waits for the card to close. */
export async function closedCard(tab: Tab): Promise<void> {
  await until(async () => (await card(tab)) === null, { what: 'the card to close' });
}

/** Presses a button of the card by (a part of) its name. */
export async function pressInCard(tab: Tab, name: string): Promise<void> {
  const pressed = await tab.inShadow(
    'attache-card',
    (root, name) => {
      const button = [...root.querySelectorAll<HTMLElement>('button, a')].find((candidate) =>
        `${candidate.getAttribute('aria-label') ?? ''} ${candidate.textContent ?? ''}`.includes(name),
      );
      button?.click();
      return button !== undefined;
    },
    name,
  );
  if (!pressed) throw new Error(`The card has no button "${name}"`);
}
