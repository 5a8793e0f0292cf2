import {dayNumber, daysInMonth} from './civil-day.js';
import {padded} from './padded.js';

/**
 * The first day (`step` 1) or the last (`step` -1) that fits a year of four characters and perhaps a
 * sign, a month and a day of two, each character a digit or `X`; as a day number, NaN if there is none.
 * The first year tried has one, unless the day is a 29 February.
 */
export function maskedDay(year: string, month: string, day: string, step: 1 | -1): number {
  for (const y of fitting(year, step)) {
    for (const m of fitting(month, step)) {
      for (const d of fitting(day, step)) {
        if (m > 0 && m < 13 && d > 0 && d <= daysInMonth(y, m)) return dayNumber(y, m, d);
      }
    }
  }
  return NaN;
}

function* fitting(mask: string, step: 1 | -1): Generator<number> {
  const ends = ['0', '9'].map((digit) => Number(mask.replaceAll('X', digit)));
  const least = Math.min(...ends);
  const most = Math.max(...ends);
  for (let value = step > 0 ? least : most; value >= least && value <= most; value += step) {
    if (fits(padded(value, mask.replace('-', '').length), mask)) yield value;
  }
}

function fits(text: string, mask: string): boolean {
  for (let place = 0; place < mask.length; place++) {
    if (mask[place] !== 'X' && mask[place] !== text[place]) return false;
  }
  return true;
}
