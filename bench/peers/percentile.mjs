/**
 * @param {readonly number[]} values
 * @param {number} part 0.5 for the median, 0.95 for what only one in twenty is above
 * @returns {number | undefined} the smallest value that so large a part of them is not above; `undefined` of none
 */
export function percentile(values, part) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)];
}
