import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/** One project a kind of test; `npx vitest run --project unit tests/unit/text` runs a part of one. */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [preact()],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/fake-browser.ts'],
        },
      },
      { test: { name: 'golden', include: ['tests/golden/**/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'structure',
          include: ['tests/structure/**/*.test.ts'],
          globalSetup: ['tests/support/built-extension.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/support/browsers-ready.ts', 'tests/support/built-extension.ts'],
          // Two browsers at work at once are what two cores can bear.
          maxWorkers: 2,
          // The files of a worker share its browsers (`tests/e2e/support/house.ts`).
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
