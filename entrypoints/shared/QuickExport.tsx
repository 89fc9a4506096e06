import type { ClipFilter } from '../../utils/model/clip-filter.ts';

/** Hands on what a filter holds, as a file. */
export function QuickExport(_props: { filter: ClipFilter }) {
  return null;
}
