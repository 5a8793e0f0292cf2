/** A whole number with at least that many digits, its sign before them. */
export function padded(value: number, width: number): string {
  return (value < 0 ? '-' : '') + String(Math.abs(value)).padStart(width, '0');
}
