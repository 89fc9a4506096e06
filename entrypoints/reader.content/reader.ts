import type { PageHandlers } from '../../utils/messaging/messenger.ts';
import { handlePageCalls } from '../../utils/messaging/messenger.ts';
import type { PageState } from '../../utils/model/page-state.ts';
import { fail, ok } from '../../utils/model/result.ts';
import type { Settings } from '../../utils/model/settings.ts';
import { watchForOrphan } from './orphan.ts';
import { Session } from './session.ts';
import { followSettings, hostOf } from './stored-settings.ts';

/** Where the reader has switched the marks off; null where they are on. */
function offScope(settings: Settings, url: string): 'site' | 'everywhere' | null {
  if (!settings.enabled) return 'everywhere';
  const host = hostOf(url);
  return host !== null && settings.hostsOff.includes(host) ? 'site' : null;
}

const OFF = fail('switched-off', 'Attaché is switched off here. Switch it on first.');

/**
 * Turns a session on and off as the settings say, and answers the extension's calls, until the signal is aborted.
 * @param isAlive whether the extension that this script belongs to is still there; the signal is aborted when it is asked and is not.
 */
export async function startReader(document: Document, signal: AbortSignal, isAlive: () => boolean): Promise<void> {
  let current: { session: Session; stop: AbortController } | null = null;
  let off: 'site' | 'everywhere' | null = null;

  const apply = (settings: Settings): void => {
    if (signal.aborted) return;
    off = offScope(settings, document.location.href);
    if (off !== null) {
      current?.stop.abort();
      current = null;
    } else if (current !== null) {
      current.session.settings = settings;
    } else {
      const stop = new AbortController();
      signal.addEventListener('abort', () => stop.abort(), { signal: stop.signal });
      current = { stop, session: new Session(document, settings, stop.signal, watchForOrphan(document, isAlive)) };
      void current.session.start();
    }
  };
  const state = (): PageState => {
    if (off !== null) return { phase: 'off', scope: off };
    return current === null ? { phase: 'reading' } : current.session.state;
  };

  const handlers: PageHandlers = {
    pageState: () => ok({ ...state(), url: document.location.href }),
    reveal: (span) => ok(current?.session.reveal(span) ?? false),
    clipThis: (what) => current?.session.clip(what) ?? OFF,
    step: (direction) => ok(current?.session.step(direction) ?? false),
    readAnyway: async () => (current === null ? OFF : ok(await current.session.readAnyway())),
    showMarks: (on) => (current === null ? OFF : ok(current.session.showMarks(on))),
  };
  // Only the page itself answers; an article in a frame is marked, and clipped from its own card.
  if (document.defaultView === document.defaultView?.top) handlePageCalls(handlers, signal);

  await followSettings(apply, signal);
}
