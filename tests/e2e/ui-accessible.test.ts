import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE_HOST } from '../fixtures/site/pages.ts';
import { BROWSERS } from './support/browsers.ts';
import { waitForMarks } from './support/marks.ts';
import { says, seedLibrary } from './support/seeded-library.ts';
import { startSession, type Session, type Tab } from './support/session.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Both browsers' tools send a function as its text; this one's text is axe, which the pages' policy lets in by no other way. */
const INSTALL = Object.assign(() => undefined, { toString: () => `() => { if (!globalThis.axe) { ${AXE} } }` });
const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds wrong on a page, a line a finding. */
async function findings(tab: Tab): Promise<string[]> {
  await tab.evaluate(INSTALL, null);
  return tab.evaluate(async (levels) => {
    type Found = { violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] };
    const axe = Reflect.get(globalThis, 'axe') as { run: (root: Document, options: object) => Promise<Found> };
    const { violations } = await axe.run(document, { runOnly: { type: 'tag', values: levels }, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`));
  }, LEVELS);
}

/** A page of the library and words (or a selector's element) that tell that it is drawn. */
const VIEWS: [address: string, drawn: string][] = [
  ['library.html#/clips', '.clip-row'],
  ['library.html#/clips?q=nothing-is-called-so', '.notice'],
  ['library.html#/clips?q=type%3Atreaty-of-sorts', '.problem'],
  ['library.html#/deals', '.table-line'],
  ['library.html#/deals?group=status', '.table-group'],
  ['library.html#/officials', '.index-line'],
  ['library.html#/officials/nobody', '.notice'],
  ['library.html#/countries', '.tile'],
  ['library.html#/pictures?picture=time', 'svg.plot'],
  ['library.html#/pictures?picture=matrix', 'svg.matrix'],
  ['library.html#/pictures?picture=map', 'svg.map'],
  ['library.html#/pictures?picture=network', 'svg.network'],
  ['library.html#/pictures?picture=trade', 'svg.plot'],
  ['library.html#/watch', '.notice'],
  ['library.html#/projects', '.notice'],
  ['library.html#/corrections', '.notice'],
  ['library.html#/transfer', '.panel'],
  ['options.html', '.mark-sample'],
  ['welcome.html', '.mark-sample'],
  ['diagnostics.html', 'table'],
];

describe.each(BROWSERS)('the pages in %s, for everybody', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
    await seedLibrary(session, 60);
  });
  afterAll(() => session.close());

  const drawn = (tab: Tab, selector: string) =>
    tab.waitFor((wanted) => [...document.querySelectorAll(wanted)].some((found) => Reflect.get(found, 'ofBefore') !== true), selector, { what: `"${selector}" on the page` });

  /** The views of the library are gone through in one tab, as a reader does; the other pages have a tab each. */
  let library: Tab | null = null;
  const view = async (address: string, selector: string): Promise<Tab> => {
    const [page = '', hash = ''] = address.split('#');
    if (page !== 'library.html') return session.openPage(address);
    if (library === null) return (library = await session.openPage(address));
    // What the view before has of this kind is not what is waited for.
    await library.evaluate(({ selector, hash }) => {
      for (const old of document.querySelectorAll(selector)) Reflect.set(old, 'ofBefore', true);
      location.hash = hash;
    }, { selector, hash });
    return library;
  };

  it.each(VIEWS)('%s has nothing that axe objects to', async (address, selector) => {
    const tab = await view(address, selector);
    await drawn(tab, selector);
    expect(await findings(tab)).toEqual([]);
    expect(tab.errors).toEqual([]);
    if (tab !== library) await tab.close();
  });

  it('neither has an open clip, an open deal, or its form', async () => {
    const tab = await session.library('#/clips?q=kind:article');
    await drawn(tab, '.clip-row');
    await tab.click('.clip-row-button');
    await drawn(tab, '.pane .clip-body');
    expect(await findings(tab)).toEqual([]);
    await drawn(tab, '.pane .entry');
    await tab.click('.pane .entry .button.icon');
    await drawn(tab, '.correct-panel');
    await tab.press('w');
    await drawn(tab, '.correct-panel form');
    expect(await findings(tab)).toEqual([]);
    await tab.press('Escape');
    await tab.evaluate(() => { location.hash = '#/deals'; }, null);
    await drawn(tab, '.table-line [role=cell]');
    await tab.click('.table-line');
    await drawn(tab, '.pane table');
    expect(await findings(tab)).toEqual([]);
    await tab.evaluate(() => [...document.querySelectorAll<HTMLElement>('.pane button')].find((button) => button.textContent?.includes('Edit'))?.click(), null);
    await drawn(tab, '.pane form');
    expect(await findings(tab)).toEqual([]);
    await tab.close();
  });

  it('neither has the popup, on an article, on none, and with clips', async () => {
    const article = await session.openArticle(SAMPLE_HOST, '/2022/07/18/eu-azerbaijan-energy-memorandum');
    await waitForMarks(article);
    const popup = await session.openPopup(article);
    await says(popup, 'Clip article');
    expect(await findings(popup)).toEqual([]);
    await popup.click('#tab-clips');
    await drawn(popup, '.clip-row');
    await popup.click('.clip-row-button');
    await drawn(popup, '.clip-body');
    await popup.click('[aria-label="Filters"]');
    await drawn(popup, '.filter-selects option:nth-child(2)');
    expect(await findings(popup)).toEqual([]);
    await popup.close();
    await article.close();
    const front = await session.openArticle(SAMPLE_HOST, '/');
    const other = await session.openPopup(front);
    await says(other, 'This does not look like an article');
    expect(await findings(other)).toEqual([]);
    await other.close();
    await front.close();
  });

  it('the side panel shows the same two tabs', async () => {
    const panel = await session.openPage('sidepanel.html');
    await drawn(panel, '[role=tablist]');
    expect(await findings(panel)).toEqual([]);
    await panel.close();
  });
});
