import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from './support/browsers.ts';
import { waitForMarks } from './support/marks.ts';
import { addressOf, CHILE, HOST, KENYA, newsPage } from './support/news-page.ts';
import { pageBecomes } from './support/page-state.ts';
import { startSession, until, type Session, type Tab } from './support/session.ts';

const PATH = addressOf('clipped');
const clippedTexts = (tab: Tab): Promise<string[]> => tab.evaluate(() => [...(CSS.highlights.get('attache-clipped') ?? [])].map(String), null);

describe.each(BROWSERS)('clipping from the page and coming back, in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
    session.site.page(`http://${HOST}/favicon.ico`, '');
  });
  afterAll(() => session.close());

  const open = async (body: readonly string[]): Promise<Tab> => {
    session.site.page(`http://${HOST}${PATH}`, newsPage({ body }));
    const tab = await session.openArticle(HOST, PATH);
    await tab.bringToFront();
    await waitForMarks(tab);
    return tab;
  };
  const select = (tab: Tab, words: string): Promise<void> => tab.evaluate((words) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
      const at = node.data.indexOf(words);
      if (at >= 0) document.getSelection()!.setBaseAndExtent(node, at, node, at + words.length);
    }
  }, words);

  it('files the selection, the article and nothing at all, each with the right word', async () => {
    const tab = await open(KENYA);
    expect(await session.callTab(tab, 'clipThis', { kind: 'selection' })).toMatchObject({ ok: false, error: { code: 'nothing-selected' } });
    await select(tab, 'a common tariff for surplus power');
    expect(await session.callTab(tab, 'clipThis', { kind: 'selection' })).toMatchObject({ ok: true, value: { outcome: 'created' } });
    expect(await session.callTab(tab, 'clipThis', { kind: 'selection' })).toMatchObject({ ok: true, value: { outcome: 'updated' } });
    expect(await session.callTab(tab, 'clipThis', { kind: 'article' })).toMatchObject({ ok: true, value: { outcome: 'created' } });
    await until(async () => (await clippedTexts(tab)).length === 2 || null, { what: 'both clips to be shown' });
    expect(await clippedTexts(tab)).toEqual(expect.arrayContaining(['a common tariff for surplus power', 'Power lines to cross the border']));
    await tab.close();
  });

  it('shows what has changed, places a quote that was edited, and lists one that is gone', async () => {
    const first = await open(KENYA);
    for (const words of ['Engineers from Kenya will visit the substation at the border in June', 'which cross two rivers and a national park on their way to the coast']) {
      await select(first, words);
      expect(await session.callTab(first, 'clipThis', { kind: 'selection' })).toMatchObject({ ok: true });
    }
    await first.close();

    const tab = await open([...KENYA.slice(0, 2), KENYA[2]!.replace('substation', 'sub-station'), CHILE[2]!]);
    const state = await until(async () => {
      const now = await pageBecomes(session, tab, 'article');
      return now.changedSince === null ? null : now;
    }, { what: 'the change to be seen' });
    expect(state.unplaced).toHaveLength(1);
    expect(state.clipped.length).toBeGreaterThan(state.unplaced.length);
    expect(state.changes).toContainEqual({ before: KENYA[3], after: null });
    expect(await clippedTexts(tab)).toContain('Engineers from Kenya will visit the sub-station at the border in June');
    await tab.close();
  });

  it('brings a span into view and says where there is none', async () => {
    const tab = await open([...KENYA, ...CHILE, ...KENYA, ...CHILE, ...KENYA, ...CHILE]);
    await tab.resize(600, 300);
    const { extraction } = await pageBecomes(session, tab, 'article');
    const last = extraction.mentions.at(-1)!;
    expect(await session.callTab(tab, 'reveal', { start: last.start, end: last.end })).toEqual({ ok: true, value: true });
    const { top, height } = await tab.evaluate((words) => {
      const range = [...CSS.highlights.get('attache-flash')!].find((each) => String(each) === words) as Range;
      return { top: range.getBoundingClientRect().top, height: innerHeight };
    }, last.exact);
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(height);
    expect(await session.callTab(tab, 'reveal', { start: 900_000, end: 900_005 })).toEqual({ ok: true, value: false });
    await tab.close();
  });

  it('reads a page anyway where the reader says so', async () => {
    const path = '/about-us';
    session.site.page(`http://${HOST}${path}`, `<!doctype html><html lang="en"><title>About us</title><body><main><h1>About us</h1>${KENYA.map((text) => `<p>${text}</p>`).join('')}</main></body></html>`);
    const tab = await session.openArticle(HOST, path);
    await tab.bringToFront();
    const phase = await until(async () => {
      const answer = await session.callTab(tab, 'pageState');
      return answer.ok && answer.value.phase !== 'reading' ? answer.value.phase : null;
    }, { what: 'a verdict' });
    if (phase === 'not-article') expect(await session.callTab(tab, 'clipThis', { kind: 'article' })).toMatchObject({ ok: false, error: { code: 'not-article' } });
    expect(await session.callTab(tab, 'readAnyway')).toMatchObject({ ok: true, value: { phase: 'article' } });
    await waitForMarks(tab);
    expect(await session.callTab(tab, 'showMarks', false)).toEqual({ ok: true, value: false });
    await tab.waitFor(() => !CSS.highlights.has('attache-country'), null, { what: 'the marks to be hidden' });
    expect(await session.callTab(tab, 'showMarks', true)).toEqual({ ok: true, value: true });
    await waitForMarks(tab);
    await tab.close();
  });
});
