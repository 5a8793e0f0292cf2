/**
 * The items of a list made into others; one alone is a list too. What is neither list nor object comes
 * back as it is, for its reader to report.
 */
export function mapList(list: unknown, make: (item: unknown, index: number) => unknown): unknown {
  if (Object(list) !== list) return list;
  return (Array.isArray(list) ? list : [list]).map((item: unknown, index) => make(item, index));
}
