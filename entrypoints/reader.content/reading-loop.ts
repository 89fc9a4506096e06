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
  /** The articles of the page, the one it was opened for first. */
  readonly readings: readonly Reading[];
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
    const { reading: previous = null, further = [] } = outcome?.phase === 'article' ? outcome : {};
    const next = await readPage(document, url, { previous, further, anyway: anywayAt === url, afresh });
    if (signal.aborted) return;
    tell(next);
    if (next.phase !== 'article') return;
    const withSaved = async (reading: Reading): Promise<Reading> =>
      !saved && reading.saved !== FIRST_VISIT ? reading : { ...reading, saved: await findSaved(reading.article) };
    const [reading, ...others] = await Promise.all([withSaved(next.reading), ...next.further.map(withSaved)]);
    const complete: Outcome = { phase: 'article', reading, further: others };
    const shown = [next.reading, ...next.further, reading, ...others].some(({ saved: { clipped } }) => clipped.length > 0);
    // Nothing was filed before and nothing is now: what is drawn stays as it is.
    if (shown && !signal.aborted) tell(complete);
    else outcome = complete;
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
    get readings() {
      return outcome?.phase === 'article' ? [outcome.reading, ...outcome.further] : [];
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
