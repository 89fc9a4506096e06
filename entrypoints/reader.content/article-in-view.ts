import type { Reading } from './reading.ts';

/** Index of the article that the middle of the window shows; 0, the page's own, where it shows none of the others. */
export function articleInView(readings: readonly Reading[], view: Window): number {
  const middle = view.innerHeight / 2;
  const at = readings.findIndex(({ map }, index) => {
    const box = index === 0 ? undefined : map.root?.getBoundingClientRect();
    return box !== undefined && box.top <= middle && box.bottom >= middle;
  });
  return Math.max(0, at);
}
