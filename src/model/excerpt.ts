/** Any value as at most 80 characters for an editor. Never throws, and looks into nothing. */
export function excerpt(value: unknown): string {
  return Object(value) === value ? '{…}' : String(value).slice(0, 80);
}
