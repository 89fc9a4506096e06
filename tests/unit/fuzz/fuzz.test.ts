import fc from 'fast-check';
import { describe, test } from 'vitest';
import { TARGETS } from './targets/index.ts';

/** The same cases each time; `npm run fuzz` makes new ones. */
const SEED = 20_260_701;

describe('whatever comes to it,', () => {
  test.each(TARGETS)('the $name holds', async ({ property, few }) => {
    await fc.assert(property(), { numRuns: few, seed: SEED });
  }, 60_000);
});
