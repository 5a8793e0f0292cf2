import type {DateFields, Precision} from './timeline-date.js';

/** The fields of a date from coarse to fine; each is also the precision of a date that ends with it. */
export const CALENDAR_FIELDS = [
  'year',
  'month',
  'day',
  'hour',
  'minute',
  'second',
  'millisecond',
] as const satisfies readonly (Precision & keyof DateFields)[];

/** How many of them a date has, 1 to 7. A season has its year. */
export function fieldCount(fields: DateFields): number {
  const missing = CALENDAR_FIELDS.findIndex((name) => fields[name] === undefined);
  return missing < 0 ? CALENDAR_FIELDS.length : missing;
}
