import {excerpt} from '../model/excerpt.js';

/**
 * A cell as an editor finds it in the sheet: `row 7, column "End Year"`, or `row 7, column 3` where
 * the column has no name; `row 7` without a column.
 * @param row its index among the records, blank ones included; that of the header is 0
 */
export function sheetPlace(header: readonly string[], row: number, column?: number): string {
  if (column === undefined) return `row ${row + 1}`;
  const name = row > 0 && header[column]?.trim();
  return `row ${row + 1}, column ${name ? `"${excerpt(name)}"` : column + 1}`;
}
