import type {FilterStrings} from './spoken.js';
import {spokenIn} from './spoken-in.js';

const number = (count: number): string => count.toLocaleString('en');
const events = (count: number): string => (count === 1 ? '1 event' : `${number(count)} events`);

const english: FilterStrings = {
  groups: 'Groups',
  search: 'Search',
  number,
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

/** In the language of a BCP 47 tag, once its words are there; else in English. */
export function filterStrings(language: string): FilterStrings {
  return spokenIn(language)?.filter ?? english;
}
