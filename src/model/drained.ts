/** What a generator returns in the end, with all its steps taken at once. */
export function drained<T>(steps: Generator<unknown, T, undefined>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
