import {issueOf} from '../model/issue-of.js';
import type {Issue} from '../model/issue.js';
import {isDate, sheetDate, withTime, type DateCells} from './sheet-date.js';
import type {SheetField} from './sheet-field.js';
import type {SheetRow} from './sheet-row.js';
import {timelineJsPeriod} from './timelinejs-period.js';
import {timelineJsTextDate} from './timelinejs-text-date.js';

/** When the event or era of a row was. */
export interface SheetPeriod {
  /** EDTF, or whatever the cells say where that is none. */
  readonly date?: string | undefined;
  /** Readable words for what is no date. */
  readonly label?: string | undefined;
}

const START_PARTS = ['year', 'month', 'day', 'time'] as const;
const END_PARTS = ['endYear', 'endMonth', 'endDay', 'endTime'] as const;
type Parts = typeof START_PARTS | typeof END_PARTS;

/** A day, a month and a year, in any order: more than a year, though it stands in the column Year. */
const WHOLE_DATE = /\d\D*[/.\-\s]\D*\d/;

/**
 * The date of a row: from its columns Date and End, or from Year, Month, Day, Time and those of the
 * end, as TimelineJS has them. What its own reader cannot know goes to `issues`.
 */
export function sheetPeriod(row: SheetRow, issues: Issue[]): SheetPeriod {
  const isTheirs = row.cell('startDate') !== undefined && row.cell('date') === undefined;
  const start = startText(row);
  const end = row.cell('end');
  if (start === undefined && (end === undefined || row.cell('year') !== undefined)) {
    return periodOfParts(row, issues);
  }
  const read = (text: string | undefined) => (isTheirs && text ? timelineJsTextDate(text) : text);
  return periodOfTexts(row, read(start), read(end), issues);
}

/** The columns that hold the date of a row, the one with the mistake first. */
export function dateFields(row: SheetRow): readonly SheetField[] {
  const start = startText(row);
  if (start !== undefined) {
    return isDate(start) ? ['end', 'date', 'startDate'] : ['date', 'startDate'];
  }
  const count = START_PARTS.findIndex((_, index) => {
    const date = sheetDate(cellsOf(row, START_PARTS, index + 1));
    return date !== undefined && !isDate(date);
  });
  const wrong = START_PARTS[count];
  if (wrong) return [wrong];
  // A row of an odd type and without a date is told once.
  return [...START_PARTS, 'date', 'startDate', 'type'];
}

function startText(row: SheetRow): string | undefined {
  return row.cell('date') ?? row.cell('startDate');
}

/** Texts that are no EDTF may still be read by others, from one to the other. */
function periodOfTexts(
  row: SheetRow,
  startDay: string | undefined,
  endDay: string | undefined,
  issues: Issue[],
): SheetPeriod {
  const start = startDay && withTime(startDay, row.cell('time'));
  const end = endDay && withTime(endDay, row.cell('endTime'));
  const isReadable = [start, end].every((text) => text === undefined || isDate(text));
  if (!isReadable) {
    return {date: start && end && start !== end ? `${start} – ${end}` : (start ?? end)};
  }
  const startPath = row.place(['date', 'startDate']);
  return {date: timelineJsPeriod({start, end, startPath, endPath: row.place(['end'])}, issues)};
}

function periodOfParts(row: SheetRow, issues: Issue[]): SheetPeriod {
  const cells = cellsOf(row, START_PARTS);
  const start = sheetDate(cells);
  const end = endOfParts(row, issues);
  if (start === undefined && end === undefined) return {label: joined(cells)};
  if (cells.year && !isDate(start ?? '') && isWholeDate(cells)) {
    issues.push(issueOf('year-only', row.place(['year']), cells.year));
  }
  if (start !== undefined && !isDate(start) && end !== undefined) {
    return {date: start, label: `${start} – ${end}`};
  }
  const ends = {start, end, startPath: row.place(['year']), endPath: row.place(['endYear'])};
  return {date: timelineJsPeriod(ends, issues)};
}

function endOfParts(row: SheetRow, issues: Issue[]): string | undefined {
  const cells = cellsOf(row, END_PARTS);
  const end = sheetDate(cells);
  const rest = joined(cells);
  // TimelineJS says nothing of an end without a year.
  if (end === undefined && rest !== undefined) {
    issues.push(issueOf('date-syntax', row.place(END_PARTS), rest, 'a year in End Year'));
  }
  return end;
}

function cellsOf(row: SheetRow, parts: Parts, count: number = parts.length): DateCells {
  const [year, month, day, time] = parts.map((field, index) =>
    index < count ? row.cell(field) : undefined,
  );
  return {year, month, day, time};
}

function joined({year, month, day, time}: DateCells): string | undefined {
  return [year, month, day, time].filter(Boolean).join(' ') || undefined;
}

function isWholeDate({year = '', month, day}: DateCells): boolean {
  return !month && !day && WHOLE_DATE.test(year.slice(0, 80));
}
