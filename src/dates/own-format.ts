import type {DateTexts} from './date-texts.js';
import type {InstantFormat} from './instant-format.js';
import {textsFor} from './known-texts.js';
import {memoized} from './memoized.js';
import {numberingOf, withDigits} from './numbering.js';
import {hasGregorianMonths, otherCalendar} from './shown-calendar.js';

/** How far down: a year, a month or a day. */
type Shape = 'year' | 'month' | 'day';

/** Years before this one are named with their era: "44 BC", "79 AD". */
const FIRST_BARE_YEAR = 100;

/** Their years have names, and a number beside them that is not their own. */
const NAMED_YEARS = /^(?:chinese|dangi)$/;

/**
 * Years, months and days as the texts of a language say them, the same in every browser; nothing where Intl
 * has to: for a language without texts, and a region with names of its own. In another calendar the names
 * are Intl's, and their order that of the texts.
 */
export function ownFormat(tag: string, shape: string): InstantFormat | undefined {
  const texts = textsFor(tag);
  if (!texts || !isShape(shape)) return undefined;
  const calendar = texts.unaided ? '' : otherCalendar(tag);
  if (calendar ? NAMED_YEARS.test(calendar) : !texts.unaided && !isUsualRegion(tag)) {
    return undefined;
  }
  const numbering = numberingOf(tag, texts);
  const fieldsAt = (instant: number): Fields =>
    calendar ? fieldsIn(tag, instant, shape, texts) : gregorianFields(instant, shape, texts);
  const say = (from: number, to: number): string =>
    withDigits(inTexts(fieldsAt(from), fieldsAt(to), shape, texts), numbering);
  return {
    format: (instant) => say(Number(instant), Number(instant)),
    formatRange: (from, to) => say(Number(from), Number(to)),
  };
}

const isShape = (shape: string): shape is Shape => ['year', 'month', 'day'].includes(shape);

function isUsualRegion(tag: string): boolean {
  const {region, language, script} = new Intl.Locale(tag);
  const usual = new Intl.Locale(script ? `${language}-${script}` : language).maximize().region;
  return (region ?? usual) === usual;
}

/** As they are said. */
interface Fields {
  readonly era: 'bc' | 'ad' | '';
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

function gregorianFields(instant: number, shape: Shape, texts: DateTexts): Fields {
  const {months, monthsOfDays = months, firstDay = '1'} = texts;
  const date = new Date(instant);
  const year = date.getUTCFullYear();
  const day = date.getUTCDate();
  const names = (shape === 'day' ? monthsOfDays : months).split('|');
  return {
    era: year < 1 ? 'bc' : year < FIRST_BARE_YEAR ? 'ad' : '',
    year: String(year < 1 ? 1 - year : year),
    month: names[date.getUTCMonth()] ?? '',
    day: day === 1 ? firstDay : String(day),
  };
}

const calendarFormat = memoized(
  (tag: string) =>
    new Intl.DateTimeFormat(tag, {
      calendar: otherCalendar(tag),
      timeZone: 'UTC',
      year: 'numeric',
      month: 'long',
      day: 'numeric',
    }),
);

/** In the calendar of a tag; the year with its era, where Intl says that. */
function fieldsIn(tag: string, instant: number, shape: Shape, texts: DateTexts): Fields {
  const parts = calendarFormat(tag).formatToParts(instant);
  const textOf = (...types: readonly string[]): string => {
    const isOf = ({type}: Intl.DateTimeFormatPart): boolean => types.includes(type);
    const some = parts.slice(parts.findIndex(isOf), parts.findLastIndex(isOf) + 1);
    return some.map(({value}) => value).join('');
  };
  const year = textOf('era', 'year');
  return hasGregorianMonths(tag)
    ? {...gregorianFields(instant, shape, texts), era: '', year}
    : {era: '', year, month: textOf('month'), day: textOf('day')};
}

function inTexts(from: Fields, to: Fields, shape: Shape, texts: DateTexts): string {
  const {join = '–', wideJoin = ' – '} = texts;
  const whole = (fields: Fields): string => filled(patternOf(fields, shape, texts), fields);
  const first = whole(from);
  const last = whole(to);
  if (first === last) return first;
  const differing = differingPart(from, to, shape);
  if (!differing) return first + wideJoin + last;
  const between = shape === 'day' && differing === IN_YEAR ? wideJoin : join;
  const pattern = patternOf(from, shape, texts).replace(
    differing,
    (_, part: string) => filled(part, from) + between + filled(part, to),
  );
  return filled(pattern, from);
}

const IN_YEAR = /\[(.*?)\]/;
const IN_MONTH = /<(.*?)>/;
const BARE_NUMBER = /^\p{Nd}+$/u;

/** What of a pattern is said twice for a range; nothing where all of it is. */
function differingPart(from: Fields, to: Fields, shape: Shape): RegExp | undefined {
  if (shape === 'year') {
    // “令和” is said again before its year.
    const areNumbers = [from, to].every(({year}) => BARE_NUMBER.test(year));
    return areNumbers && from.era === to.era ? IN_MONTH : undefined;
  }
  if (from.year !== to.year || from.era !== to.era) return undefined;
  return shape === 'day' && from.month === to.month ? IN_MONTH : IN_YEAR;
}

function patternOf({era}: Fields, shape: Shape, texts: DateTexts): string {
  const {year: alone = '<{y}>', yearOf = alone} = texts;
  const inEra = era ? texts[era] : shape === 'year' ? alone : yearOf;
  if (shape !== 'year') return texts[shape].replace('{y}', inEra.replace(/[<>]/g, ''));
  return inEra.includes('<') ? inEra : inEra.replace('{y}', '<{y}>');
}

/** With the fields in their places, and without the marks. */
function filled(pattern: string, {year, month, day}: Fields): string {
  return pattern
    .replace('{d}', day)
    .replace('{m}', month)
    .replace('{y}', year)
    .replace(/[<>[\]]/g, '');
}
