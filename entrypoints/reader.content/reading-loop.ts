import { caught } from '../../utils/messaging/failures.ts';
import { FIRST_VISIT } from '../../utils/model/return-visit.ts';
import { readPage, type Outcome } from './read-page.ts';
import type { Reading } from './reading.ts';
import { findSaved } from './saved-clips.ts';

/** What is asked of the next reading beyond looking whether anything has changed. */
export type ReadRequest = { afresh?: boolean; anyway?: boolean; saved?: boolean };

/** Reads the page, one reading at a time, as often as it is asked to. */
export type ReadingLoop = {
  /** Null until the first reading is done. */
  readonly outcome: Outcome | null;
  readonly reading: Reading | null;
  /** Resolves when the page has been read after this call. */
  request(what?: ReadRequest): Promise<void>;
};

/** @param onOutcome is told of every reading, and again when its saved clips are found. */
export function createReadingLoop(document: Document, onOutcome: (outcome: Outcome) => void, signal: AbortSignal): ReadingLoop {
  let outcome: Outcome | null = null;
  let running: Promise<void> | null = null;
  let wanted: Required<ReadRequest> | null = null;
  let anywayAt: string | null = null;

  const tell = (next: Outcome): void => {
    outcome = next;
    if (!signal.aborted) onOutcome(next);
  };
  const read = async ({ afresh, anyway, saved }: Required<ReadRequest>): Promise<void> => {
    const url = document.location.href;
    if (anyway) anywayAt = url;
    const previous = outcome?.phase === 'article' ? outcome.reading : null;
    const next = await readPage(document, url, { previous, anyway: anywayAt === url, afresh });
    if (signal.aborted) return;
    tell(next);
    if (next.phase !== 'article' || (!saved && next.reading.saved !== FIRST_VISIT)) return;
    const found = await findSaved(next.reading.article);
    if (!signal.aborted) tell({ phase: 'article', reading: { ...next.reading, saved: found } });
  };
  const run = async (): Promise<void> => {
    while (wanted !== null && !signal.aborted) {
      const now = wanted;
      wanted = null;
      try {
        await read(now);
      } catch (error) {
        const { error: failure } = caught(error, (bug) => console.error(bug)) as { error: { code: string; message: string } };
        tell({ phase: 'failed', failure });
      }
    }
    running = null;
  };

  return {
    get outcome() {
      return outcome;
    },
    get reading() {
      return outcome?.phase === 'article' ? outcome.reading : null;
    },
    request(what = {}) {
      wanted = {
        afresh: (what.afresh ?? false) || (wanted?.afresh ?? false),
        anyway: (what.anyway ?? false) || (wanted?.anyway ?? false),
        saved: (what.saved ?? false) || (wanted?.saved ?? false),
      };
      running ??= run();
      return running;
    },
  };
}
