import * as v from 'valibot';
import { articleTextSchema, draftSchema } from '../model/clip-schema.ts';
import { correctionDraftSchema } from '../model/correction-schema.ts';
import { text } from '../model/limits.ts';
import type { BackgroundCalls } from './calls.ts';
import type { ArgumentCheck } from './messenger.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const clipKey = v.pipe(v.string(), v.minLength(1), v.maxLength(100));

/** The shape of each call's arguments. */
const ARGUMENTS: { [K in keyof BackgroundCalls]: v.GenericSchema } = {
  readerParts: v.strictTuple([]),
  extract: v.strictTuple([articleTextSchema]),
  clip: v.strictTuple([draftSchema]),
  clipsOfPage: v.strictTuple([v.object({ url: text(10_000), canonicalUrl: text(10_000) })]),
  returnVisit: v.strictTuple([v.object({ url: text(10_000), canonicalUrl: text(10_000), text: text(5_000_000) })]),
  correct: v.strictTuple([correctionDraftSchema]),
  undoCorrection: v.strictTuple([clipKey]),
  readTab: v.strictTuple([count]),
  pageReport: v.strictTuple([v.object({ phase: v.picklist(['reading', 'not-article', 'off', 'failed', 'article']), officials: count, countries: count, deals: count })]),
};

/** Refuses malformed arguments of calls to the background; says which property and why. */
export const checkBackgroundArguments: ArgumentCheck = (call, args) => {
  const schema = Object.hasOwn(ARGUMENTS, call) ? ARGUMENTS[call as keyof BackgroundCalls] : undefined;
  if (!schema) return 'there is no such call';
  const read = v.safeParse(schema, args, { abortEarly: true });
  if (read.success) return null;
  const [issue] = read.issues;
  return `${v.getDotPath(issue) ?? 'arguments'}: ${issue.message.slice(0, 200)}`;
};
