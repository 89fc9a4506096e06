import type { Pass } from '../pass.ts';

export const deals: Pass = { name: 'deals', run: () => {} };
