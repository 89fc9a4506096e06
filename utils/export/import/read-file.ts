import { fail, ok, type Result } from '../../model/result.ts';
import { isBackup, isNewer, readBackup } from './backup.ts';
import { readHypothesis } from './hypothesis.ts';
import type { Imported } from './imported.ts';
import { readW3c } from './w3c.ts';
import { readWebClipper } from './web-clipper.ts';

/** Larger files would have to be held several times over. In UTF-16 code units. */
const LARGEST = 500_000_000;

function parsed(text: string): { data: unknown } | null {
  try {
    return { data: JSON.parse(text.replace(/^\ufeff/, '')) };
  } catch {
    return null; // not JSON, or nested beyond reason: the caller says so
  }
}

/** Annotations one a line, as some tools export them. */
function parsedLines(text: string): unknown[] | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const all = lines.map(parsed);
  return lines.length > 1 && all.every((line) => line !== null) ? all.map((line) => line.data) : null;
}

/**
 * Reads a file that the reader chose, by what is in it and not by its name: our own backup, W3C annotations,
 * Hypothesis's export, a note of the Obsidian Web Clipper. Never throws; a file that is none of these is refused whole.
 * @param now ISO 8601, for entries without a time of their own
 */
export function readImport(text: string, now: string = new Date().toISOString()): Result<Imported> {
  if (text.length > LARGEST) return fail('import-too-large', 'This file is too large to be read at once. Split it and import the parts.');
  if (text.trim() === '') return fail('import-empty', 'This file is empty. Choose another one.');
  const json = parsed(text);
  const data = json ? json.data : parsedLines(text);
  if (data !== null && isBackup(data) && isNewer(data)) return fail('import-newer', 'This backup was written by a newer version of Attaché. Update Attaché and try again.');
  const read = data === null ? readWebClipper(text, now) : (readBackup(data) ?? readW3c(data, now) ?? readHypothesis(data, now));
  if (!read) {
    return fail('import-unknown', 'This file is none that Attaché can read. It reads its own JSON, W3C annotations, Hypothesis exports, and notes of the Obsidian Web Clipper.');
  }
  const others = Object.values(read.extras ?? {}).some((entries) => Array.isArray(entries) && entries.length > 0);
  if (read.clips.length === 0 && !others && read.damaged > 0) return fail('import-damaged', 'Nothing in this file could be understood. It may be cut off or damaged; choose another copy of it.');
  return ok(read);
}
