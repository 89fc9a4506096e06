import type { Pass } from '../pass.ts';

export const countries: Pass = { name: 'countries', run: () => {} };
