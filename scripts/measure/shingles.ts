const SIZE = 4;

function shingles(text: string): Map<string, number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  const last = Math.max(1, words.length - SIZE + 1);
  for (let at = 0; at < last && words.length > 0; at += 1) {
    const key = words.slice(at, at + SIZE).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Precision and recall of `got` against `gold`, over runs of four words, repeats counted. */
export function shingleScore(gold: string, got: string): { precision: number; recall: number } {
  const wanted = shingles(gold);
  const found = shingles(got);
  let both = 0;
  for (const [key, times] of found) both += Math.min(times, wanted.get(key) ?? 0);
  const sum = (counts: Map<string, number>): number => [...counts.values()].reduce((a, b) => a + b, 0);
  const [all, of] = [sum(found), sum(wanted)];
  return { precision: all === 0 ? (of === 0 ? 1 : 0) : both / all, recall: of === 0 ? 1 : both / of };
}
