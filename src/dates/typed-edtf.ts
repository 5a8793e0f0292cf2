import {padded} from './padded.js';
import {rewrittenTokens} from './rewritten-tokens.js';
import {endsOfSide, type Ends} from './typed-ends.js';
import {sideOf, type Side} from './typed-side.js';
import type {Token} from './typed-token.js';

/** What stands between two sides, or before or behind one. */
const SEPARATOR = /[-BSWt&]/;

/** The ways sides (`x`) and what joins them form one date. */
const BY = /^(?:B+xB*|xB+)$/;
const SINCE = /^(?:S+xS*|xS+|x-)$/;
const RANGE = /^[SW]?x(?:[-Bt]|S[-t]?)x[-BW]?$|^Wx&x$|^x&xW$/;

/**
 * What tokens say, as EDTF. None if they make no date, and several where they can be read in more than
 * one way.
 */
export function typedEdtf(tokens: readonly Token[]): readonly string[] {
  const readings = hyphenReadings(tokens).map((reading) =>
    yearsReadings(reading).flatMap((years) => edtfOf(rewrittenTokens(years))),
  );
  return readings.find(({length}) => length > 0) ?? [];
}

/** A hyphen between a letter and a digit joins them, or else stands for "to": 16-June, 16 June-2 July. */
function hyphenReadings(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const last = tokens.length - 1;
  const plain = tokens.map((token, place) =>
    token.code === '~' ? {...token, code: place && place < last ? '-' : 'A'} : token,
  );
  if (!plain.some(({code}) => code === '_')) return [plain];
  return [
    plain.filter(({code}) => code !== '_'),
    plain.map((token) => (token.code === '_' ? {...token, code: '-'} : token)),
  ];
}

/** The 1980s are a decade, the 1800s a century, and the 2000s either. */
function yearsReadings(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const place = tokens.findIndex(({code}) => code === 's');
  const {value = 0} = tokens[place - 1] ?? {};
  if (place < 0) return [tokens];
  const codes = value % 1000 === 0 ? ['d', 'H'] : value % 100 === 0 ? ['H'] : ['d'];
  return codes.flatMap((code) =>
    yearsReadings(tokens.map((token, index) => (index === place ? {...token, code} : token))),
  );
}

function edtfOf(tokens: readonly Token[]): readonly string[] {
  const {shape, parts} = split(tokens);
  const [side, other] = parts.map(sideOf);
  if (!side) return [];
  if (other) return RANGE.test(shape) ? rangeEdtf(side, other) : [];
  if (parts.length > 1 || side.present) return [];
  const ends = endsOfSide(side);
  if (!ends) return [];
  if (BY.test(shape)) return [`${side.halfKnown ? '' : '..'}/${ends[1]}`];
  if (SINCE.test(shape)) return [`${ends[0]}/${side.halfKnown ? '' : '..'}`];
  return shape === 'x' && !side.halfKnown ? [ends[0] === ends[1] ? ends[0] : ends.join('/')] : [];
}

/** The sides, and a sentence in which each of them is an `x`. A "to" before the first says nothing. */
function split(tokens: readonly Token[]): {shape: string; parts: Token[][]} {
  const parts: Token[][] = [];
  let shape = '';
  for (const token of tokens) {
    const isSeparator = SEPARATOR.test(token.code);
    if (isSeparator && !(token.code === 't' && !parts.length)) shape += token.code;
    if (isSeparator) continue;
    if (!shape.endsWith('x')) {
      shape += 'x';
      parts.push([]);
    }
    parts.at(-1)?.push(token);
  }
  return {shape, parts};
}

function rangeEdtf(left: Side, right: Side): readonly string[] {
  if (isNothingKnown(left)) return endEdtf(right, ([, last]) => `/${last}`);
  if (isNothingKnown(right)) return endEdtf(left, ([first]) => `${first}/`);
  if (right.present && Object.keys(right).length === 1)
    return endEdtf(left, ([first]) => `${first}/..`);
  if (![left, right].every(saysWhen)) return [];
  const shortYear = shortYearEdtf(left, right);
  if (shortYear) return shortYear;
  const [start, end] = [
    endsOfSide(completed(left, right, 'bc')),
    endsOfSide(completed(right, left, 'bc-before')),
  ];
  return start && end ? [`${start[0]}/${end[1]}`] : [];
}

/** A question mark alone. */
function isNothingKnown(side: Side): boolean {
  return Object.keys(side).join() === 'uncertain';
}

/** At least a part of a date; not only "about". */
function saysWhen(side: Side): boolean {
  const {year, shortYear, month, day, season, part, period, yearsAgo} = side;
  const parts = [year, shortYear, month, day, season, part, period, yearsAgo];
  return !side.present && parts.some((said) => said !== undefined);
}

function endEdtf(side: Side, edtf: (ends: Ends) => string): readonly string[] {
  const ends = endsOfSide(side);
  return ends ? [edtf(ends)] : [];
}

/** 1914–18 ends in 1918; 2005–06 may also be a month. */
function shortYearEdtf(left: Side, right: Side): readonly string[] | undefined {
  const isYearAndNumber =
    Object.keys(left).join() === 'year,era' && Object.keys(right).join() === 'day';
  if (!isYearAndNumber) return undefined;
  const {year = 0, era} = left;
  const {day = 0} = right;
  if (era || day <= year % 100) return undefined;
  const years = `${padded(year, 4)}/${padded(year - (year % 100) + day, 4)}`;
  return day > 12 ? [years] : [`${padded(year, 4)}-${padded(day, 2)}`, years];
}

/**
 * A side with what it leaves to the other to say: in 16–18 June 2025 the first has no month and no year.
 * @param shared the era of the other that holds for both: 101–44 BC, 公元前101年–44年
 */
function completed(side: Side, other: Side, shared: Token['era']): Side {
  if (side.period ?? side.yearsAgo) return side;
  const inherits = other.era !== undefined && (other.era === shared || other.era === 'ad');
  const {day, shortYear = other.month ? undefined : day, ...others} = side;
  const own: Side = inherits && shortYear !== undefined ? {...others, year: shortYear} : side;
  const isPartial = own.year === undefined || other.year === undefined;
  const lacksMonth = own.day !== undefined && own.month === undefined;
  return {
    ...own,
    ...(lacksMonth && other.month !== undefined && {month: other.month}),
    ...(own.year === undefined && {year: other.year, era: other.era}),
    ...(own.year !== undefined && own.era === undefined && inherits && {era: other.era}),
    ...(isPartial && {
      approximate: side.approximate ?? other.approximate,
      uncertain: side.uncertain ?? other.uncertain,
    }),
  };
}
