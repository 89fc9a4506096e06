import { fold } from '../../text/fold.ts';

const DROPPED = new Set(['jr', 'sr', '-', '.', ',', '‑', '–', '’', "'"]);

/**
 * What names are compared by: folded words with single spaces; hyphens, full stops, suffixes and inner initials fall away, leading initials run together.
 * "Joseph R. Biden, Jr." → "joseph biden"; "K. V. Kamath" → "kv kamath"; "Amir-Abdollahian" → "amir abdollahian".
 */
export function nameKey(tokens: readonly string[]): string {
  let initials = '';
  let key = '';
  for (const token of tokens) {
    if (DROPPED.has(token)) continue;
    const word = token.includes('.') ? token.replace(/\./g, '') : token;
    if (word.length < 2) {
      if (key === '') initials += word;
      continue;
    }
    key = key === '' ? word : `${key} ${word}`;
  }
  return initials === '' || key === '' ? key : `${initials} ${key}`;
}

/** `nameKey` of a name as it is written. */
export const keyOfName = (name: string): string => nameKey(fold(name).replace(/[-‑–.,]/g, (mark) => (mark === '.' ? ' . ' : ' ')).split(/\s+/).filter(Boolean));
