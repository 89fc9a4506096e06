import { describe, expect, it } from 'vitest';
import { deadReferences } from './support/documents.ts';
import { importCycles } from './support/imports.ts';
import { incompleteLocales, strayKeys } from './support/locales.ts';
import { loneCalls } from './support/messages.ts';
import { strayPackages } from './support/packages.ts';
import { unreached } from './support/reach.ts';
import { brokenImports, wrongImports } from './support/rooms.ts';
import { tooLong } from './support/sizes.ts';
import { pathsIn, readTree } from './support/tree.ts';

const tree = readTree();

describe('the project', () => {
  it('imports only what each room may use', () => expect(wrongImports(tree)).toEqual([]));
  it('imports nothing that is not there', () => expect(brokenImports(tree)).toEqual([]));
  it('has no import cycles', () => expect(importCycles(tree, pathsIn(tree, /\.tsx?$/u))).toEqual([]));
  it('has no file that nobody reaches', () => expect(unreached(tree)).toEqual([]));
  it('answers every call and makes every call', () => expect(loneCalls(tree)).toEqual([]));
  it('is complete in every language', () => expect(incompleteLocales(tree)).toEqual([]));
  it('asks for every string it has, and has every string it asks for', () => expect(strayKeys(tree)).toEqual([]));
  it('names only files and commands that exist in its documents', () => expect(deadReferences(tree)).toEqual([]));
  it('declares the packages that it imports, and no others', () => expect(strayPackages(tree)).toEqual([]));
  it('keeps its files short', () => expect(tooLong(tree)).toEqual([]));
});
