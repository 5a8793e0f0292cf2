/** An own field of anything; undefined where there is none, and where reading it throws. */
export function fieldOf(value: unknown, field: string): unknown {
  try {
    const object = Object(value) as Record<string, unknown>;
    return Object.hasOwn(object, field) ? object[field] : undefined;
  } catch {
    return undefined;
  }
}
