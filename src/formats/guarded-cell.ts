/**
 * What a spreadsheet takes for a formula, and so may run (CWE-1236). An apostrophe before it makes it a
 * text there; one more apostrophe is written where the text has that already.
 */
const FORMULA = /^'*[=+\-@\t\r\uff0b\uff0d\uff1d\uff20]/;

/** The text of a cell that no spreadsheet runs: a date such as `-0043` is one it would. */
export function guardedCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text that was guarded. A sheet that a spreadsheet wrote has no such apostrophes. */
export function unguardedCell(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}
