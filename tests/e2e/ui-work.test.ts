import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE_HOST } from '../fixtures/site/pages.ts';
import { BROWSERS } from './support/browsers.ts';
import { says, seedLibrary } from './support/seeded-library.ts';
import { startSession, type Session, type Tab } from './support/session.ts';

const CLIPS = 80;

/** Presses the first button (or link) that says, or is labelled by, some words; waits for it. */
const pressWords = (tab: Tab, words: string): Promise<boolean> =>
  tab.waitFor((wanted) => {
    const controls = [...document.querySelectorAll<HTMLElement>('button, a[href], [role=tab], [role=button]')];
    const found = controls.find((control) => control.textContent?.trim().startsWith(wanted) || control.getAttribute('aria-label')?.startsWith(wanted));
    found?.click();
    return found !== undefined;
  }, words, { what: `a control "${words}"` });

const shown = (tab: Tab, selector: string): Promise<boolean> =>
  tab.waitFor((wanted) => document.querySelector(wanted) !== null, selector, { what: `"${selector}" on the page` });

/** Fills a field the way typing does. */
const fill = async (tab: Tab, selector: string, value: string): Promise<void> => {
  await shown(tab, selector);
  await tab.evaluate(({ selector, value }) => {
    const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
    if (!field) throw new Error(`no ${selector}`);
    field.focus();
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, { selector, value });
};

const textOf = (tab: Tab, selector: string): Promise<string> => tab.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.innerText ?? '', selector);

