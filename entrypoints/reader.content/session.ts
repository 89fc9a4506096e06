import { callBackground } from '../../utils/messaging/messenger.ts';
import type { ClipReceipt } from '../../utils/model/clip.ts';
import type { PageState } from '../../utils/model/page-state.ts';
import { fail, type Result } from '../../utils/model/result.ts';
import type { Settings } from '../../utils/model/settings.ts';
import type { Span } from '../../utils/model/span.ts';
import { articleInView } from './article-in-view.ts';
import type { Subject } from './card/subject.ts';
import { draftOfDeal, draftOfSpan } from './clip-draft.ts';
import { draftFor, fileClip, type ClipRequest } from './clipping.ts';
import { correctionOf, learn } from './correcting.ts';
import { watchKeyboard } from './keyboard.ts';
import { stateOf } from './page-state.ts';
import { createPageView, type PageView } from './page-view.ts';
import { watchPage, type Unrest } from './page-watcher.ts';
import { watchPointer } from './pointer.ts';
import type { Outcome } from './read-page.ts';
import { isCurrent, type Reading } from './reading.ts';
import { createReadingLoop, type ReadingLoop } from './reading-loop.ts';
import { sentenceAround } from './sentence-around.ts';

const TEND_MS = 2000;

/** Attaché at work in one document, from the moment it is on there until the signal ends it. */
export class Session {
  readonly #document: Document;
  readonly #signal: AbortSignal;
  readonly #loop: ReadingLoop;
  readonly #view: PageView;
  #settings: Settings;
  #shown = true;
  #chosen = 0;
  #listening = new AbortController();

  constructor(document: Document, settings: Settings, signal: AbortSignal) {
    this.#document = document;
    this.#settings = settings;
    this.#signal = signal;
    this.#view = createPageView(document, {
      clip: (subject) => void this.#clipSubject(subject),
      correct: (subject, scope) => void this.#correct(subject, scope),
    });
    this.#loop = createReadingLoop(document, (outcome) => this.#onOutcome(outcome), signal);
    watchPage(document, (unrest) => this.#onQuiet(unrest), signal);
    this.#listen();
    const tending = setInterval(() => {
      if (document.visibilityState === 'visible' && this.#loop.readings.length > 0) this.#view.tend();
    }, TEND_MS);
    signal.addEventListener('abort', () => {
      clearInterval(tending);
      this.#listening.abort();
      this.#view.remove();
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
    return this.#view.step(direction);
  }

  reveal(span: Span): boolean {
    const reading = this.#loop.readings[this.#chosen];
    return reading !== undefined && this.#view.reveal(span, reading);
  }

  async clip(request: ClipRequest): Promise<Result<ClipReceipt>> {
    const reading = request.kind === 'deal' ? this.#loop.readings[this.#chosen] : this.#choose();
    if (reading === undefined) return fail('not-article', 'There is no article here to clip from. Open an article, or have this page read anyway.');
    const draft = draftFor(this.#document, reading, this.#loop.readings, request);
    if ('ok' in draft) {
      if (!draft.ok) this.#view.say({ text: draft.error.message, failed: true });
      return draft;
    }
    return this.#filed(await fileClip(draft, this.#view.say));
  }

  #filed(answer: Result<ClipReceipt>): Result<ClipReceipt> {
    if (answer.ok) void this.#loop.request({ saved: true });
    return answer;
  }

  async #clipSubject({ mark: { mention }, reading }: Subject): Promise<void> {
    const draft = mention.kind === 'deal'
      ? draftOfDeal(reading, mention.entity.id)
      : draftOfSpan(reading, sentenceAround(reading.article.text, mention));
    if (draft !== null) this.#filed(await fileClip(draft, this.#view.say));
  }

  async #correct(subject: Subject, scope: 'article' | 'site' | 'everywhere'): Promise<void> {
    await learn(correctionOf(subject, scope), this.#view.say, () => void this.#loop.request({ afresh: true }));
  }

  #draw(): void {
    this.#view.show(this.#loop.readings, this.#settings, this.#shown);
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
    if (replaced) this.#listen();
    if (moved) {
      this.#shown = true;
      this.#view.card.close();
    }
    const stale = this.#loop.readings.some((reading) => !isCurrent(reading));
    if (moved || grown || replaced || stale) void this.#loop.request();
    else this.#view.tend();
  }

  /** Hears pointer, keys and scrolling; again where the document was opened anew, which takes listeners away. */
  #listen(): void {
    this.#listening.abort();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const { card } = this.#view;
    watchPointer(this.#document, {
      index: () => this.#view.index,
      shadowRoots: () => this.#view.shadowRoots,
      cardElement: card.element,
      openMark: () => card.mark,
      enter: (mark, at) => this.#view.open(mark, at),
      leave: () => { if (!card.hasFocus) card.close(); },
    }, signal);
    watchKeyboard(this.#document, {
      isOpen: () => card.mark !== null,
      hasFocus: () => card.hasFocus,
      step: (direction) => void this.#view.step(direction),
      toggle: () => void (card.mark === null ? this.#view.step(1) : card.close()),
      focusCard: card.focus,
      close: card.close,
    }, signal);
    const follow = (): void => card.follow();
    this.#document.addEventListener('scroll', follow, { signal, passive: true, capture: true });
    this.#document.defaultView?.addEventListener('resize', follow, { signal, passive: true });
  }
}
