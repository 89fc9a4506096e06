import { callBackground } from '../../utils/messaging/messenger.ts';
import type { ClipReceipt } from '../../utils/model/clip.ts';
import type { CorrectionAction, CorrectionScope } from '../../utils/model/correction.ts';
import type { PageState } from '../../utils/model/page-state.ts';
import { fail, type Result } from '../../utils/model/result.ts';
import type { Settings } from '../../utils/model/settings.ts';
import type { Span } from '../../utils/model/span.ts';
import { articleInView } from './article-in-view.ts';
import { payAttention } from './attention.ts';
import type { Subject } from './card/subject.ts';
import type { Message } from './card/toast.ts';
import { draftOfDeal, draftOfSpan } from './clip-draft.ts';
import { draftFor, fileClip, type ClipRequest } from './clipping.ts';
import { learn, scopeFor } from './correcting.ts';
import type { AliveCheck } from './orphan.ts';
import { stateOf } from './page-state.ts';
import { createPageView, type PageView } from './page-view.ts';
import { watchPage, type PageWatcher, type Unrest } from './page-watcher.ts';
import type { Outcome } from './read-page.ts';
import { isCurrent, type Reading } from './reading.ts';
import { createReadingLoop, type ReadingLoop } from './reading-loop.ts';
import { sentenceAround } from '../../utils/text/sentence-around.ts';

const TEND_MS = 2000;

/** Attaché at work in one document, from the moment it is on there until the signal ends it. */
export class Session {
  readonly #document: Document;
  readonly #signal: AbortSignal;
  readonly #isAlive: AliveCheck;
  readonly #loop: ReadingLoop;
  readonly #watcher: PageWatcher;
  /** Made when there is something to show; most pages have none, and should not feel us. */
  #view: PageView | null = null;
  #settings: Settings;
  #shown = true;
  #chosen = 0;
  #attention = new AbortController();

  constructor(document: Document, settings: Settings, signal: AbortSignal, isAlive: AliveCheck) {
    this.#document = document;
    this.#settings = settings;
    this.#signal = signal;
    this.#isAlive = isAlive;
    this.#loop = createReadingLoop(document, (outcome) => this.#onOutcome(outcome), signal);
    this.#watcher = watchPage(document, (unrest) => this.#onQuiet(unrest), signal);
    signal.addEventListener('abort', () => {
      this.#attention.abort();
      this.#view?.remove();
    }, { once: true });
  }

  /** Reads the page for the first time. */
  start(): Promise<void> {
    return this.#loop.request();
  }

  get state(): PageState {
    const { outcome } = this.#loop;
    if (outcome === null) return { phase: 'reading' };
    if (outcome.phase === 'article') return stateOf(this.#choose() ?? outcome.reading, this.#shown);
    if (outcome.phase === 'failed') return { phase: 'failed', ...outcome.failure };
    return outcome;
  }

  /** The article that the reader is at, where there are several; later calls speak of the same one until this is asked again. */
  #choose(): Reading | undefined {
    const { readings } = this.#loop;
    this.#chosen = articleInView(readings, this.#document.defaultView ?? window);
    return readings[this.#chosen];
  }

  async readAnyway(): Promise<PageState> {
    await this.#loop.request({ anyway: true });
    return this.state;
  }

  set settings(settings: Settings) {
    this.#settings = settings;
    this.#draw();
  }

  showMarks(on: boolean): boolean {
    this.#shown = on;
    this.#draw();
    return on;
  }

  step(direction: 1 | -1): boolean {
    return this.#view?.step(direction) ?? false;
  }

  reveal(span: Span): boolean {
    const reading = this.#loop.readings[this.#chosen];
    return reading !== undefined && (this.#view?.reveal(span, reading) ?? false);
  }

  async clip(request: ClipRequest): Promise<Result<ClipReceipt>> {
    const reading = request.kind === 'deal' ? this.#loop.readings[this.#chosen] : this.#choose();
    if (reading === undefined) return fail('not-article', 'There is no article here to clip from. Open an article, or have this page read anyway.');
    const draft = draftFor(this.#document, reading, this.#loop.readings, request);
    if ('ok' in draft) {
      if (!draft.ok) this.#say({ text: draft.error.message, failed: true });
      return draft;
    }
    return this.#filed(await fileClip(draft, this.#say));
  }

  #filed(answer: Result<ClipReceipt>): Result<ClipReceipt> {
    if (answer.ok) void this.#loop.request({ saved: true });
    return answer;
  }

  async #clipSubject({ mark: { mention }, reading }: Subject): Promise<void> {
    const draft = mention.kind === 'deal'
      ? draftOfDeal(reading, mention.entity.id)
      : draftOfSpan(reading, sentenceAround(reading.article.text, mention));
    if (draft !== null) this.#filed(await fileClip(draft, this.#say));
  }

  async #correct({ reading }: Subject, action: CorrectionAction, scope: CorrectionScope['in']): Promise<void> {
    await learn({ ...action, scope: scopeFor(reading.article, scope) }, this.#say, () => void this.#loop.request({ afresh: true }));
  }

  #say = (message: Message): void => this.#ensureView().say(message);

  #draw(): void {
    const { readings } = this.#loop;
    if (this.#view === null && readings.length === 0) return;
    const view = this.#ensureView();
    view.show(readings, this.#settings, this.#shown);
    this.#watcher.alsoWatch(view.shadowRoots);
  }

  #ensureView(): PageView {
    if (this.#view === null) {
      this.#view = createPageView(this.#document, {
        clip: (subject) => void this.#clipSubject(subject),
        correct: (subject, action, scope) => void this.#correct(subject, action, scope),
      });
      this.#attend();
    }
    return this.#view;
  }

  /** Listens to the reader and looks after the marks; again where the document was opened anew, which takes listeners away. */
  #attend(): void {
    this.#attention.abort();
    this.#attention = new AbortController();
    const { signal } = this.#attention;
    if (this.#view === null) return;
    payAttention(this.#document, this.#view, this.#isAlive, signal);
    const tending = setInterval(() => {
      if (this.#document.visibilityState === 'visible') this.#view?.tend();
    }, TEND_MS);
    signal.addEventListener('abort', () => clearInterval(tending), { once: true });
  }

  #onOutcome(outcome: Outcome): void {
    this.#draw();
    const counts = { officials: 0, countries: 0, deals: 0 };
    if (outcome.phase === 'article') {
      const { mentions, deals } = outcome.reading.extraction;
      const different = (kind: string): number => new Set(mentions.filter((mention) => mention.kind === kind).map(({ entity }) => entity.id)).size;
      Object.assign(counts, { officials: different('official'), countries: different('country'), deals: deals.length });
    }
    void callBackground('pageReport', { phase: outcome.phase, ...counts });
  }

  #onQuiet({ grown, moved, replaced }: Unrest): void {
    if (this.#signal.aborted) return;
    if (replaced) this.#attend();
    if (moved) {
      this.#shown = true;
      this.#view?.card.close();
    }
    const stale = this.#loop.readings.some((reading) => !isCurrent(reading));
    if (moved || grown || replaced || stale) void this.#loop.request();
    else this.#view?.tend();
  }
}
