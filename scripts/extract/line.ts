import type { ExtractInput } from '../../utils/model/extraction.ts';
import { fail, ok, type Result } from '../../utils/model/result.ts';

/** One line of input: an article and the caller's own name for it. */
export type Line = ExtractInput & { id: string | number | null };

const OPTIONAL = ['title', 'url', 'publishedAt', 'lang'] as const;

function parseJson(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}

/** Reads one JSON line; a failure's message says what the line must look like. */
export function parseLine(raw: string): Result<Line> {
  const value = parseJson(raw);
  if (value === undefined) return fail('not-json', 'not JSON; give one object a line');
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail('not-object', 'not an object; give {"id", "text"}');
  const { id = null, text, ...rest } = value as Record<string, unknown>;
  if (id !== null && typeof id !== 'string' && typeof id !== 'number') return fail('bad-id', '"id" must be a string or a number');
  if (typeof text !== 'string') return fail('no-text', '"text" must be a string');
  const line: Line = { id, text };
  for (const key of OPTIONAL) {
    const field = rest[key];
    if (field === undefined || field === null) continue;
    if (typeof field !== 'string') return fail('bad-field', `"${key}" must be a string or null`);
    line[key] = field;
  }
  return ok(line);
}
