import type {DateKit} from './date-kit.js';
import {distanceBetween, durationOf} from './distance.js';
import {formatAnyDistance} from './format-any-distance.js';
import {formatDate} from './format-date.js';
import {machineDate} from './machine-date.js';

/** For every date there is: EDTF levels 0, 1 and 2, and times. */
export const allDates: DateKit = {
  format: formatDate,
  machine: machineDate,
  distanceBetween,
  durationOf,
  formatDistance: formatAnyDistance,
};
