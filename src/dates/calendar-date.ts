import type {CalendarDate, DateFields, Precision} from './timeline-date.js';

interface Parts {
  /** Canonical; its qualifiers, if any, are taken from here. */
  readonly edtf: string;
  readonly fields: DateFields;
  readonly precision: Precision;
  readonly earliest: number;
  readonly latest: number;
}

/** Puts a checked date together, frozen. */
export function calendarDate({edtf, fields, precision, earliest, latest}: Parts): CalendarDate {
  return Object.freeze({
    type: 'date',
    edtf,
    fields: Object.freeze(fields),
    earliest,
    latest,
    precision,
    approximate: /[~%]/.test(edtf),
    uncertain: /[?%]/.test(edtf),
  });
}
