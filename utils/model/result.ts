/**
 * The outcome of a call that can fail in a way its caller must handle.
 * Expected failures are values with a stable `code` and one plain sentence that says what to do;
 * bugs are exceptions.
 */
export type Failure = { readonly code: string; readonly message: string };
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const fail = (code: string, message: string): Result<never> => ({ ok: false, error: { code, message } });

/** An expected failure that has to travel through code that throws; caught once, at a border. */
export class ExpectedError extends Error {
  override readonly name = 'ExpectedError';
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
