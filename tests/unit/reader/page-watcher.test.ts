// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage, type Unrest } from '../../../entrypoints/reader.content/page-watcher.ts';

const PROSE = 'A paragraph that is long enough to be a part of an article, and not a label or a counter.';
/** Lets the observer's callback run, which is a microtask. */
const observed = async (): Promise<void> => { await Promise.resolve(); await Promise.resolve(); };

describe('watchPage', () => {
  let stop: AbortController;
  let heard: Unrest[];
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    document.body.innerHTML = '<main><article><p>First</p></article></main><aside></aside>';
    stop = new AbortController();
    heard = [];
    watchPage(document, (unrest) => heard.push(unrest), stop.signal);
  });
  afterEach(() => {
    stop.abort();
    vi.useRealTimers();
  });

  const add = (html: string, to = 'article'): void => document.querySelector(to)!.insertAdjacentHTML('beforeend', html);

  it('tells once after many changes, when it is quiet', async () => {
    for (let times = 0; times < 5; times += 1) {
      add(`<p>${PROSE}</p>`);
      await observed();
      vi.advanceTimersByTime(100);
    }
    expect(heard).toEqual([]);
    vi.advanceTimersByTime(300);
    expect(heard).toEqual([{ grown: true, moved: false, replaced: false }]);
  });

  it('does not wait for ever for a page that is never quiet', async () => {
    for (let times = 0; times < 30; times += 1) {
      add('<b>tick</b>');
      await observed();
      vi.advanceTimersByTime(100);
    }
    expect(heard.length).toBeGreaterThanOrEqual(1);
  });

  it.each([
    ['prose in the article', `<p>${PROSE}</p>`, 'article', true],
    ['a counter', '<b>12</b>', 'article', false],
    ['a script', `<script type="text/plain">${PROSE}</script>`, 'article', false],
    ['prose beside the article', `<p>${PROSE}</p>`, 'aside', false],
    ['a whole new article', `<article><h1>Next</h1><p>${PROSE}</p></article>`, 'main', true],
  ])('%s: grown %s', async (_name, html, to, grown) => {
    add(html, to);
    await observed();
    vi.advanceTimersByTime(300);
    expect(heard).toEqual([{ grown, moved: false, replaced: false }]);
  });

  it('sees text that is shown by an attribute', async () => {
    add(`<p hidden>${PROSE}</p>`);
    await observed();
    vi.advanceTimersByTime(300);
    heard.length = 0;
    document.querySelector('[hidden]')!.removeAttribute('hidden');
    await observed();
    vi.advanceTimersByTime(300);
    expect(heard).toEqual([{ grown: true, moved: false, replaced: false }]);
  });

  it('sees another address, but not another fragment', async () => {
    history.pushState(null, '', '/next');
    add('<b>1</b>');
    await observed();
    vi.advanceTimersByTime(300);
    history.pushState(null, '', '/next#part');
    add('<b>2</b>');
    await observed();
    vi.advanceTimersByTime(300);
    expect(heard.map(({ moved }) => moved)).toEqual([true, false]);
  });

  it('is silent once it is stopped', async () => {
    add(`<p>${PROSE}</p>`);
    await observed();
    stop.abort();
    vi.advanceTimersByTime(3000);
    expect(heard).toEqual([]);
  });
});
