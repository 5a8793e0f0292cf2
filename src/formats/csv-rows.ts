import {excerpt} from '../model/excerpt.js';
import {issueOf} from '../model/issue-of.js';
import type {Issue} from '../model/issue.js';
import {csvDialect} from './csv-dialect.js';
import {CsvScanner, type CsvRecord} from './csv-scanner.js';
import {sheetPlace} from './sheet-place.js';

export interface CsvRows {
  /**
   * Every record with all its cells as they came, blank ones too. Where the text ends with a line break,
   * the last is `['']`.
   */
  readonly rows: readonly (readonly string[])[];
  /** A warning about the first cell whose quotes are not as they should be; most often it spoils others. */
  readonly issues: readonly Issue[];
}

/** By a first line of `sep=;`, Excel tells its delimiter. It is no row of the sheet. */
const SEPARATOR_LINE = /^(?:sep=([^\w"\r\n])|"sep=([^\w"\r\n])")(?:\r\n?|\n)/i;

/** Begins with a curly quote, English or German, that nothing closes. */
const OPENED = /^\s*[“„][^”“]*$/;
const CLOSED = /[”“]$/;

/**
 * The rows of a CSV text. Delimiter (comma, semicolon, tab or bar) and line breaks are found out; a byte
 * order mark is no part of it. Takes any text, and never throws.
 */
export function csvRows(text: string): CsvRows {
  const {scanner} = openedCsv(text);
  const rows: (readonly string[])[] = [];
  const issues: Issue[] = [];
  for (let record = scanner.next(); record; record = scanner.next()) {
    rows.push(record.cells);
    const column = issues.length ? -1 : wrongQuotes(record);
    if (column < 0) continue;
    const place = sheetPlace(rows[0] ?? [], rows.length - 1, column);
    issues.push(issueOf('csv-quotes', place, excerpt(record.cells[column])));
  }
  return {rows, issues};
}

/** A CSV text before its first record, and where in the text that begins. */
export function openedCsv(text: string): {readonly scanner: CsvScanner; readonly start: number} {
  const marked = text.replace(/^\ufeff/, '');
  const [line, bare, quoted] = SEPARATOR_LINE.exec(marked) ?? [''];
  const body = marked.slice(line.length);
  const found = csvDialect(body);
  const dialect = {...found, delimiter: bare ?? quoted ?? found.delimiter};
  return {scanner: new CsvScanner(body, dialect), start: text.length - body.length};
}

/**
 * The first cell that is malformed, or torn: `“A, b”` is two cells, as curly quotes are characters like
 * any other. -1 where there is none.
 */
function wrongQuotes({cells, malformed}: CsvRecord): number {
  if (malformed >= 0) return malformed;
  // One cell alone cannot be torn.
  const torn = cells.length > 1 ? cells.findIndex((cell) => OPENED.test(cell)) : -1;
  return torn >= 0 && cells.slice(torn + 1).some((cell) => CLOSED.test(cell.trimEnd())) ? torn : -1;
}
