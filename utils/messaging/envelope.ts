import type { Failure, Result } from '../model/result.ts';

/** Which side a message is for; background listeners must not answer for pages, nor the other way round. */
export type Side = 'background' | 'page';

/** What travels: the side, the call's name and its arguments. */
export type Envelope = { attache: Side; call: string; args: unknown[] };

/** The envelope, where a message of unknown origin is one for this side; else null. */
export function openEnvelope(message: unknown, side: Side): Envelope | null {
  if (typeof message !== 'object' || message === null) return null;
  const { attache, call, args } = message as Partial<Record<keyof Envelope, unknown>>;
  if (attache !== side || typeof call !== 'string' || !Array.isArray(args)) return null;
  return { attache: side, call, args };
}

/** Whether an answer has the shape of a `Result`. A context that died mid-call answers with nothing at all. */
export function isResult(answer: unknown): answer is Result<unknown> {
  if (typeof answer !== 'object' || answer === null) return false;
  const { ok, error } = answer as { ok?: unknown; error?: Partial<Failure> };
  return ok === true || (ok === false && typeof error?.code === 'string' && typeof error.message === 'string');
}
