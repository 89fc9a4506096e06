import { expect, it } from 'vitest';
import { fileName } from '../../../entrypoints/shared/save-file.ts';

it.each([
  ['Over time.svg', 'Over time.svg'],
  ['../../etc/passwd', 'etc passwd'],
  ['a\u202egnp.exe', 'a gnp.exe'],
  ['CON: "x"?', 'CON x'],
  ['...', 'attache'],
])('%j becomes %j', (name, safe) => expect(fileName(name)).toBe(safe));
