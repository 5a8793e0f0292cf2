/**
 * A table in Markdown, its first column to the left and the figures to the right.
 *
 * @param {readonly string[]} columns
 * @param {readonly (readonly string[])[]} lines
 */
export function table(columns, lines) {
  const row = (cells) => `| ${cells.join(' | ')} |`;
  const rule = columns.map((_, index) => (index === 0 ? '---' : '--:'));
  return [columns, rule, ...lines].map(row).join('\n');
}

/**
 * @param {import('./summary.mjs').Summary} summary
 * @returns {string} the median and the range
 */
export function spread({median, min, max}) {
  return `${shown(median)} (${shown(min)}–${shown(max)})`;
}

/** Three figures are as many as a run can vouch for. */
export function shown(figure) {
  return figure.toFixed(Math.abs(figure) < 10 && !Number.isInteger(figure) ? 1 : 0);
}
