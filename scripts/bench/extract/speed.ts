import { createDocument } from '../../../utils/extract/document.ts';
import { extract } from '../../../utils/extract/pipeline.ts';
import { PASSES } from '../../../utils/extract/registry.ts';

const ROUNDS = 30;

/** Characters a second of the first step (tokens and sentences), of each pass, and of the whole, after a warm-up. */
export function passSpeeds(texts: readonly string[]): { passes: [string, number][]; whole: number } {
  for (let n = 0; n < 5; n++) for (const text of texts) extract({ text });
  const spent = new Map<string, number>();
  const timed = <T>(name: string, job: () => T): T => {
    const began = performance.now();
    const result = job();
    spent.set(name, (spent.get(name) ?? 0) + performance.now() - began);
    return result;
  };
  for (let n = 0; n < ROUNDS; n++) {
    for (const text of texts) {
      const doc = timed('tokens and sentences', () => createDocument({ text }));
      for (const pass of PASSES) timed(pass.name, () => pass.run(doc));
    }
  }
  for (let n = 0; n < ROUNDS; n++) for (const text of texts) timed('whole', () => extract({ text }));
  const chars = ROUNDS * texts.reduce((sum, text) => sum + text.length, 0);
  const speeds = [...spent].map(([name, ms]): [string, number] => [name, (chars / ms) * 1000]);
  return { passes: speeds.filter(([name]) => name !== 'whole'), whole: speeds.find(([name]) => name === 'whole')![1] };
}
