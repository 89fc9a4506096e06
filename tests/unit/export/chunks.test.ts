import { expect, test, vi } from 'vitest';
import { fileOf } from '../../../utils/export/chunks.ts';

test('a large file is handed to the browser in pieces, and is the same file', async () => {
  const line = `${'ж'.repeat(2 ** 20 - 1)}\n`;
  const made: number[] = [];
  const Real = Blob;
  vi.stubGlobal('Blob', class extends Real {
    constructor(parts: BlobPart[], options?: BlobPropertyBag) {
      super(parts, options);
      made.push(parts.filter((part) => typeof part === 'string').length);
    }
  });
  const file = await fileOf((async function* () {
    for (let i = 0; i < 10; i++) yield line;
    yield new TextEncoder().encode('end');
  })(), 'text/plain');
  vi.unstubAllGlobals();
  expect(file.type).toBe('text/plain');
  expect(await file.text()).toBe(`${line.repeat(10)}end`);
  // Never more than a piece's worth of text waits in the page.
  expect(Math.max(...made)).toBeLessThanOrEqual(4);
});
