import { countries } from './countries/pass.ts';
import { deals } from './deals/pass.ts';
import { officials } from './officials/pass.ts';
import type { Pass } from './pass.ts';

/** The kinds of mention, in the order in which they are found: each may use what those before it found. */
export const PASSES: readonly Pass[] = [countries, officials, deals];
