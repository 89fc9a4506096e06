import type { Clip } from '../model/clip.ts';

/** Clips as the store gives them: in batches, so that no export holds all of them. */
export type ClipBatches = AsyncIterable<Clip[]> | Iterable<Clip[]>;

/** All of a format's output as one string. */
export async function joined(chunks: AsyncIterable<string>): Promise<string> {
  let all = '';
  for await (const chunk of chunks) all += chunk;
  return all;
}
