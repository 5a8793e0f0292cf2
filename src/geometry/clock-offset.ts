import {DAY, MINUTE} from '../dates/civil-day.js';
import type {TimelineEvent} from '../model/timeline.js';

/** How far a clock is ahead of UTC at an instant; both in milliseconds. */
export type ClockOffset = (time: number) => number;

export const utc: ClockOffset = () => 0;

/**
 * Of the clock that divides the days of an axis. It is that of the zone times are shown in, if any event
 * knows its own; or else the one that all times have in common. Where they have none, it is UTC: so stand
 * times that differ, and those on some wall, which are drawn as they are written.
 *
 * @param zone IANA name that Intl knows; empty where each time is shown in its own
 */
export function clockOffset(events: readonly TimelineEvent[], zone: string): ClockOffset {
  const offsets = new Set(
    events.flatMap(({date}) =>
      date?.type === 'date' && date.fields.hour !== undefined ? [date.fields.offset] : [],
    ),
  );
  const [offset, ...others] = offsets;
  if (offset === undefined && others.length === 0) return utc;
  if (zone) return offsetIn(zone);
  const ahead = others.length > 0 ? 0 : (offset ?? 0) * MINUTE;
  return () => ahead;
}

/** Of the clocks of a zone, in summer and winter. */
export function offsetIn(timeZone: string): ClockOffset {
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (time) => {
    const second = Math.floor(time / 1000) * 1000;
    const fields = new Map(format.formatToParts(second).map(({type, value}) => [type, +value]));
    const {day = 0, hour = 0, minute = 0, second: seconds = 0} = Object.fromEntries(fields);
    const inDay = ((hour * 60 + minute) * 60 + seconds) * 1000;
    return inDay - (((second % DAY) + DAY) % DAY) + daysAhead(day, second) * DAY;
  };
}

/** Whether it is a day later there, or a day earlier; the first of a month follows a 28th at least. */
function daysAhead(day: number, time: number): number {
  const ahead = day - new Date(time).getUTCDate();
  return Math.abs(ahead) > 1 ? -Math.sign(ahead) : ahead;
}
