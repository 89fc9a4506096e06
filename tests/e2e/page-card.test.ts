import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE_HOST } from '../fixtures/site/pages.ts';
import { BROWSERS } from './support/browsers.ts';
import { CARD, card, closedCard, openCard, pressInCard, type CardView } from './support/card.ts';
import { hoverMark, pointOfMark, waitForMarks } from './support/marks.ts';
import { startSession, until, type Session, type Tab } from './support/session.ts';

const ENERGY = '/2022/07/18/eu-azerbaijan-energy-memorandum';
/** A usual window, the same at a zoom of 200 %, a narrow one, a flat one. */
const WINDOWS: readonly [width: number, height: number][] = [[1280, 900], [640, 450], [420, 700], [900, 320]];

const ownerOfFocus = (tab: Tab): Promise<string> => tab.evaluate(() => document.activeElement?.localName ?? '', null);

/** Labels of the focused control inside the card, as a screen reader has them. */
const focusInCard = (tab: Tab): Promise<string | null> => tab.inShadow(CARD, (root) => {
  const at = root.activeElement;
  return at === null ? null : (at.getAttribute('aria-label') ?? at.getAttribute('role') ?? at.textContent);
}, null);

const apart = ({ box }: CardView, { y }: { y: number }): boolean => box.y >= y + 4 || box.y + box.height <= y - 4;

