// First: Dexie takes IndexedDB from the global object as it loads.
import './store.ts';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Repository } from '../../../utils/clips/api.ts';
import * as repository from '../../../utils/clips/repository.ts';

/** Fails the types where a signature differs from what pages are written against. */
const asPromised = repository satisfies Repository;

test('the repository has what its interface promises, and nothing beside it', () => {
  const api = readFileSync(new URL('../../../utils/clips/api.ts', import.meta.url), 'utf8');
  const promised = [...api.slice(api.indexOf('export type Repository')).matchAll(/^ {2}(\w+): \(/gm)].map(([, name]) => name);
  expect(Object.keys(asPromised).sort()).toEqual(promised.sort());
});
