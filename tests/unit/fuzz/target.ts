import type fc from 'fast-check';

/** One border of the product, and what must hold there whatever comes. */
export type FuzzTarget = {
  name: string;
  /** Cases of the long run. */
  cases: number;
  /** Cases of the run within `npm test`; a few seconds in all. */
  few: number;
  /** Made anew for each run, so that no run inherits another's state. */
  property: () => fc.IAsyncProperty<never> | fc.IProperty<never>;
};

/** A property of any arguments as that of a target: only the runner looks inside. */
export const target = (name: string, cases: number, few: number, property: () => unknown): FuzzTarget => ({
  name, cases, few, property: property as FuzzTarget['property'],
});
