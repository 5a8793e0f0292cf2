/** Whether a value is an array; a revoked Proxy, on which `Array.isArray` throws, is none. */
export function isList(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}
