import {spanOf, type Span} from '../dates/span-of.js';
import type {CalendarDate, TimelineDate} from '../dates/timeline-date.js';
import {AVERAGE_YEAR} from './average-year.js';
import {narrowestSpan} from './narrowest-span.js';
import {centreOf, lengthOf, windowAround, type TimeWindow} from './time-window.js';

const HOUR = 3_600_000;

/** Room at both sides, as a share of all that is known. */
const PADDING = 0.03;

/** Room for what goes on without end, or comes from nobody knows when: a share of all that is known. */
const TAIL = 0.1;

/**
 * The window that shows a whole timeline: from the first known instant to the last, with a little room
 * at both sides. What is open reaches to now, and past it. A single date has its own length on both
 * sides, an hour at least; without any known date it is the year around now.
 * @param now in milliseconds from 1970-01-01T00:00Z
 */
export function wholeWindow(dates: readonly TimelineDate[], now: number): TimeWindow {
  const single = dates.flatMap((date) => ('members' in date ? date.members : [date]));
  const parts = single.map((date) => onlyEnd(date) ?? date);
  const known = spanOf(parts);
  if (!known) return windowAround(now, AVERAGE_YEAR);
  const reached = withNow(single, known, now);
  const window = isOneDate(parts, reached)
    ? aroundOne(reached)
    : padded(withTails(single, reached));
  const centre = centreOf(window);
  const narrowest = narrowestSpan(centre);
  return lengthOf(window) < narrowest ? windowAround(centre, narrowest) : window;
}

/** The known end of an interval that has only one: it may be a whole year. */
function onlyEnd(date: TimelineDate): CalendarDate | undefined {
  if (date.type !== 'interval') return undefined;
  const {start, end} = date;
  if (typeof start !== 'string') return typeof end === 'string' ? start : undefined;
  return typeof end === 'string' ? undefined : end;
}

function aroundOne({earliest, latest}: Span): TimeWindow {
  const room = Math.max(latest - earliest, HOUR);
  return {from: earliest - room, to: latest + room};
}

function padded({earliest, latest}: Span): TimeWindow {
  const room = (latest - earliest) * PADDING;
  return {from: earliest - room, to: latest + room};
}

/** "Since 2020" is true today, and "by 2030" can come true from today on. */
function withNow(dates: readonly TimelineDate[], {earliest, latest}: Span, now: number): Span {
  const isOngoing = dates.some((date) => date.latest === Infinity);
  const isAwaited = dates.some((date) => date.earliest === -Infinity && (date.latest ?? now) > now);
  return {
    earliest: isAwaited ? Math.min(earliest, now) : earliest,
    latest: isOngoing ? Math.max(latest, now) : latest,
  };
}

function withTails(dates: readonly TimelineDate[], {earliest, latest}: Span): Span {
  const tail = (latest - earliest) * TAIL;
  let first = earliest;
  let last = latest;
  for (const date of dates) {
    const end = onlyEnd(date);
    if (!end) continue;
    const isStart = date.type === 'interval' && date.start === end;
    if (isStart) last = Math.max(last, end.latest + tail);
    else first = Math.min(first, end.earliest - tail);
  }
  return {earliest: first, latest: last};
}

/** Whether every date fills all of it, as a single one does. */
function isOneDate(dates: readonly TimelineDate[], {earliest, latest}: Span): boolean {
  return dates.every((date) => date.earliest === earliest && date.latest === latest);
}
