import { expect, it } from 'vitest';
import { report } from '../../../entrypoints/diagnostics/report.ts';

const FACTS = {
  version: '1.2.3', browser: 'Test', language: 'en', storeError: null, damaged: 2, store: null, pages: [],
  diagnostics: { errors: [{ at: '2026-01-05T10:00:00.000Z', where: 'extract', code: 'TypeError', message: 'x is not a function' }], timings: [] },
};

it('tells version and errors, and no page unless it is given some', () => {
  expect(report(FACTS)).toContain('Attaché 1.2.3');
  expect(report(FACTS)).toContain('extract TypeError: x is not a function');
  expect(report(FACTS)).toContain('damaged: 2');
  expect(report(FACTS)).not.toContain('latest pages');
  expect(report({ ...FACTS, pages: [{ title: 'T', url: 'https://a.example/' }] })).toContain('T <https://a.example/>');
});
