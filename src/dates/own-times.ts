import {MINUTE} from './civil-day.js';
import type {InstantFormat} from './instant-format.js';
import {textsFor} from './known-texts.js';
import {memoized} from './memoized.js';
import {numberingOf, withDigits} from './numbering.js';
import {ownFormat} from './own-format.js';

/** What of an ISO string is shown of a time, by the finest field. */
const ISO_TIMES: Readonly<Record<string, readonly [number, number]>> = {
  minute: [11, 16],
  second: [11, 19],
};

/**
 * Days with a time, as a clock in a zone shows it, in a language that Intl may lack; nothing for others.
 * @param shape `hour` to `second`; `second.2` is a second with two digits of its fraction
 */
export function ownTimeFormat(
  tag: string,
  shape: string,
  timeZone: string,
): InstantFormat | undefined {
  const texts = textsFor(tag);
  const days = ownFormat(tag, 'day');
  if (!texts?.unaided || !days) return undefined;
  const hour = texts.unaided.units.split('|')[3] ?? '';
  const format = (instant: number): string => {
    const zone = timeZone === 'UTC' ? undefined : zoneAt(instant, timeZone);
    const shifted = instant + (zone?.ahead ?? 0) * MINUTE;
    const iso = new Date(shifted).toISOString().slice(-24);
    const [field = '', fraction] = shape.split('.');
    const places = ISO_TIMES[field];
    const time = places
      ? iso.slice(...places) + (fraction ? `,${iso.slice(20, 20 + Number(fraction))}` : '')
      : `${hour} ${Number(iso.slice(11, 13))}`;
    const text = [withDigits(time, numberingOf(tag, texts)), zone?.name].filter(Boolean).join(' ');
    return `${days.format(shifted)}, ${text}`;
  };
  return {
    format: (instant) => format(Number(instant)),
    formatRange: (from, to) => `${format(Number(from))} – ${format(Number(to))}`,
  };
}

const zoneFormat = memoized(
  (timeZone: string, timeZoneName: 'shortOffset' | 'longOffset') =>
    new Intl.DateTimeFormat('en', {timeZone, timeZoneName}),
);

/** What the clocks of a zone are ahead of UTC, in minutes, and what that is called: "GMT+5". */
function zoneAt(
  instant: number,
  timeZone: string,
): {readonly ahead: number; readonly name: string} {
  const nameIn = (style: 'shortOffset' | 'longOffset'): string =>
    zoneFormat(timeZone, style)
      .formatToParts(instant)
      .find(({type}) => type === 'timeZoneName')?.value ?? '';
  const [, sign = '', hours = 0, minutes = 0] =
    /([+-])(\d\d):(\d\d)/.exec(nameIn('longOffset')) ?? [];
  return {
    ahead: Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)),
    name: nameIn('shortOffset').replace('-', '−'),
  };
}
