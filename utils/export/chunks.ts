import type { Progress } from '../model/backup.ts';
import type { Clip, ClipDeal } from '../model/clip.ts';

/** Clips as the store gives them: in batches, so that no export holds all of them. */
export type ClipBatches = AsyncIterable<Clip[]> | Iterable<Clip[]>;

/** The clips one by one. */
export async function* single(batches: ClipBatches): AsyncGenerator<Clip> {
  for await (const batch of batches) yield* batch;
}

/** One clip of each article, the first met; what bibliographies are made of. */
export async function* articlesOf(batches: ClipBatches): AsyncGenerator<Clip> {
  const seen = new Set<string>();
  for await (const clip of single(batches)) {
    if (seen.has(clip.source.canonicalUrl)) continue;
    seen.add(clip.source.canonicalUrl);
    yield clip;
  }
}

/** Each deal of each article once, with the first clip that carries it. */
export async function* dealsOf(batches: ClipBatches): AsyncGenerator<{ clip: Clip; deal: ClipDeal }> {
  const seen = new Set<string>();
  for await (const clip of single(batches)) {
    for (const deal of clip.deals) {
      const key = `${clip.source.canonicalUrl}\u0000${deal.id}`;
      if (seen.has(key)) continue;
      seen.add(key);
      yield { clip, deal };
    }
  }
}

/** All of a format's output as one string. */
export async function joined(chunks: AsyncIterable<string | Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let all = '';
  for await (const chunk of chunks) all += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
  return all;
}

/** Pieces of a file are handed to the browser when they have grown to this, in UTF-16 units or bytes. */
const PIECE = 4 * 2 ** 20;

/**
 * All of a format's output as a file. What has been written is given to the browser piece by piece, which keeps it outside
 * the page's memory, on the disk if it is much: an export of any size takes the page a few megabytes.
 */
export async function fileOf(chunks: AsyncIterable<string | Uint8Array<ArrayBuffer>>, mime: string): Promise<Blob> {
  const pieces: Blob[] = [];
  let parts: BlobPart[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    size += chunk.length;
    if (size < PIECE) continue;
    pieces.push(new Blob(parts));
    parts = [];
    size = 0;
  }
  return new Blob([...pieces, ...parts], { type: mime });
}

/**
 * Passes batches on and tells how many clips went by.
 * @param total of all batches
 * @throws the signal's reason once it is aborted
 */
export async function* counted(batches: ClipBatches, total: number, progress: Progress, signal?: AbortSignal): AsyncGenerator<Clip[]> {
  let done = 0;
  for await (const batch of batches) {
    signal?.throwIfAborted();
    yield batch;
    done += batch.length;
    progress(done, total);
  }
}
