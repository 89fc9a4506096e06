import { createDocument } from '../../../utils/extract/document.ts';
import { extract } from '../../../utils/extract/pipeline.ts';
import { PASSES } from '../../../utils/extract/registry.ts';

const ROUNDS = 15;

/** Milliseconds of the quickest of several runs: what else the machine does can only add to it. */
export function quickest(rounds: number, job: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let n = 0; n < rounds; n++) {
    const began = performance.now();
    job();
    best = Math.min(best, performance.now() - began);
  }
  return best;
}

/** Characters a second of the first step (tokens and sentences), of each pass, and of the whole, after a warm-up. */
export function passSpeeds(texts: readonly string[]): { passes: [string, number][]; whole: number } {
  for (let n = 0; n < 5; n++) for (const text of texts) extract({ text });
  const chars = texts.reduce((sum, text) => sum + text.length, 0);
  const speed = (ms: number): number => (chars / ms) * 1000;
  const passes: [string, number][] = [['tokens and sentences', speed(quickest(ROUNDS, () => texts.forEach((text) => createDocument({ text }))))]];
  for (const [number, pass] of PASSES.entries()) {
    let best = Number.POSITIVE_INFINITY;
    for (let n = 0; n < ROUNDS; n++) {
      // A pass fills its document, so each round needs new ones, made ready before the clock starts.
      const docs = texts.map((text) => createDocument({ text }));
      for (const earlier of PASSES.slice(0, number)) docs.forEach((doc) => earlier.run(doc));
      best = Math.min(best, quickest(1, () => docs.forEach((doc) => pass.run(doc))));
    }
    passes.push([pass.name, speed(best)]);
  }
  return { passes, whole: speed(quickest(ROUNDS, () => texts.forEach((text) => extract({ text })))) };
}
