import { ExpectedError, fail, ok, type Result } from '../model/result.ts';

const SENTENCES: Readonly<Record<string, string>> = {
  'store-full': 'There is no room left to store this. Free some disk space, or export and delete old clips, then try again. Nothing already filed was lost.',
  'store-closed': 'Attaché was updated and its store was reopened. Reload this page and try again.',
  'store-newer': 'The store was written by a newer version of Attaché. Update Attaché; the clips are untouched.',
  'store-unreadable': 'The browser could not open the store. Restart the browser; if it stays so, check the disk and restore your last backup.',
  'store-failed': 'The browser could not write to the store, and nothing was changed. Try again; if it stays so, export your clips and restart the browser.',
};

const CODES: Readonly<Record<string, string>> = {
  QuotaExceededError: 'store-full',
  DatabaseClosedError: 'store-closed',
  InvalidStateError: 'store-closed',
  VersionError: 'store-newer',
  OpenFailedError: 'store-unreadable',
  MissingAPIError: 'store-unreadable',
  UnknownError: 'store-unreadable',
};

/** What else a browser or Dexie calls a write that did not happen. */
const FAILED: ReadonlySet<string> = new Set([
  'AbortError', 'BulkError', 'ModifyError', 'ConstraintError', 'TimeoutError', 'TransactionInactiveError', 'NotFoundError', 'NotReadableError', 'ReadOnlyError',
]);

function nameOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  const { name, inner } = error as { name?: unknown; inner?: unknown };
  // Dexie wraps what the browser gave: an aborted transaction hides a full disk.
  const innerName = inner === undefined || inner === error ? '' : nameOf(inner);
  return innerName in CODES ? innerName : typeof name === 'string' ? name : '';
}

/** A store's error as one with a code and a sentence; bugs come back as they are. */
export function storeError(error: unknown): unknown {
  if (error instanceof ExpectedError) return error;
  const name = nameOf(error);
  if (!(name in CODES) && !FAILED.has(name)) return error;
  const code = CODES[name] ?? 'store-failed';
  return new ExpectedError(code, SENTENCES[code] ?? '');
}

/** Runs a change of the store; what the browser could not do comes back as a failure, bugs are thrown on. */
export async function attempt<T>(change: () => PromiseLike<T>): Promise<Result<T>> {
  try {
    return ok(await change());
  } catch (error) {
    const known = storeError(error);
    if (known instanceof ExpectedError) return fail(known.code, known.message);
    throw known;
  }
}