describe.each(BROWSERS)('an afternoon in the library in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
    await seedLibrary(session, CLIPS);
  });
  afterAll(() => session.close());

  const popupClips = async (): Promise<Tab> => {
    const popup = await session.openPopup(await session.openArticle(SAMPLE_HOST, '/'));
    await popup.click('#tab-clips');
    await shown(popup, '.clip-row');
    return popup;
  };

  it('deletes a clip in the popup and takes it back', async () => {
    const popup = await popupClips();
    await says(popup, `Clips: ${CLIPS}`);
    await popup.click('.clip-row-button');
    await pressWords(popup, 'Delete');
    await says(popup, `Clips: ${CLIPS - 1}`);
    await pressWords(popup, 'Undo');
    await says(popup, `Clips: ${CLIPS}`);
    await popup.close();
  });

  it('has a half-written note again after the popup was closed, and in the library', async () => {
    const popup = await popupClips();
    const words = (await textOf(popup, '.clip-words')).slice(0, 40);
    await popup.click('.clip-row-button');
    await fill(popup, '.clip-body textarea', 'To be compared with');
    await popup.close();
    const again = await popupClips();
    expect(await textOf(again, '.clip-words')).toContain(words);
    await again.click('.clip-row-button');
    await again.waitFor(() => document.querySelector<HTMLTextAreaElement>('.clip-body textarea')?.value === 'To be compared with', null, { what: 'the note' });
    await again.close();
    const library = await session.library('#/clips');
    await shown(library, '.clip-row');
    await library.click('.clip-row-button');
    await library.waitFor(() => document.querySelector<HTMLTextAreaElement>('.pane textarea')?.value === 'To be compared with', null, { what: 'the note in the library' });
    await library.close();
  });

  it('tags several clips at once, finds them by the tag, and undoes it', async () => {
    const library = await session.library('#/clips');
    await shown(library, '.clip-row');
    await library.click('[aria-label="Choose clip 1"]');
    await library.click('[aria-label="Choose clip 2"]');
    await says(library, 'Chosen: 2');
    await fill(library, '.bar.busy input', 'gulf visit');
    await library.press('Enter');
    await says(library, 'Changed: 2');
    await fill(library, '[role=combobox]', 'tag:"gulf visit"');
    await library.waitFor(() => document.querySelectorAll('.clip-row').length === 2, null, { what: 'the two clips' });
    await pressWords(library, 'Undo');
    await says(library, 'Nothing matches');
    await library.close();
  });

  it('keeps the machine’s word beside the person’s in the ledger', async () => {
    const library = await session.library('#/deals?sort=day');
    await shown(library, '.table-line [role=cell]');
    await library.click('.table-line');
    await pressWords(library, 'Edit');
    await fill(library, '.pane form textarea', 'a bridge over the river');
    await pressWords(library, 'Save');
    await says(library, 'read as:');
    expect(await textOf(library, '.pane table')).toContain('a bridge over the river');
    await pressWords(library, 'Back to what was read');
    await library.waitFor(() => !document.querySelector<HTMLElement>('.pane')?.innerText.includes('a bridge'), null, { what: 'the machine’s word' });
    await library.close();
  });

  it('corrects somebody on a clip by keys, here and in the other stored clips, and takes it back from them', async () => {
    const library = await session.library('#/clips?q=kind:article');
    await shown(library, '.clip-row');
    await library.click('.clip-row-button');
    await shown(library, '.pane .entry');
    await library.click('.pane .entry .button.icon');
    await shown(library, '.correct-panel');
    await library.press('w');
    await shown(library, '.correct-panel form');
    await library.press('Tab');
    await library.press('Control+a');
    await library.type('Harbour Master');
    await library.press('Enter');
    await says(library, 'Learned');
    await library.waitFor(() => document.querySelector<HTMLElement>('.pane .taught')?.innerText.includes('read as:'), null, { what: 'what was read, beside' });
    await pressWords(library, 'Apply to stored clips:');
    await says(library, 'Clips corrected');
    await library.evaluate(() => { location.hash = '#/corrections'; }, null);
    await says(library, 'Harbour Master');
    await pressWords(library, 'Take back from clips');
    await says(library, 'Clips as they were read');
    await library.evaluate(() => { location.hash = '#/clips?q=harbour'; }, null);
    await says(library, 'Nothing matches');
    await library.close();
  });

  it('finds words of an article that no quote has', async () => {
    const library = await session.library('#/clips');
    await shown(library, '.clip-row');
    await fill(library, '[role=combobox]', '"agreed to meet again"');
    await pressWords(library, 'Search the articles');
    await shown(library, '.clip-row');
    expect(await library.evaluate(() => document.querySelector<HTMLInputElement>('[role=combobox]')?.value, null)).toBe('text:"agreed to meet again"');
    await library.close();
  });

  it('merges two deals that look like one, shows both versions, and parts them', async () => {
    const library = await session.library('#/deals');
    await pressWords(library, 'Look for them');
    await pressWords(library, 'Merge into one');
    await says(library, 'Merged');
    await library.waitFor(() => {
      const merged = [...document.querySelectorAll<HTMLElement>('.table-line')].find((row) => /\+1/.test(row.innerText));
      merged?.click();
      return merged !== undefined;
    }, null, { what: 'the merged row' });
    await shown(library, '.versions');
    await pressWords(library, 'Take out');
    await says(library, 'it is a deal of its own again');
    await library.close();
  });

  it('builds a briefing with the keyboard', async () => {
    const library = await session.library('#/projects');
    await fill(library, '.page-head input', 'Spring briefing');
    await pressWords(library, 'New project');
    await says(library, 'Spring briefing');
    await library.evaluate(() => { location.hash = '#/clips'; }, null);
    await shown(library, '.clip-row');
    for (const number of [1, 2]) await library.click(`[aria-label="Choose clip ${number}"]`);
    await library.waitFor(() => {
      const choice = document.querySelector<HTMLSelectElement>('select[aria-label="Add to a project"]');
      if (!choice || choice.options.length < 2) return false;
      choice.selectedIndex = 1;
      choice.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    }, null, { what: 'the choice of projects' });
    await says(library, 'Changed: 2');
    await library.evaluate(() => { location.hash = '#/projects'; }, null);
    await pressWords(library, 'Spring briefing');
    await shown(library, '.briefing li');
    const order = () => library.evaluate(() => [...document.querySelectorAll<HTMLElement>('.briefing li')].map((line) => line.innerText), null);
    const before = await order();
    await library.evaluate(() => document.querySelector<HTMLElement>('.briefing li a')?.focus(), null);
    await library.press('Alt+ArrowDown');
    await library.waitFor((first) => document.querySelector<HTMLElement>('.briefing li')?.innerText !== first, before[0] ?? '', { what: 'the new order' });
    expect(await order()).toEqual(before.toReversed());
    await pressWords(library, 'Add a section');
    await shown(library, '.section-title');
    await pressWords(library, 'Read');
    await says(library, 'Sources');
    expect(await library.evaluate(() => document.querySelectorAll('.briefing-sheet footer li').length, null)).toBe(2);
    await library.close();
  });

  it('watches a country, and says what to write where there is none of that name', async () => {
    const library = await session.library('#/watch');
    await fill(library, '.page-head input', 'My region');
    await pressWords(library, 'New watchlist');
    await fill(library, '.panel form input', 'Atlantis');
    const submit = () => library.evaluate(() => document.querySelector<HTMLFormElement>('.panel form')?.requestSubmit(), null);
    await submit();
    await says(library, 'Write countries by name or by code');
    await fill(library, '.panel form input', 'KZ');
    await submit();
    await says(library, 'Kazakhstan');
    await library.close();
  });

  it('takes a picture along as SVG with its colours and words, and as PNG', async () => {
    const library = await session.library('#/pictures?picture=network');
    await shown(library, '.network text');
    await library.evaluate(() => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (file) => {
        if (file instanceof Blob) Object.assign(globalThis, { [file.type]: file });
        return make(file);
      };
    }, null);
    await pressWords(library, 'SVG');
    const svg = await library.waitFor(async () => (Reflect.get(globalThis, 'image/svg+xml') as Blob | undefined)?.text() ?? '', null, { what: 'the SVG' });
    expect(svg).toContain('paint-order');
    expect(svg).not.toMatch(/var\(|light-dark|currentcolor/i);
    expect(await library.evaluate((text) => new DOMParser().parseFromString(text, 'image/svg+xml').querySelectorAll('parsererror').length, svg)).toBe(0);
    await pressWords(library, 'PNG');
    await library.waitFor(() => ((Reflect.get(globalThis, 'image/png') as Blob | undefined)?.size ?? 0) > 5000, null, { what: 'the PNG' });
    await library.close();
  });

  it('goes dark in every page when the reader says so', async () => {
    const library = await session.library('#/clips');
    const options = await session.openPage('options.html');
    await fill(options, 'label:has(option[value=dark]) select', 'dark');
    for (const tab of [options, library]) {
      await tab.waitFor(() => document.documentElement.dataset.theme === 'dark', null, { what: 'the dark theme' });
    }
    await fill(options, 'label:has(option[value=dark]) select', 'auto');
    await library.waitFor(() => document.documentElement.dataset.theme === undefined, null, { what: 'the system’s theme' });
    await options.close();
    await library.close();
  });
});
