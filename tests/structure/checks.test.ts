import { describe, expect, it } from 'vitest';
import { deadReferences } from './support/documents.ts';
import { importCycles } from './support/imports.ts';
import { incompleteLocales, strayKeys } from './support/locales.ts';
import { loneCalls } from './support/messages.ts';
import { strayPackages } from './support/packages.ts';
import { unreached } from './support/reach.ts';
import { brokenImports, wrongImports } from './support/rooms.ts';
import { tooLong } from './support/sizes.ts';

/** A made-up project of a few files. */
const tree = (files: Record<string, string>) => new Map(Object.entries(files));

describe('the checks of the structure find', () => {
  it.each([
    ['extract → highlight', 'utils/extract/a.ts', "import { b } from '../highlight/b.ts';"],
    ['highlight → extract, a type', 'utils/highlight/a.ts', "import type { B } from '../extract/b.ts';"],
    ['model → text', 'utils/model/a.ts', "export { b } from '../text/b.ts';"],
    ['components → clips', 'components/A.tsx', "import { b } from '../utils/clips/b.ts';"],
    ['a lazy import', 'components/A.tsx', "const b = () => import('../utils/clips/b.ts');"],
    ['anything → entrypoints', 'utils/clips/a.ts', "import {\n  b,\n} from '../../entrypoints/b.ts';"],
    ['extract → the browser API', 'utils/extract/a.ts', "import { browser } from 'wxt/browser';"],
    ['gazetteer → a DOM library', 'utils/gazetteer/a.ts', "import { JSDOM } from 'jsdom';"],
  ])('a wrong import: %s', (_, path, source) => {
    expect(wrongImports(tree({ [path]: source }))).toHaveLength(1);
  });

  it('nothing wrong with right imports', () => {
    const files = { 'utils/extract/a.ts': "import { b } from '../gazetteer/b.ts';\nimport { c } from './c.ts';\nimport type { D } from '../model/d.ts';" };
    expect(wrongImports(tree(files))).toEqual([]);
  });

  it('an import of a file that is not there', () => {
    expect(brokenImports(tree({ 'utils/a.ts': "import './gone.ts';" }))).toEqual(['utils/a.ts imports ./gone.ts, which does not exist']);
  });

  it('an import cycle', () => {
    const files = tree({ 'utils/a.ts': "import './b.ts';", 'utils/b.ts': "import './c.ts';", 'utils/c.ts': "import './b.ts';" });
    expect(importCycles(files, ['utils/a.ts'])).toEqual(['utils/b.ts → utils/c.ts → utils/b.ts']);
  });

  it('a file that nobody reaches, even if a test does', () => {
    const files = tree({
      'entrypoints/background.ts': "import '../utils/used.ts';",
      'entrypoints/popup/index.html': '<script type="module" src="./main.tsx"></script>',
      'entrypoints/popup/main.tsx': '',
      'utils/used.ts': '',
      'utils/forgotten.ts': '',
      'tests/unit/forgotten.test.ts': "import '../../utils/forgotten.ts';",
      'tests/support/nobody.ts': '',
    });
    expect(unreached(files)).toEqual(['utils/forgotten.ts', 'tests/support/nobody.ts']);
  });

  it('a call without a handler and one that is never made', () => {
    const files = tree({
      'utils/messaging/calls.ts': 'export type BackgroundCalls = {\n  clip: (a: A) => B;\n  lost: () => B;\n};\nexport type PageCalls = {\n  reveal: () => B;\n};',
      'entrypoints/background.ts': 'handleBackgroundCalls({ clip: file });',
      'entrypoints/reader.content/index.ts': "handlePageCalls({ reveal }, signal); callBackground('clip', draft); callBackground('lost');",
    });
    expect(loneCalls(files)).toEqual(['BackgroundCalls.lost has no handler', 'PageCalls.reveal is never called']);
  });

  it('what a locale lacks, has alone, leaves blank or fills otherwise', () => {
    const files = tree({
      'public/_locales/en/messages.json': '{"a":{"message":"A"},"b":{"message":"$1 B"},"c":{"message":"C"}}',
      'public/_locales/ru/messages.json': '{"b":{"message":"Б"},"c":{"message":" "},"d":{"message":"Д"}}',
    });
    expect(incompleteLocales(files)).toHaveLength(4);
  });

  it('strings that are missing or unused', () => {
    const files = tree({
      'public/_locales/en/messages.json': '{"used":{"message":"A"},"state_open":{"message":"B"},"unused":{"message":"C"},"name":{"message":"D"}}',
      'components/A.tsx': "t('used'); t(`state_${state}`); t('missing');",
      'wxt.config.ts': "name: '__MSG_name__'",
    });
    expect(strayKeys(files)).toEqual(['missing is asked for and not in the locales', 'unused is in the locales and never asked for']);
  });

  it('paths, links and commands of documents that do not exist', () => {
    const files = tree({
      'package.json': '{"scripts":{"test":"x"}}',
      'utils/text/fold.ts': '',
      'docs/a.md': 'See `utils/text/fold.ts`, `utils/text/`, `utils/{text,gone}/`, `utils/text/*.ts`, [a](b.md), [the web](https://example.org), `npm run test`, `npm run lost`.',
    });
    expect(deadReferences(files)).toEqual([
      'docs/a.md names utils/gone/, which does not exist',
      'docs/a.md links to b.md, which does not exist',
      'docs/a.md names npm run lost, which package.json does not have',
    ]);
  });

  it('packages that are not declared, shipped by mistake, or needless', () => {
    const files = tree({
      'package.json': '{"dependencies":{"preact":"1","lonely":"1"},"devDependencies":{"jsdom":"1","oxlint":"1"}}',
      'components/A.tsx': "import { h } from 'preact';\nimport { x } from 'lost/deep';\nimport { JSDOM } from 'jsdom';",
    });
    expect(strayPackages(files)).toEqual([
      'components/A.tsx imports lost, which package.json does not declare',
      'components/A.tsx ships jsdom, which package.json declares for development only',
      'lonely is declared and never imported',
    ]);
  });

  it('a file that is too long', () => {
    expect(tooLong(tree({ 'utils/a.ts': '\n'.repeat(301), 'utils/b.ts': '\n'.repeat(300) }))).toEqual(['utils/a.ts has 301 lines']);
  });
});
