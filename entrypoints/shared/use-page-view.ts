import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PageView } from '../../components/page/ThisPage.tsx';
import { sayWhy } from '../../utils/article/features/reasons.ts';
import { callPage } from '../../utils/messaging/messenger.ts';
import type { SpokenTab } from './tab.ts';

/** How often a page that is still reading, or whose marks may change, is asked again. */
const READING_MS = 150;
const SETTLED_MS = 2000;

const ofBrowser = (url: string | null): boolean => url !== null && !/^(https?|file):/.test(url);

async function ask(tab: SpokenTab): Promise<PageView> {
  if (ofBrowser(tab.url)) return { phase: 'closed' };
  const answer = await callPage(tab.id, 'pageState');
  if (answer.ok) return answer.value;
  if (answer.error.code === 'no-page') return { phase: 'no-reader' };
  return { phase: 'asleep', message: answer.error.message };
}

/** The content script gives reasons by name; here they are put into words. */
const inWords = (view: PageView): PageView => ('reasons' in view ? { ...view, reasons: view.reasons.map(sayWhy) } : view);

/** What the tab's page is, asked again while it is being read and now and then afterwards. `refresh` asks at once. */
export function usePageView(tab: SpokenTab | null | undefined): { view: PageView; refresh: () => void; show: (view: PageView) => void } {
  const [view, setView] = useState<PageView>({ phase: 'loading' });
  const [turn, setTurn] = useState(0);
  const last = useRef('');
  const show = useCallback((given: PageView) => {
    const next = inWords(given);
    // Drawn again only where something changed: lists keep their place and nothing flickers.
    const text = JSON.stringify(next);
    if (text === last.current) return;
    last.current = text;
    setView(next);
  }, []);
  useEffect(() => {
    if (tab === undefined) return undefined;
    if (tab === null) {
      show({ phase: 'closed' });
      return undefined;
    }
    let stopped = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const round = async () => {
      const next = await ask(tab);
      if (stopped) return;
      show(next);
      timer = setTimeout(() => void round(), next.phase === 'reading' ? READING_MS : SETTLED_MS);
    };
    void round();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [tab?.id, tab?.url, turn, show]);
  const refresh = useCallback(() => setTurn((value) => value + 1), []);
  return { view, refresh, show };
}
