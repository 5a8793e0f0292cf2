import {certaintyOf} from './certainty-of.js';
import type {DateIssueCode} from './date-issue.js';
import {parseCalendarDate} from './parse-calendar-date.js';
import {parseInterval} from './parse-interval.js';
import type {CalendarDate, DateInterval, DateSet} from './timeline-date.js';

/** The brackets of a set; inside, only the first date can be `..1760` and only the last `1760..`. */
const SET = /^(?:\[.+\]|\{.+\})$/;
const MISPLACED_DOTS = /,\.\.|\.\.,/;

/** Reads `{…}`, all of several dates, and `[…]`, one of them; ranges are written `1670..1672`. */
export function parseSet(text: string): DateSet | DateIssueCode {
  if (!SET.test(text) || MISPLACED_DOTS.test(text)) return 'date-syntax';
  const members: (CalendarDate | DateInterval)[] = [];
  for (const element of text.slice(1, -1).split(',')) {
    const member = parseMember(element);
    if (typeof member === 'string') return member;
    members.push(member);
  }
  return Object.freeze({
    type: text[0] === '{' ? 'set' : 'one-of',
    edtf: text,
    earliest: Math.min(...members.map(({earliest}) => earliest ?? NaN)),
    latest: Math.max(...members.map(({latest}) => latest ?? NaN)),
    precision: 'set',
    ...certaintyOf(members),
    members: Object.freeze(members),
  });
}

function parseMember(text: string): CalendarDate | DateInterval | DateIssueCode {
  const [from = '', to, more] = text.split('..');
  if (to === undefined) return parseCalendarDate(text);
  if (more !== undefined) return 'date-syntax';
  const range = parseInterval(from || '..', to || '..');
  if (typeof range === 'string') return range;
  const {start, end} = range;
  // All the dates from 1670 to 1672-05: years, or months?
  const isMixed =
    typeof start !== 'string' && typeof end !== 'string' && start.precision !== end.precision;
  return isMixed ? 'date-syntax' : range;
}
