/** Deeper values are taken to differ: whatever they are, they are no events. */
const DEEPEST = 32;

/**
 * Whether two values say the same: equal primitives, or objects and lists of the same fields. Only for
 * data as `JSON.parse` gives them, and for what is read from them.
 */
export function isSameValue(a: unknown, b: unknown, depth = 0): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b || depth > DEEPEST) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length || Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a, b] as Readonly<Record<string, unknown>>[];
  // A loop: 10,000 events have 300,000 fields, and a callback for each takes twice as long.
  for (const key of keys) {
    if (!Object.hasOwn(b, key) || !isSameValue(left?.[key], right?.[key], depth + 1)) return false;
  }
  return true;
}
