import type {DateTexts} from './date-texts.js';
import type {InstantFormat} from './instant-format.js';
import {textsFor} from './known-texts.js';
import {numberingOf, withDigits} from './numbering.js';

/** How far down: a year, a month or a day. */
type Shape = 'year' | 'month' | 'day';

/** Years before this one are named with their era: "44 BC", "79 AD". */
const FIRST_BARE_YEAR = 100;

/**
 * Years, months and days as the texts of a language say them, the same in every browser; nothing where Intl
 * has to: for a language without texts, a region with names of its own, another calendar.
 */
export function ownFormat(tag: string, shape: string): InstantFormat | undefined {
  const texts = textsFor(tag);
  if (!texts || !isShape(shape) || !isOwn(tag, texts)) return undefined;
  const numbering = numberingOf(tag, texts);
  const say = (from: number, to: number): string =>
    withDigits(inTexts(fieldsAt(from), fieldsAt(to), shape, texts), numbering);
  return {
    format: (instant) => say(Number(instant), Number(instant)),
    formatRange: (from, to) => say(Number(from), Number(to)),
  };
}

const isShape = (shape: string): shape is Shape => ['year', 'month', 'day'].includes(shape);

function isOwn(tag: string, {unaided}: DateTexts): boolean {
  if (unaided) return true;
  const {calendar = 'gregory', region, language, script} = new Intl.Locale(tag);
  const usual = new Intl.Locale(script ? `${language}-${script}` : language).maximize().region;
  return calendar === 'gregory' && (region ?? usual) === usual;
}

interface Fields {
  /** Astronomical: 0 is 1 BC. */
  readonly year: number;
  /** 0 to 11. */
  readonly month: number;
  readonly day: number;
}

function fieldsAt(instant: number): Fields {
  const date = new Date(instant);
  return {year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate()};
}

function inTexts(from: Fields, to: Fields, shape: Shape, texts: DateTexts): string {
  const {join = '–', wideJoin = ' – '} = texts;
  const say = (pattern: string, fields: Fields): string => filled(pattern, fields, shape, texts);
  const whole = (fields: Fields): string => say(patternOf(fields, shape, texts), fields);
  const first = whole(from);
  const last = whole(to);
  if (first === last) return first;
  const differing = differingPart(from, to, shape);
  if (!differing) return first + wideJoin + last;
  const between = shape === 'day' && differing === IN_YEAR ? wideJoin : join;
  const pattern = patternOf(from, shape, texts).replace(
    differing,
    (_, part: string) => say(part, from) + between + say(part, to),
  );
  return say(pattern, from);
}

const IN_YEAR = /\[(.*?)\]/;
const IN_MONTH = /<(.*?)>/;

/** What of a pattern is said twice for a range; nothing where all of it is. */
function differingPart(from: Fields, to: Fields, shape: Shape): RegExp | undefined {
  if (shape === 'year') return eraOf(from.year) === eraOf(to.year) ? IN_MONTH : undefined;
  if (from.year !== to.year) return undefined;
  return shape === 'day' && from.month === to.month ? IN_MONTH : IN_YEAR;
}

type Era = 'bc' | 'ad' | '';

function eraOf(year: number): Era {
  return year < 1 ? 'bc' : year < FIRST_BARE_YEAR ? 'ad' : '';
}

function patternOf({year}: Fields, shape: Shape, texts: DateTexts): string {
  const era = eraOf(year);
  const {year: alone = '<{y}>', yearOf = alone} = texts;
  const inEra = era ? texts[era] : shape === 'year' ? alone : yearOf;
  if (shape !== 'year') return texts[shape].replace('{y}', inEra.replace(/[<>]/g, ''));
  return inEra.includes('<') ? inEra : inEra.replace('{y}', '<{y}>');
}

/** With the fields in their places, and without the marks. */
function filled(
  pattern: string,
  {year, month, day}: Fields,
  shape: Shape,
  texts: DateTexts,
): string {
  const {months, monthsOfDays = months, firstDay = '1'} = texts;
  const names = (shape === 'day' ? monthsOfDays : months).split('|');
  return pattern
    .replace('{d}', day === 1 ? firstDay : String(day))
    .replace('{m}', names[month] ?? '')
    .replace('{y}', String(year < 1 ? 1 - year : year))
    .replace(/[<>[\]]/g, '');
}
