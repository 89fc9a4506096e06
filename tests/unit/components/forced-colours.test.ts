import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** Everything between `@media (forced-colors: active)` and its end, of a style sheet. */
function forced(path: string): string {
  const text = readFileSync(join(ROOT, path), 'utf8');
  return [...text.matchAll(/@media \(forced-colors: active\) \{\n(.*?)\n\}/gs)].map(([, rules]) => rules).join('\n');
}

// Grounds, shadows and transparent lines are the system's there: what tells a state by them alone says nothing.
it.each([
  ['components/controls.css', '.tab {', 'border-block-end-color: Canvas'],
  ['components/controls.css', ".tab[aria-selected='true'] {", 'Highlight'],
  ['components/clips/clips.css', '.clip-row.open {', 'Highlight'],
  ['components/list/list.css', '.table-line.open {', 'Highlight'],
  ['entrypoints/library/library.css', '.library-nav li a[aria-current] {', 'Highlight'],
])('in forced colours %s draws %s in the system’s colours', (path, selector, colour) => {
  const rules = forced(path);
  const at = rules.indexOf(selector);
  expect(at).toBeGreaterThanOrEqual(0);
  expect(rules.slice(at, rules.indexOf('}', at))).toContain(colour);
});
