/** The ways a parser has to look at a text, each with the number of characters it looks at. */
const READERS = {
  charCodeAt: () => 1,
  endsWith: () => 1,
  includes: (text: string) => text.length,
  indexOf: (text: string) => text.length,
  replaceAll: (text: string) => text.length,
  slice: (_: string, result: unknown) => String(result).length,
  split: (text: string) => text.length,
  trim: (text: string) => text.length,
};

/**
 * Counts the characters that are read from strings while something runs: a measure of work that, unlike
 * a clock, is the same on every machine.
 */
export function charactersRead(run: () => unknown): number {
  let count = 0;
  const places = new Map<unknown, number>();
  const restore = [
    spy(RegExp.prototype, 'exec', (pattern, [text]) => {
      const {global, lastIndex} = pattern as RegExp;
      // One that goes through a text match by match reads on from where it stopped.
      const from = (global && places.get(pattern)) || 0;
      count += (global && lastIndex ? lastIndex : String(text).length) - from;
      places.set(pattern, lastIndex);
    }),
    ...Object.entries(READERS).map(([name, measure]) =>
      spy(String.prototype, name, (text, _, result) => (count += measure(String(text), result))),
    ),
  ];
  try {
    run();
  } finally {
    for (const undo of restore) undo();
  }
  return count;
}

type Watch = (subject: unknown, parameters: readonly unknown[], result: unknown) => void;

function spy(prototype: object, name: string, watch: Watch): () => void {
  const method = Reflect.get(prototype, name) as (...parameters: unknown[]) => unknown;
  Reflect.set(prototype, name, function (this: unknown, ...parameters: unknown[]) {
    const result = method.apply(this, parameters);
    watch(this, parameters, result);
    return result;
  });
  return () => Reflect.set(prototype, name, method);
}
