import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from './support/browsers.ts';
import { openCard } from './support/card.ts';
import { hoverMark, marks, pointOfMark } from './support/marks.ts';
import { addressOf, articleHtml, HOST, KENYA, newsPage } from './support/news-page.ts';
import { pageBecomes } from './support/page-state.ts';
import { startSession, until, type Session, type Tab } from './support/session.ts';

const WORDS = ['Kenya', 'Uganda', 'Nairobi', 'Kenya'];
const TITLE = 'Power lines to cross the border';
const ARTICLE = articleHtml(TITLE, KENYA);
const STRICT = { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'" };

const TAMPER = `<script>
  for (const name of ['querySelector', 'querySelectorAll', 'getElementById', 'createElement', 'createTreeWalker', 'createRange']) Document.prototype[name] = () => { throw new Error('tampered'); };
  Array.prototype.map = Array.prototype.filter = String.prototype.trim = () => { throw new Error('tampered'); };
  Object.defineProperty(Node.prototype, 'textContent', { get() { throw new Error('tampered'); } });
  Element.prototype.attachShadow = Element.prototype.getBoundingClientRect = () => { throw new Error('tampered'); };
  window.Highlight = class {}; window.CSSStyleSheet = class {}; CSS.highlights.set = () => { throw new Error('tampered'); };
  Object.prototype.kind = 'polluted'; Object.prototype.ok = true;
</script>`;

/** Odd pages on which the words of the article are marked as on any other. */
const PAGES: readonly { name: string; html: string; headers?: Record<string, string>; inShadow?: boolean }[] = [
  { name: 'strict content security policy and trusted types', html: newsPage(), headers: STRICT },
  { name: 'quirks mode', html: newsPage({ doctype: '' }) },
  { name: 'text that cannot be selected', html: newsPage({ head: '<style>*{user-select:none;-webkit-user-select:none}</style>' }) },
  { name: 'tampered prototypes', html: newsPage({ head: TAMPER }) },
  { name: 'highlights cleared again and again', html: newsPage({ after: '<script>let times=0;const clear=setInterval(()=>{CSS.highlights.clear();if(++times>20)clearInterval(clear)},50)</script>' }) },
  { name: 'styles that hide and move everything unknown', html: newsPage({ head: '<style>html>*:not(head,body),attache-card{display:none!important;position:static!important;transform:scale(0)!important;opacity:0!important;pointer-events:none!important}</style>' }) },
  { name: 'a body that is one open shadow tree', html: newsPage({ article: '<story-body></story-body>', after: `<script>document.querySelector('story-body').attachShadow({mode:'open'}).innerHTML=${JSON.stringify(ARTICLE).replaceAll('<', '\\u003c')}</script>` }), inShadow: true },
];

describe.each(BROWSERS)('odd and hostile pages in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
    session.site.page(`http://${HOST}/favicon.ico`, '');
  });
  afterAll(() => session.close());

  const open = async (html: string, headers?: Record<string, string>): Promise<Tab> => {
    const path = addressOf(`odd-${Math.random().toString(36).slice(2)}`);
    session.site.page(`http://${HOST}${path}`, html, headers);
    const tab = await session.openArticle(HOST, path);
    await tab.bringToFront();
    return tab;
  };
  const marked = (tab: Tab): Promise<true> =>
    until(async () => JSON.stringify(await marks(tab, 'country')) === JSON.stringify(WORDS) || null, { what: 'the marks' });

  it.each(PAGES)('$name', async ({ html, headers }) => {
    // What the page itself complains of without us is its own affair.
    const tab = await open(html, headers);
    await until(async () => (await session.callTab(tab, 'pageState')).ok || null, { what: 'the reader' });
    const state = await pageBecomes(session, tab, 'article');
    expect(state.extraction.mentions.filter(({ kind: of }) => of === 'country').map(({ exact }) => exact)).toEqual(WORDS);
    if (!html.includes('tampered')) {
      await marked(tab);
      await hoverMark(tab, 'country', 'Uganda');
      await openCard(tab, 'Uganda');
    }
    expect(tab.errors.filter((error) => /attache|extension/i.test(error))).toEqual([]);
    await tab.close();
  });

  it('opens no card for pointers and keys that the page makes up', async () => {
    const tab = await open(newsPage());
    await marked(tab);
    const at = await pointOfMark(tab, 'country', 'Nairobi');
    const opened = await tab.evaluate(({ x, y }) => {
      const under = document.elementFromPoint(x, y) ?? document.body;
      const where = { bubbles: true, composed: true, clientX: x, clientY: y };
      under.dispatchEvent(new PointerEvent('pointermove', { ...where, pointerType: 'mouse' }));
      under.dispatchEvent(new PointerEvent('pointerup', { ...where, pointerType: 'touch' }));
      under.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, composed: true, altKey: true, shiftKey: true, code: 'KeyO', key: 'O' }));
      return document.querySelector('attache-card') !== null;
    }, at);
    expect(opened).toBe(false);
    // A hand's key that opens or closes: had the page's opened one, this would close it.
    await tab.press('Alt+Shift+O');
    await openCard(tab);
    await tab.close();
  });

  it('marks an article in a frame of the same site', async () => {
    const inner = addressOf('framed');
    session.site.page(`http://${HOST}${inner}`, newsPage());
    const tab = await open(`<!doctype html><title>Frame</title><body><iframe src="${inner}" style="width:900px;height:700px;border:0"></iframe>`);
    await tab.waitFor((name) => {
      const { contentWindow } = document.querySelector('iframe')!;
      return ((contentWindow as unknown as typeof globalThis).CSS.highlights.get(name)?.size ?? 0) > 0;
    }, 'attache-country', { what: 'marks in the frame' });
    await tab.close();
  });

  it.each([
    ['a frameset', '<!doctype html><frameset cols="50%,50%"><frame src="about:blank"><frame src="about:blank"></frameset>'],
    ['next to nothing', 'Hello'],
    ['an empty document', ''],
    ['one text of a megabyte', `<!doctype html><title>Long</title><body>${'word and '.repeat(120_000)}</body>`],
    ['a hundred thousand nodes', `<!doctype html><title>Wide</title><body>${'<i>a</i>'.repeat(50_000)}</body>`],
    ['very deep nesting', `<!doctype html><title>Deep</title><body>${'<div>'.repeat(20_000)}deep`],
  ])('comes to a verdict on %s', async (_name, html) => {
    const tab = await open(html);
    await until(async () => {
      const answer = await session.callTab(tab, 'pageState');
      return (answer.ok && answer.value.phase !== 'reading') || null;
    }, { what: 'a verdict' });
    // Firefox itself complains of the depth.
    expect(tab.errors.filter((error) => !error.includes('too deep'))).toEqual([]);
    await tab.close();
  });

  it('leaves an XHTML document alone or marks it, without an error', async () => {
    const path = addressOf('xhtml');
    session.site.route((url) => url.pathname === path ? { type: 'application/xhtml+xml', body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>${TITLE}</title><meta property="og:type" content="article"/></head><body><main>${ARTICLE}</main></body></html>` } : null);
    const tab = await session.openArticle(HOST, path);
    await tab.bringToFront();
    await marked(tab);
    await hoverMark(tab, 'country', 'Uganda');
    await openCard(tab, 'Uganda');
    expect(tab.errors).toEqual([]);
    await tab.close();
  });
});
