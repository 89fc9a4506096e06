import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE_HOST } from '../fixtures/site/pages.ts';
import { backUp } from './support/backed-up.ts';
import { BROWSERS } from './support/browsers.ts';
import { draftsOf, file } from './support/filing.ts';
import { expectWhole, held } from './support/held.ts';
import { holdStore } from './support/held-up.ts';
import { says } from './support/seeded-library.ts';
import { startSession, type Session, type Tab } from './support/session.ts';

const NOTE = '.clip-body textarea';

/** Types into a note the way a hand does: the field is not left, and nothing is sent yet. */
const write = (tab: Tab, text: string): Promise<void> =>
  tab.evaluate(({ selector, text }) => {
    const field = document.querySelector<HTMLTextAreaElement>(selector);
    if (!field) throw new Error('no note');
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, { selector: NOTE, text });

const noteIs = (tab: Tab, text: string): Promise<boolean> =>
  tab.waitFor(({ selector, text }) => document.querySelector<HTMLTextAreaElement>(selector)?.value === text, { selector: NOTE, text }, { what: `the note "${text}"` });

const openClip = async (tab: Tab): Promise<Tab> => {
  await tab.waitFor(() => document.querySelector('.clip-row-button') !== null, null, { what: 'the clip' });
  await tab.click('.clip-row-button');
  await tab.waitFor((selector) => document.querySelector(selector) !== null, NOTE, { what: 'the open clip' });
  return tab;
};

describe.each(BROWSERS)('one clip open in two tabs and the popup in %s', (kind) => {
  let session: Session;
  let tabs: { one: Tab; two: Tab; popup: Tab };
  beforeAll(async () => {
    session = await startSession(kind);
    const [draft] = draftsOf(1, 71);
    expect(await file(session, draft!)).toMatchObject({ ok: true });
    const popup = await session.openPopup(await session.openArticle(SAMPLE_HOST, '/'));
    await popup.click('#tab-clips');
    tabs = { popup: await openClip(popup), one: await openClip(await session.library('#/clips')), two: await openClip(await session.library('#/clips')) };
  });
  afterAll(() => session.close());

  it('keeps what each of them changed, and shows it to the others', async () => {
    const { one, two, popup } = tabs;
    await write(one, 'Written in the first tab');
    await two.click('.clip-body [aria-label="Star"]');
    await popup.waitFor(() => {
      const state = document.querySelector<HTMLSelectElement>('.clip-body select');
      if (!state) return false;
      state.value = 'reviewed';
      state.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    }, null, { what: 'the state' });
    await noteIs(two, 'Written in the first tab');
    await noteIs(popup, 'Written in the first tab');
    for (const tab of [one, two, popup]) {
      await tab.waitFor(() => document.querySelector('.clip-body [aria-label="Star"]')?.getAttribute('aria-pressed') === 'true', null, { what: 'the star' });
      await tab.waitFor(() => document.querySelector<HTMLSelectElement>('.clip-body select')?.value === 'reviewed', null, { what: 'the state' });
    }
    expect((await backUp(session)).clips).toMatchObject([{ note: 'Written in the first tab', starred: true, review: 'reviewed' }]);
    expectWhole(await held(session));
  });

  it('says so where it was deleted under a note, and the note comes back with it', async () => {
    const { two, popup } = tabs;
    const letGo = await holdStore(session);
    await two.bringToFront();
    await two.click('.clip-body [aria-label="Delete"]');
    await write(popup, 'Half a thought');
    await letGo();
    await says(popup, 'This clip was deleted meanwhile. Undo the deletion, or clip it again.');
    await two.waitFor(() => {
      const undo = [...document.querySelectorAll<HTMLElement>('.toast button')].find(({ textContent }) => textContent === 'Undo');
      undo?.click();
      return undo !== undefined;
    }, null, { what: 'the way back' });
    // The popup shows it as it was left: open.
    await noteIs(popup, 'Half a thought');
    expectWhole(await held(session));
  });
});
