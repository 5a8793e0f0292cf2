import type {MakeFormat} from './instant-format.js';
import {memoized} from './memoized.js';
import {ownTimeFormat} from './own-times.js';

/** What a time is shown down to. */
const SHAPES: readonly string[] = ['day', 'hour', 'minute', 'second'];

/** Intl's format for days with a time in a zone. `second.2` is a second with two digits of its fraction. */
const timeFormat = memoized((tag: string, shape: string, era: string, timeZone: string) => {
  const [field = '', fraction] = shape.split('.');
  const depth = SHAPES.indexOf(field);
  const numericFrom = (from: number) => (depth < from ? undefined : 'numeric');
  return new Intl.DateTimeFormat(tag, {
    calendar: new Intl.Locale(tag).calendar ?? 'gregory',
    timeZone,
    era: era ? 'short' : undefined,
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: numericFrom(1),
    minute: numericFrom(2),
    second: numericFrom(3),
    fractionalSecondDigits: fraction && Number(fraction),
    // "9 am": a bare "09" is no time in English.
    hour12: depth === 1 && tag.startsWith('en') ? true : undefined,
    timeZoneName: depth > 0 && timeZone !== 'UTC' ? 'short' : undefined,
  } as Intl.DateTimeFormatOptions);
});

/** Makes formats for times as a clock in this zone shows them. */
export function timeFormatIn(timeZone: string): MakeFormat {
  return (tag, shape, era) =>
    ownTimeFormat(tag, shape, timeZone) ?? timeFormat(tag, shape, era, timeZone);
}

/** The zone itself if Intl knows it, else the empty string. */
export const knownTimeZone = memoized((timeZone: string): string => {
  try {
    timeFormat('en', 'day', '', timeZone);
    return timeZone;
  } catch {
    return '';
  }
});
