import { expect, it } from 'vitest';
import { lastMonday } from '../../../entrypoints/library/last-monday.ts';

it.each([
  ['2026-01-05T00:30:00', '2026-01-05'],
  ['2026-01-11T23:30:00', '2026-01-05'],
  ['2026-01-01T12:00:00', '2025-12-29'],
  ['2024-03-03T12:00:00', '2024-02-26'],
])('the Monday of %s is %s', (now, monday) => expect(lastMonday(new Date(now))).toBe(monday));
