/** So many events, two days apart, in turn in so many groups. */
export function manyEvents(count: number, groups = 0): readonly object[] {
  return Array.from({length: count}, (_, index) => ({
    id: `e${String(index)}`,
    date: new Date(Date.UTC(1990, 0, 1) + index * 17e7).toISOString().slice(0, 10),
    headline: `Event ${String(index)}`,
    ...(groups > 0 && {group: `g${String(index % groups)}`}),
  }));
}
