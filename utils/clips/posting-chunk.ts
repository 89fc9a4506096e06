/** Documents in one stored stretch of a posting list. */
export const CHUNK = 4096;
/** A bitmap of the stretch takes as much room as so many offsets of two bytes. */
const DENSE = CHUNK / 16;

/** The documents of a stretch: a few as ascending offsets, many as a bitmap; at most half a kilobyte either way. */
export type PostingChunk = Uint16Array | Uint32Array;

/** The offsets in a stretch, ascending. */
export function* offsetsOf(chunk: PostingChunk): Generator<number> {
  if (chunk instanceof Uint16Array) {
    yield* chunk;
    return;
  }
  for (let offset = 0; offset < CHUNK; offset++) if (((chunk[offset >>> 5] ?? 0) >>> (offset & 31)) & 1) yield offset;
}

/** Adds a stretch, the `number`th, to a set of documents. */
export function addChunk(set: Uint32Array, number: number, chunk: PostingChunk): void {
  const first = number * (CHUNK / 32);
  if (chunk instanceof Uint16Array) {
    for (const offset of chunk) {
      const word = first + (offset >>> 5);
      if (word < set.length) set[word] = (set[word] ?? 0) | (1 << (offset & 31));
    }
    return;
  }
  const words = Math.min(chunk.length, set.length - first);
  for (let i = 0; i < words; i++) set[first + i] = (set[first + i] ?? 0) | (chunk[i] ?? 0);
}

/** The stretch after documents were added (true) or taken out; null where none is left. */
export function changeChunk(before: PostingChunk | undefined, changes: ReadonlyMap<number, boolean>): PostingChunk | null {
  const offsets = new Set<number>(before ? offsetsOf(before) : []);
  for (const [offset, present] of changes) {
    if (present) offsets.add(offset);
    else offsets.delete(offset);
  }
  if (offsets.size === 0) return null;
  if (offsets.size <= DENSE) return Uint16Array.from(offsets).sort();
  const bitmap = new Uint32Array(CHUNK / 32);
  for (const offset of offsets) bitmap[offset >>> 5] = (bitmap[offset >>> 5] ?? 0) | (1 << (offset & 31));
  return bitmap;
}
