import fc from 'fast-check';
import {compareDates} from '../../src/dates/compare-dates.js';
import type {TimelineDate} from '../../src/dates/timeline-date.js';
import type {TimelineEvent} from '../../src/model/timeline.js';
import {dateOf} from '../dates/date-of.js';

/** What a test says of an event; a date as EDTF. */
export interface EventSketch {
  readonly date?: string | TimelineDate | undefined;
  readonly key?: boolean | undefined;
  readonly group?: string | undefined;
}

/** Events in the order in which a timeline has them. */
export function eventsOf(sketches: readonly (EventSketch | string)[]): readonly TimelineEvent[] {
  return sketches
    .map((sketch, index) => eventOf(typeof sketch === 'string' ? {date: sketch} : sketch, index))
    .sort(({date: a}, {date: b}) => (a && b ? compareDates(a, b) : Number(!a) - Number(!b)));
}

function eventOf({date, key = false, group}: EventSketch, index: number): TimelineEvent {
  return {
    id: `e${index}`,
    date: typeof date === 'string' ? dateOf(date) : date,
    headline: `Event ${index}`,
    group,
    key,
    status: 'happened',
    media: [],
    sources: [],
    claims: [],
    tags: [],
  };
}

const GROUPS = ['a', 'b', 'c'];

export const groups = GROUPS.map((id) => ({id, label: id}));

const padded = (value: number): string => String(value).padStart(2, '0');

const days = fc
  .record({
    year: fc.integer({min: 1990, max: 2030}),
    month: fc.integer({min: 1, max: 12}),
    day: fc.integer({min: 1, max: 28}),
  })
  .map(({year, month, day}) => `${year}-${padded(month)}-${padded(day)}`);

const years = fc.integer({min: 1990, max: 2030}).map(String);

const spans = fc.tuple(days, days).map((pair) => [...pair].sort().join('/'));

/** Dates of every kind that has a shape of its own on an axis; many of them days, some of them equal. */
export const anyDate: fc.Arbitrary<string> = fc.oneof(
  {weight: 8, arbitrary: days},
  {weight: 1, arbitrary: years},
  {weight: 1, arbitrary: days.map((day) => day.slice(0, 7))},
  {weight: 2, arbitrary: spans},
  {weight: 1, arbitrary: years.map((year) => `${year}/..`)},
  {weight: 1, arbitrary: years.map((year) => `../${year}`)},
  {weight: 1, arbitrary: years.map((year) => `/${year}`)},
  {weight: 1, arbitrary: years.map((year) => `${year}/`)},
  {weight: 1, arbitrary: days.map((day) => `${day}T12:30:15Z`)},
  {weight: 1, arbitrary: fc.constantFrom('2020-05-17', '2020', '2020~', '2020-05?')},
);

export const anyEvents: fc.Arbitrary<readonly TimelineEvent[]> = fc
  .array(
    fc.record({
      date: fc.option(anyDate, {freq: 12, nil: undefined}),
      key: fc.integer({min: 0, max: 9}).map((number) => number === 0),
      group: fc.constantFrom(...GROUPS, undefined),
    }),
    {minLength: 1, maxLength: 120},
  )
  .map(eventsOf);
