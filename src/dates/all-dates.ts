import type {DateKit} from './date-kit.js';
import {distanceBetween, durationOf} from './distance.js';
import {formatAnyDistance} from './format-any-distance.js';
import {formatDate} from './format-date.js';
import {machineDate} from './machine-date.js';
import {memoized} from './memoized.js';
import {shownZone} from './shown-zone.js';

/** For times in one zone; empty: each in its own. */
const datesIn = memoized((zone: string): DateKit => ({
  format: (date, {language}) => formatDate(date, {language, timeZone: zone}),
  machine: machineDate,
  distanceBetween,
  durationOf,
  formatDistance: formatAnyDistance,
  zone,
  inZone: (timeZone) => datesIn(shownZone(timeZone)),
}));

/** For every date there is: EDTF levels 0, 1 and 2, and times. */
export const allDates = datesIn('');
