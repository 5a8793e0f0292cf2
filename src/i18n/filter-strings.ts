/** What is said where readers choose which events they see. */
export interface FilterStrings {
  /** Names the group toggles. */
  readonly groups: string;
  readonly search: string;
  /** Such as “3 events”. */
  readonly events: (count: number) => string;
  /** How many of all events are shown. */
  readonly shown: (shown: number, total: number) => string;
  readonly showAll: (count: number) => string;
  readonly showKey: string;
  /** No event at all has the words. */
  readonly noneFound: string;
  readonly clearSearch: string;
  readonly allHidden: string;
  /** Other filters hide all the events that have the words. */
  readonly foundHidden: (count: number) => string;
  readonly showHidden: (count: number) => string;
}

const number = (count: number): string => count.toLocaleString('en');
const events = (count: number): string => (count === 1 ? '1 event' : `${number(count)} events`);

export const filterStrings: FilterStrings = {
  groups: 'Groups',
  search: 'Search',
  events,
  shown: (shown, total) =>
    shown === total ? events(total) : `${number(shown)} of ${events(total)}`,
  showAll: (count) => `Show all ${number(count)}`,
  showKey: 'Show key events only',
  noneFound: 'No event has these words.',
  clearSearch: 'Clear the search',
  allHidden: 'All events are hidden.',
  foundHidden: (count) =>
    count === 1
      ? 'One event has these words, but is hidden.'
      : `${number(count)} events have these words, but are hidden.`,
  showHidden: (count) => (count === 1 ? 'Show it' : 'Show them'),
};
