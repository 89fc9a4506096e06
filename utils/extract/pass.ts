import type { Document } from './document.ts';

/** One kind of mention: a folder under `utils/extract/` that exports one of these, and a line in `registry.ts`. */
export type Pass = {
  /** Name for benches and explanations; the folder's name. */
  name: string;
  /** Reads the document and what earlier passes found, and adds its own mentions or deals. Linear; never throws. */
  run(doc: Document): void;
};
