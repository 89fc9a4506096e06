/** What has happened since the page was last quiet. */
export type Unrest = {
  /** Text was put in that may belong to an article. */
  grown: boolean;
  /** The page shows another address. */
  moved: boolean;
  /** The document was opened anew; listeners on it are gone. */
  replaced: boolean;
};

/** Watches the document from the start, and shadow trees as they become known. */
export type PageWatcher = { alsoWatch(roots: Iterable<ShadowRoot>): void };

/** Milliseconds without a change after which the page counts as quiet, and the longest that we wait for it. */
const QUIET_MS = 250;
const LONGEST_MS = 2000;
/** Text shorter than this is a label, a counter, an advertisement's caption. */
const PROSE_LENGTH = 60;

const BESIDE_THE_ARTICLE = 'nav, aside, footer, script, style, noscript, form, [role="navigation"], [role="complementary"], attache-card';
const PROSE = 'p, h1, h2, li, blockquote, td, br, div, section, article';

function isProse(node: Node): boolean {
  if (node instanceof Text) return node.data.trim().length >= PROSE_LENGTH && node.parentElement?.closest(BESIDE_THE_ARTICLE) === null;
  if (!(node instanceof Element) || node.closest(BESIDE_THE_ARTICLE) !== null) return false;
  if (!node.matches(PROSE) && node.querySelector(PROSE) === null) return false;
  return (node.textContent ?? '').trim().length >= PROSE_LENGTH;
}

function growsBy(record: MutationRecord): boolean {
  if (record.type === 'childList') return [...record.addedNodes].some(isProse);
  if (record.type !== 'attributes') return false;
  const wasHidden = record.attributeName === 'style' ? /display\s*:\s*none/.test(record.oldValue ?? '') : record.oldValue !== null;
  return wasHidden && isProse(record.target);
}

/** Where the page is, without the fragment. */
const addressOf = (document: Document): string => document.location.href.replace(/#.*$/s, '');

/**
 * Tells once the page is quiet again after it changed: nodes, texts, what is shown, the address (also without a load),
 * a return from the back/forward cache. One observer; its callback only looks, nothing is read before `onQuiet`.
 */
export function watchPage(document: Document, onQuiet: (unrest: Unrest) => void, signal: AbortSignal): PageWatcher {
  const view = document.defaultView ?? window;
  let address = addressOf(document);
  let root = document.documentElement;
  let grown = false;
  let since = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const settle = (): void => {
    since = 0;
    const here = addressOf(document);
    const unrest = { grown, moved: here !== address, replaced: document.documentElement !== root };
    grown = false;
    address = here;
    root = document.documentElement;
    watchHosts();
    onQuiet(unrest);
  };
  const stir = (): void => {
    const now = Date.now();
    if (since === 0) since = now;
    clearTimeout(timer);
    timer = setTimeout(settle, Math.max(0, Math.min(QUIET_MS, since + LONGEST_MS - now)));
  };

  const observer = new MutationObserver((records) => {
    grown ||= records.some(growsBy);
    stir();
  });
  const watched: MutationObserverInit = {
    subtree: true, childList: true, characterData: true,
    attributeFilter: ['hidden', 'aria-hidden', 'style'], attributeOldValue: true,
  };
  const alsoWatch = (roots: Iterable<ShadowRoot>): void => {
    for (const root of roots) observer.observe(root, watched);
  };
  /** Pages that are one component are drawn inside of it from the first; other components are known once they were read. */
  const watchHosts = (): void => alsoWatch([...(document.body?.children ?? [])].flatMap(({ shadowRoot }) => shadowRoot ?? []));
  observer.observe(document, watched);
  watchHosts();

  const listening = { signal, passive: true } as const;
  const { navigation } = view;
  navigation?.addEventListener('currententrychange', stir, listening);
  view.addEventListener('popstate', stir, listening);
  view.addEventListener('hashchange', stir, listening);
  view.addEventListener('pageshow', stir, listening);
  document.addEventListener('visibilitychange', stir, listening);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  }, { once: true });
  return { alsoWatch };
}
