import type { BlockChange } from '../model/return-visit.ts';
import { editDistance } from './quote-context.ts';

const MAX_BLOCKS = 400;
/** The share of words two blocks have in common from which they are the same block, reworded. */
const SAME_BLOCK = 0.5;

const blocksOf = (text: string): string[] =>
  text.split(/\n{2,}/).map((block) => block.replace(/\s+/g, ' ').trim()).filter((block) => block !== '');

function sharedWords(a: string, b: string): number {
  if (a.length < 40 && b.length < 40) return 1 - editDistance(a, b) / Math.max(a.length, b.length, 1);
  const words = new Set(a.split(' '));
  const others = new Set(b.split(' '));
  let shared = 0;
  for (const word of words) if (others.has(word)) shared += 1;
  return shared / Math.max(words.size, others.size, 1);
}

/** Lengths of the longest common subsequences of the tails of `a` and `b`. */
function commonTails(a: readonly string[], b: readonly string[]): number[][] {
  const table = Array.from({ length: a.length + 1 }, (): number[] => Array.from({ length: b.length + 1 }, () => 0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = table[i] ?? [];
      row[j] = a[i] === b[j] ? (table[i + 1]?.[j + 1] ?? 0) + 1 : Math.max(table[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return table;
}

/** Pairs blocks taken out with blocks put in at the same place where they share most of their words. */
function pairUp(gone: string[], come: string[]): BlockChange[] {
  const left = [...come];
  const changes: BlockChange[] = gone.map((before) => {
    const at = left.findIndex((after) => sharedWords(before, after) >= SAME_BLOCK);
    return { before, after: at < 0 ? null : (left.splice(at, 1)[0] ?? null) };
  });
  return [...changes, ...left.map((after) => ({ before: null, after }))];
}

/**
 * What changed between two readings of one article, block by block, in the order of the text.
 * Empty where only white space differs. Past the first 400 blocks nothing is compared.
 */
export function compareTexts(before: string, after: string): BlockChange[] {
  if (before === after) return [];
  const a = blocksOf(before).slice(0, MAX_BLOCKS);
  const b = blocksOf(after).slice(0, MAX_BLOCKS);
  const tails = commonTails(a, b);
  const changes: BlockChange[] = [];
  let gone: string[] = [];
  let come: string[] = [];
  const flush = (): void => {
    changes.push(...pairUp(gone, come));
    gone = [];
    come = [];
  };
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      flush();
      i += 1;
      j += 1;
    } else if (j >= b.length || (i < a.length && (tails[i + 1]?.[j] ?? 0) >= (tails[i]?.[j + 1] ?? 0))) {
      gone.push(a[i++] ?? '');
    } else {
      come.push(b[j++] ?? '');
    }
  }
  flush();
  return changes;
}
