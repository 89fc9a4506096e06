import type { DealStatus } from '../../../utils/model/deal.ts';

/** How a status is drawn: a path in a box of 12 by 12. */
export type StatusShape = { path: string; filled: boolean; dashes?: string };

const RING = 'M6 1.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9z';

/** Each status has a form of its own, so that it is told without colour. */
export const STATUS_SHAPES: Record<DealStatus, StatusShape> = {
  proposed: { path: RING, filled: false, dashes: '2.4 2.3' },
  negotiating: { path: 'M6 1a5 5 0 0 1 0 10z M6 1a5 5 0 0 0 0 10l0 -1.5a3.5 3.5 0 0 1 0-7z', filled: true },
  planned: { path: RING, filled: false },
  signed: { path: RING, filled: true },
  'in-force': { path: 'M1.5 6.5l3 3 6-7', filled: false },
  ended: { path: 'M1.5 1.5h9v9h-9z', filled: true },
  reported: { path: 'M6 1.2 10.8 6 6 10.8 1.2 6z', filled: false },
};
