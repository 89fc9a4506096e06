import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { slimReadability } from '../../../scripts/build-reader/slim-readability.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');

describe('slimReadability', () => {
  it('leaves a class that parses and has the rest of its methods', () => {
    const slim = slimReadability(source);
    expect(slim.length).toBeLessThan(source.length * 0.7);
    const module: { exports: unknown } = { exports: null };
    new Function('module', slim)(module);
    const Slim = module.exports as new (document: Document) => { _grabArticle(): unknown; _getJSONLD?: unknown };
    const reader = new Slim(new JSDOM('<p>text</p>').window.document);
    expect(reader._grabArticle).toBeTypeOf('function');
    expect(reader._getJSONLD).toBeUndefined();
  });

  it('complains of a version that has other methods', () => {
    expect(() => slimReadability(source.replaceAll('_getJSONLD', '_readJSONLD'))).toThrow('_getJSONLD');
  });
});
