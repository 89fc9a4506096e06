import { Readability } from '@mozilla/readability';
import { describe, expect, it } from 'vitest';
import { REPLACED } from '../../../../utils/article/page/page-reader.ts';

describe('PageReader', () => {
  it('replaces methods that the pinned Readability has', () => {
    for (const name of REPLACED) expect([name, typeof Reflect.get(Readability.prototype as object, name)]).toEqual([name, 'function']);
  });
});
