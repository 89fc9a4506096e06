/** Work that stops now and then, so that whoever does it may give way to the page in between. */
export type InSlices<T> = Generator<void, T>;

/** Does the work without stopping. */
export function atOnce<T>(steps: InSlices<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
