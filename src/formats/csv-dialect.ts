import {CsvScanner, type CsvDialect} from './csv-scanner.js';

/** What sheets put between cells, the likelier first, and what ASCII has for it. */
const DELIMITERS = [',', '\t', '|', ';', '\x1e', '\x1f'];
/** How many records are looked at. */
const SAMPLE = 10;
/** Fewer cells in a record than this, on average, are no sign of a delimiter. */
const FEWEST_CELLS = 1.99;
/** How much of a text is searched for line breaks. */
const SEARCHED = 1_000_000;

/** How well a delimiter fits: smaller is better, in this order. */
type Misfit = readonly [malformed: number, unevenness: number, fewCells: number];

/**
 * Finds out how a CSV text is cut. The delimiter is the one that leaves no quotes over and makes the
 * first records most alike in length; of those, the one that makes most cells. A comma if there is none.
 */
export function csvDialect(text: string): CsvDialect {
  const lineBreak = lineBreakOf(text);
  let delimiter = ',';
  let least: Misfit | undefined;
  for (const candidate of DELIMITERS) {
    const misfit = misfitOf(text, {delimiter: candidate, lineBreak});
    if (!misfit || (least && !isLess(misfit, least))) continue;
    delimiter = candidate;
    least = misfit;
  }
  return {delimiter, lineBreak};
}

/**
 * `\n`, unless a `\r` comes first and most of them are alone. What stands in quotes says nothing: a sheet
 * of Windows may have cells with lines of Unix.
 */
function lineBreakOf(text: string): '\n' | '\r' {
  const bare = text.slice(0, SEARCHED).replace(/"[^"]*"/g, '');
  const returns = bare.split('\r').length - 1;
  const lines = bare.split('\r\n').length - 1;
  const isNewlineFirst = bare.includes('\n') && bare.indexOf('\n') < bare.indexOf('\r');
  return returns === 0 || isNewlineFirst || lines * 2 > returns ? '\n' : '\r';
}

function misfitOf(text: string, dialect: CsvDialect): Misfit | undefined {
  const scanner = new CsvScanner(text, dialect);
  const lengths: number[] = [];
  let isMalformed = false;
  for (let record = scanner.next(), read = 0; record && read < SAMPLE; read++) {
    isMalformed ||= record.malformed >= 0;
    const {length} = record.cells;
    // A blank line has one cell by every delimiter.
    if (length > 1 || record.cells[0]?.trim()) lengths.push(length);
    record = scanner.next();
  }
  const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  if (!(average > FEWEST_CELLS)) return undefined;
  const unevenness = lengths.reduce(
    (sum, length, index) => sum + Math.abs(length - (lengths[index - 1] ?? length)),
    0,
  );
  return [Number(isMalformed), unevenness, -average];
}

function isLess(a: Misfit, b: Misfit): boolean {
  const index = a.findIndex((part, position) => part !== b[position]);
  return index >= 0 && (a[index] ?? 0) < (b[index] ?? 0);
}
