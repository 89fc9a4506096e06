import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { slimContext, slimEvents } from '../../../scripts/build-reader/slim-context.ts';

const source = readFileSync(new URL('../../../node_modules/wxt/dist/utils/content-script-context.mjs', import.meta.url), 'utf8');

describe('WXT’s context, made small', () => {
  it('keeps what the reader uses and what ends an older copy of it, and is sound source', () => {
    const code = slimContext(source);
    for (const kept of ['get signal()', 'get isValid()', 'stopOldScripts()', 'listenForNewerScripts()', 'onInvalidated(cb)']) expect(code).toContain(kept);
    expect(code).not.toContain('ocationWatcher');
    for (const gone of ['requestAnimationFrame(', 'setInterval(', 'addEventListener(target']) expect(code).not.toContain(gone);
    const body = code.replace(/^import .*$/gm, '').replace(/^export .*$/m, '');
    expect(() => new Function(body)).not.toThrow();
  });

  it('keeps the name of events, and not the event that is never sent', () => {
    const events = readFileSync(new URL('../../../node_modules/wxt/dist/utils/internal/custom-events.mjs', import.meta.url), 'utf8');
    expect(slimEvents(events)).toContain('function getUniqueEventName');
    expect(slimEvents(events)).not.toContain('WxtLocationChangeEvent');
  });

  it('says so where the pinned version has changed', () => {
    expect(() => slimContext(source.replace('requestIdleCallback(callback', 'whenIdle(callback'))).toThrow('method requestIdleCallback');
  });
});
