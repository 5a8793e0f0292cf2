import type {AxisStrings} from './spoken.js';
import {spokenIn} from './spoken-in.js';

let numbers: Intl.NumberFormat | undefined;

/** A browser takes its time to make a formatter. */
const number = (count: number): string =>
  count < 1000 ? String(count) : (numbers ??= new Intl.NumberFormat('en')).format(count);

const english: AxisStrings = {
  view: 'View',
  asList: 'Show as list',
  asAxis: 'Show on an axis',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  all: 'All',
  previous: 'Previous',
  next: 'Next',
  place: (place, total) => `${number(place)} of ${number(total)}`,
  cluster: (count) => `${number(count)} events: zoom in`,
  atOnce: (count) => `${number(count)} events at one time: list them`,
  more: (count) => `${number(count)} more: Next goes through them`,
  undated: (count) =>
    count === 1
      ? 'One event has no date. The list shows it.'
      : `${number(count)} events have no date. The list shows them.`,
  choose: (count) => `Choose one of ${number(count)} events to read it here.`,
  others: 'Other',
};

/** In the language of a BCP 47 tag, once its words are there; else in English. */
export function axisStrings(language: string): AxisStrings {
  return spokenIn(language)?.axis ?? english;
}
