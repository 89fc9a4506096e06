import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMMANDS, runCommand } from '../../../entrypoints/background/commands.ts';

test('every key of the manifest does something, and nothing waits for a key that is not there', () => {
  const config = readFileSync(new URL('../../../wxt.config.ts', import.meta.url), 'utf8');
  const declared = [...config.slice(config.indexOf('commands: {')).matchAll(/^ {6}'([a-z-]+)': \{/gm)].map(([, name]) => name);
  expect(Object.keys(COMMANDS).sort()).toEqual(declared.sort());
});

test('an unknown command is a failure in words', async () => {
  for (const name of ['nothing', 'constructor', '__proto__']) expect(await runCommand(name, 1)).toMatchObject({ ok: false, error: { code: 'unknown-command' } });
});
