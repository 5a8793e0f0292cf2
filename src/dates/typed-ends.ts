import {dayNumber, daysInMonth} from './civil-day.js';
import {edtfOfFields} from './edtf-of-fields.js';
import {padded} from './padded.js';
import {FIRST_QUARTER} from './season-months.js';
import type {Side} from './typed-side.js';

/** The first and the last date of a side in EDTF; one and the same for what is a single date. */
export type Ends = readonly [first: string, last: string];

/** The first EDTF code of a third of a year. */
const FIRST_THIRD = 37;
/** Into how many parts the codes from a quarter on divide: from which code, how many. */
const DIVISIONS = [
  [40, 2],
  [FIRST_THIRD, 3],
  [FIRST_QUARTER, 4],
] as const;
/** The last days of the early and the middle third of a month. */
const MONTH_THIRDS = [0, 10, 20];

/** What a side says as EDTF, no finer than it is; nothing if it says too little or too much. */
export function endsOfSide(side: Side): Ends | undefined {
  const {period, yearsAgo, shortYear, year: given, month, day, hour, weekday} = side;
  if (shortYear !== undefined) return undefined;
  if (period ?? yearsAgo) {
    // There is no June of a decade.
    if ((given ?? month ?? day ?? hour ?? weekday) !== undefined) return undefined;
    return period ? endsOfPeriod(side, period) : endsOfYearsAgo(side);
  }
  const year = astronomicalYear(side);
  return year === undefined ? undefined : endsInYear(side, year);
}

function endsOfYearsAgo(side: Side): Ends | undefined {
  const {yearsAgo: [years, digits] = [], part, season} = side;
  if (years === undefined || digits === undefined || (part ?? season) !== undefined)
    return undefined;
  return single(`Y-${years}S${digits}${markOf(side)}`);
}

/** 44 BC is the year -43; there is no year 0 in either era. */
function astronomicalYear({year, era}: Side): number | undefined {
  if (year === undefined || !era) return year;
  if (year < 1) return undefined;
  return era === 'ad' ? year : 1 - year;
}

function endsInYear(side: Side, year: number): Ends | undefined {
  const {month, day, season, part, weekday, hour, minute, second, millisecond, offset} = side;
  if (weekday !== undefined && weekday !== weekdayOf(year, month, day)) return undefined;
  if (season !== undefined) {
    const mark = markOf({...side, approximate: part !== undefined || side.approximate});
    return (month ?? day ?? hour) ? undefined : single(edtfOfFields({year, season}) + mark);
  }
  if (part !== undefined) return (day ?? hour) ? undefined : endsOfPart(side, year, part);
  const fields = Object.entries({month, day, hour, minute, second, millisecond, offset}).filter(
    ([, value]) => value !== undefined,
  );
  return single(edtfOfFields({year, ...Object.fromEntries(fields)}) + markOf(side));
}

/** 0 to 6, Sunday to Saturday; NaN where no day is given. 1970-01-01 was a Thursday. */
function weekdayOf(year: number, month = NaN, day = NaN): number {
  return (((dayNumber(year, month, day) + 4) % 7) + 7) % 7;
}

/** Early, mid or late: a third of the year or of the month, and that only about. */
function endsOfPart(side: Side, year: number, part: number): Ends {
  const mark = markOf({...side, approximate: true});
  const {month} = side;
  if (month === undefined) return single(edtfOfFields({year, season: FIRST_THIRD + part}) + mark);
  const first = (MONTH_THIRDS[part] ?? 0) + 1;
  const last = MONTH_THIRDS[part + 1] ?? daysInMonth(year, month);
  return [
    edtfOfFields({year, month, day: first}) + mark,
    edtfOfFields({year, month, day: last}) + mark,
  ];
}

/** `198X`, `18XX`, `-04XX`; or the first and last year of a part of it. */
function endsOfPeriod(side: Side, [first, years]: readonly [number, number]): Ends | undefined {
  const {part, season} = side;
  if (part === undefined && season === undefined) {
    return single(periodEdtf(first, years) + markOf(side));
  }
  const code = season ?? FIRST_THIRD + (part ?? 0);
  const division = DIVISIONS.find(([firstCode]) => code >= firstCode);
  // A season of nature is no part of a decade.
  if (!division) return undefined;
  const [firstCode, count] = division;
  const mark = markOf({...side, approximate: part !== undefined || side.approximate});
  const bound = (place: number): number => first + Math.round((years * place) / count);
  return [
    edtfOfFields({year: bound(code - firstCode)}) + mark,
    edtfOfFields({year: bound(code - firstCode + 1) - 1}) + mark,
  ];
}

function periodEdtf(firstYear: number, years: number): string {
  const unknown = years === 10 ? 'X' : 'XX';
  const known = padded(Math.floor(Math.abs(firstYear) / years), 4 - unknown.length);
  return (firstYear < 0 ? '-' : '') + known + unknown;
}

/** The qualifier of EDTF. */
function markOf({approximate = false, uncertain = false}: Side): string {
  return approximate ? (uncertain ? '%' : '~') : uncertain ? '?' : '';
}

function single(edtf: string): Ends {
  return [edtf, edtf];
}