describe.each(BROWSERS)('the card in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterAll(() => session.close());

  const open = async (): Promise<Tab> => {
    const tab = await session.openArticle(SAMPLE_HOST, ENERGY);
    await tab.bringToFront();
    await waitForMarks(tab, 'official');
    return tab;
  };

  it.each(WINDOWS)('stands beside its mark and inside a window of %i × %i', async (width, height) => {
    const tab = await open();
    await tab.resize(width, height);
    for (const [of, words] of [['official', 'Ilham Aliyev'], ['country', 'Italy']] as const) {
      const point = await pointOfMark(tab, of, words);
      // Straight there: a pointer that rests on a deal on its way opens that card, and it lies over this mark.
      await tab.moveTo(point.x, point.y, 1);
      const view = await openCard(tab, words);
      expect({ words, apart: apart(view, point) }).toEqual({ words, apart: true });
      expect(view.box.width).toBeLessThanOrEqual(320);
      expect(view.box.x).toBeGreaterThanOrEqual(0);
      expect(view.box.y).toBeGreaterThanOrEqual(0);
      expect(view.box.x + view.box.width).toBeLessThanOrEqual(width);
      expect(view.box.y + view.box.height).toBeLessThanOrEqual(height);
      await tab.press('Escape');
      await closedCard(tab);
    }
    await tab.close();
  });

  it('takes the focus when it is opened by key, and gives it back', async () => {
    const tab = await open();
    await tab.evaluate(() => document.querySelector<HTMLElement>('nav a')!.focus(), null);
    await tab.press('Alt+Shift+J');
    const first = await openCard(tab);
    await until(async () => (await focusInCard(tab)) === 'dialog' || null, { what: 'the focus in the card' });
    await tab.press('ArrowRight');
    await until(async () => { const next = await card(tab); return (next !== null && next.text !== first.text) || null; }, { what: 'the next card' });
    const seen = new Set<string | null>();
    for (let presses = 0; presses < 4; presses += 1) {
      await tab.press('Tab');
      seen.add(await focusInCard(tab));
    }
    expect(seen.has('Close')).toBe(true);
    expect(seen.size).toBeGreaterThanOrEqual(3);
    await tab.press('Escape');
    await closedCard(tab);
    expect(await tab.evaluate(() => document.activeElement?.textContent, null)).toBe('Diplomacy');
    await tab.close();
  });

  it('lets Tab into a card that the pointer opened, and the page keep its focus otherwise', async () => {
    const tab = await open();
    await hoverMark(tab, 'official', 'Ilham Aliyev');
    await openCard(tab, 'Aliyev');
    expect(await ownerOfFocus(tab)).toBe('body');
    await tab.press('Tab');
    await until(async () => (await ownerOfFocus(tab)) === CARD || null, { what: 'the focus in the card' });
    await tab.close();
  });

  it('is a dialog with a name, and leads from a name to the deal around it', async () => {
    const tab = await open();
    await hoverMark(tab, 'country', 'European Union');
    const country = await openCard(tab, 'European Union');
    const named = await tab.inShadow(CARD, (root) => {
      const dialog = root.querySelector('[role="dialog"]');
      return (dialog?.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => root.getElementById(id)?.textContent ?? '');
    }, null);
    expect(named).toEqual(['State or bloc', expect.stringContaining('European Union')]);
    expect(country.text).toContain('Why is this marked?');
    await pressInCard(tab, 'Part of a deal');
    const deal = await openCard(tab, 'Agreement');
    expect(deal.text).toContain('Signed');
    expect(deal.text).toContain('Azerbaijan');
    await tab.close();
  });

  it('says "Clipped" and then "Updated", and shows the clip when the reader comes back', async () => {
    const tab = await open();
    await hoverMark(tab, 'official', 'Ilham Aliyev');
    await openCard(tab, 'Aliyev');
    await pressInCard(tab, 'Clip this sentence');
    await openCard(tab, 'Clipped');
    await tab.waitFor(() => CSS.highlights.has('attache-clipped'), null, { what: 'the quote to be shown as clipped' });
    await pressInCard(tab, 'Clip this sentence');
    await openCard(tab, 'Updated');
    await tab.reload();
    const quote = await tab.waitFor(() => {
      const [range] = CSS.highlights.get('attache-clipped') ?? [];
      return range === undefined ? null : String(range);
    }, null, { what: 'the clip after a reload' });
    expect(quote).toContain('Ilham Aliyev put their names to the document');
    await tab.close();
  });

  it('takes a mark away for good and back on "Undo"', async () => {
    const tab = await open();
    await hoverMark(tab, 'country', 'Bulgaria');
    await openCard(tab, 'Bulgaria');
    await pressInCard(tab, 'Not a country');
    const words = (): Promise<string[]> => tab.evaluate(() => [...(CSS.highlights.get('attache-country') ?? [])].map(String), null);
    await until(async () => !(await words()).includes('Bulgaria') || null, { what: 'the mark to go' });
    await pressInCard(tab, 'Undo');
    await until(async () => (await words()).includes('Bulgaria') || null, { what: 'the mark to come back' });
    await tab.close();
  });

  it('learns by keys alone who somebody is, and takes it back', async () => {
    const tab = await open();
    await hoverMark(tab, 'official', 'Ilham Aliyev');
    await openCard(tab, 'Aliyev');
    await tab.press('Tab');
    await tab.press('w');
    await until(async () => (await tab.inShadow(CARD, (root) => root.activeElement?.localName ?? '', null)) === 'input' || null, { what: 'the focus in the first field' });
    await tab.press('Tab');
    await tab.press('Control+a');
    await tab.type('Minister of Small Boats');
    await tab.press('Enter');
    await openCard(tab, 'Learned');
    await until(async () => (await focusInCard(tab)) === 'Undo' || null, { what: 'the focus on the way back' });
    const office = async (words: string): Promise<void> => {
      await until(async () => {
        await tab.moveTo(2, 2);
        await hoverMark(tab, 'official', 'Ilham Aliyev');
        return until(async () => (await card(tab))?.text.includes(words) || null, { timeout: 2000, what: 'the card' }).catch(() => null);
      }, { what: `the office "${words}"` });
    };
    await tab.press('Enter');
    await office('President');
    await tab.press('Tab');
    await tab.press('w');
    await tab.press('Tab');
    await tab.press('Control+a');
    await tab.type('Minister of Small Boats');
    await tab.press('Enter');
    await openCard(tab, 'Learned');
    await tab.press('Escape');
    await closedCard(tab);
    await office('Minister of Small Boats');
    await tab.close();
  });

  it.runIf(kind === 'chromium')('moves nothing on the page', async () => {
    const tab = await session.newTab();
    await tab.goto(`http://${SAMPLE_HOST}${ENERGY}`);
    await tab.bringToFront();
    await tab.evaluate(() => {
      const counted = globalThis as unknown as { shifts: number };
      counted.shifts = 0;
      new PerformanceObserver((list) => { counted.shifts += list.getEntries().length; }).observe({ type: 'layout-shift', buffered: true });
    }, null);
    await waitForMarks(tab, 'official');
    await hoverMark(tab, 'official', 'Ilham Aliyev');
    await openCard(tab);
    await tab.press('Escape');
    await closedCard(tab);
    expect(await tab.evaluate(() => (globalThis as unknown as { shifts: number }).shifts, null)).toBe(0);
    await tab.close();
  });
});
