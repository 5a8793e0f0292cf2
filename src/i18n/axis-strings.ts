/** What is said on an axis. */
export interface AxisStrings {
  /** Names the row of buttons. */
  readonly view: string;
  readonly asList: string;
  readonly asAxis: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly all: string;
  readonly previous: string;
  readonly next: string;
  /** Where an event stands among all. */
  readonly place: (place: number, total: number) => string;
  /** Events too near to each other to be told apart. */
  readonly cluster: (count: number) => string;
  /** Events that no zoom tells apart. */
  readonly atOnce: (count: number) => string;
  /** Those of them that are not listed; “Next” goes through them. */
  readonly more: (count: number) => string;
  readonly undated: (count: number) => string;
  /** Where no event is selected. */
  readonly choose: (count: number) => string;
  /** Events of no group. */
  readonly others: string;
}

let numbers: Intl.NumberFormat | undefined;

/** A browser takes its time to make a formatter. */
const number = (count: number): string => (numbers ??= new Intl.NumberFormat('en')).format(count);

export const axisStrings: AxisStrings = {
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
