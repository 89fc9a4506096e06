import { ExpectedError, fail, type Result } from '../model/result.ts';

/** The failures that the way itself can have; codes are stable. */
export const FAILURES = {
  orphaned: 'Attaché was updated or reloaded. Reload this page to go on.',
  unreachable: 'Attaché did not answer. Try again; if it stays so, reload this page.',
  'no-page': 'Attaché is not running in this tab. Reload the page, or open Attaché on it once more.',
  'unknown-call': 'This version of Attaché does not know that request. Reload the page.',
  'bad-request': 'The request was malformed and was not carried out. Reload the page and try again.',
  'not-allowed': 'The request came from a place that may not make it.',
  internal: 'Something went wrong inside Attaché. Try again; the diagnostics page has the details.',
} as const;

export type TransportCode = keyof typeof FAILURES;

/** A failure of the way, with its sentence. */
export const transportFailure = (code: TransportCode): Result<never> => fail(code, FAILURES[code]);

/** Reads what a browser rejects `sendMessage` with. The wording differs between browsers; only the orphan's matters. */
export function sendFailure(error: unknown, otherwise: 'unreachable' | 'no-page'): Result<never> {
  const text = error instanceof Error ? error.message : String(error);
  const orphaned = /context invalidated|dead object|extension context|can't access dead/i.test(text);
  return transportFailure(orphaned ? 'orphaned' : otherwise);
}

/** The border's one catch: expected errors keep their code and sentence, bugs become `internal` and go to `report`. */
export function caught(error: unknown, report: (error: unknown) => void): Result<never> {
  if (error instanceof ExpectedError) return fail(error.code, error.message);
  report(error);
  return transportFailure('internal');
}
