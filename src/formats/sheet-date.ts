import {parseEdtf} from '../dates/parse-edtf.js';
import {sheetMonth} from './sheet-month.js';
import {timeOfDay} from './time-of-day.js';
import {timelineJsDate} from './timelinejs-date.js';

/** What stands in the columns Year, Month, Day and Time of a row, or in those of its end. */
export interface DateCells {
  readonly year: string | undefined;
  readonly month: string | undefined;
  readonly day: string | undefined;
  readonly time: string | undefined;
}

const THOUSANDS = /^([+-]?\d{1,3})((?:[.,' \u00a0\u202f]\d{3})+)$/;
const DECIMALS = /^([+-]?\d+)[.,]0+$/;

/**
 * The date of four cells as EDTF. Numbers may look as spreadsheets print them (`2,014`, `8.0`), months
 * have names, and a year may be any date of EDTF if it stands alone (`1984~`, `19XX`). What makes no date
 * stays readable, for its reader to report. Undefined without a year.
 */
export function sheetDate({year, month, day, time}: DateCells): string | undefined {
  if (!year) return undefined;
  // A day without a month is in no notation.
  if (day && !month) return [year, day, time].filter(Boolean).join(' ');
  const isWhole = wholeDigits(year) !== undefined;
  return withTime(month || isWhole ? dateOf(year, month, day) : year, time);
}

/** A date with a time of day behind it; readable where that makes no date. */
export function withTime(date: string, time: string | undefined): string {
  if (!time) return date;
  const edtf = `${date}T${timeOfDay(time)}`;
  return isDate(edtf) ? edtf : `${date} ${time}`;
}

export function isDate(text: string): boolean {
  return 'date' in parseEdtf(text);
}

function dateOf(year: string, month?: string, day?: string): string {
  const number = month && (wholeDigits(month) ?? sheetMonth(month));
  return (
    timelineJsDate({
      year: wholeDigits(year) ?? year,
      month: number ?? month,
      day: day && (wholeDigits(day) ?? day),
    }) ?? year
  );
}

/** A whole number as its digits alone. A minus may be a dash. */
function wholeDigits(text: string): string | undefined {
  const plain = text.replace(/^[−–]\s*(?=\d)/, '-');
  const [, first, thousands] = THOUSANDS.exec(plain) ?? [];
  if (first && thousands) return first + thousands.replace(/\D/g, '');
  const digits = DECIMALS.exec(plain)?.[1] ?? plain;
  return /^[+-]?\d+$/.test(digits) ? digits : undefined;
}
