import type {DateKit} from './date-kit.js';
import {formatDistance} from './format-distance.js';
import {formatPlainDate} from './format-plain-date.js';
import {plainDistanceBetween, plainDurationOf} from './plain-distance.js';
import {plainMachineDate} from './plain-machine-date.js';

/** For dates that `parsePlainDate` reads. */
export const plainDates: DateKit = {
  format: formatPlainDate,
  machine: plainMachineDate,
  distanceBetween: plainDistanceBetween,
  durationOf: plainDurationOf,
  formatDistance,
};
