import {openedCsv} from '../formats/csv-rows.js';
import type {TextSpan} from './text-lines.js';

/** As `sheetPlace` writes it. */
const PLACE = /^row (\d+)(?:, column (?:"([^]*)"|(\d+)))?$/;

/** A record of the text: where it begins, where each of its cells does, and where the next record does. */
interface PlacedRecord {
  readonly starts: readonly number[];
  readonly cells: readonly string[];
  readonly end: number;
}

/**
 * Where the places of a sheet (`row 7, column "End Year"`) stand in its text, found in one pass. Rows are
 * records, whose cells may have several lines. A row alone is its first line.
 */
export function csvSpans(text: string, places: Iterable<string>): ReadonlyMap<string, TextSpan> {
  const wanted = new Map<number, string[]>();
  for (const place of new Set(places)) {
    const row = Number(PLACE.exec(place)?.[1] ?? 0);
    wanted.set(row, [...(wanted.get(row) ?? []), place]);
  }
  const spans = new Map<string, TextSpan>();
  const headers: (readonly string[])[] = [];
  for (const [index, record] of records(text)) {
    if (headers.length < 2 && (index === 0 || record.cells.some((cell) => cell.trim()))) {
      headers.push(record.cells);
    }
    for (const place of wanted.get(index + 1) ?? []) {
      spans.set(place, spanIn(record, columnOf(place, headers), text));
    }
  }
  return spans;
}

function* records(text: string): Generator<readonly [index: number, record: PlacedRecord]> {
  const {scanner, start} = openedCsv(text);
  for (let index = 0; ; index++) {
    const starts: number[] = [];
    const record = scanner.next(starts);
    if (!record) return;
    yield [
      index,
      {starts: starts.map((at) => at + start), cells: record.cells, end: scanner.index + start},
    ];
  }
}

/** The index of the column a place names, in the first row with anything in it, or else the first of all. */
function columnOf(place: string, headers: readonly (readonly string[])[]): number | undefined {
  const [, , name, number] = PLACE.exec(place) ?? [];
  if (number !== undefined) return Number(number) - 1;
  if (name === undefined) return undefined;
  const columns = [...headers]
    .reverse()
    .map((header) => header.findIndex((cell) => cell.trim().slice(0, name.length) === name));
  return columns.find((column) => column >= 0);
}

function spanIn({starts, end}: PlacedRecord, column: number | undefined, text: string): TextSpan {
  const [first = end] = starts;
  const start = column === undefined ? undefined : starts[column];
  if (column === undefined || start === undefined) return {start: first, end: lineEnd(text, first)};
  const next = starts[column + 1];
  return {start, end: next === undefined ? withoutBreak(text, start, end) : next - 1};
}

function lineEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && !/[\r\n]/.test(text.charAt(end))) end++;
  return end;
}

function withoutBreak(text: string, start: number, end: number): number {
  while (end > start && /[\r\n]/.test(text.charAt(end - 1))) end--;
  return end;
}
