import type {LanguageWords} from '../language-words.js';

/**
 * What the built-in English says, for a page that registers some words of its own. What counts something has
 * its plural forms here, even if English has one for all.
 */
export const words: LanguageWords = {
  planned: 'Planned',
  cancelled: 'Cancelled',
  postponed: 'Postponed',
  disputed: 'Disputed',
  today: 'Today',
  later: '{0} later',
  earlier: '{0} earlier',
  sources: {one: 'Source', other: 'Sources'},
  alsoReported: 'Also reported',
  error: 'This timeline cannot be shown.',

  eras: 'Periods',
  updated: 'Updated',
  correction: 'Correction',
  correctionOf: 'Correction, {0}',
  accounts: 'Accounts that differ',
  reported: 'Reported',
  empty: 'No events yet.',
  partial: {one: 'One entry could not be read.', other: '{0} entries could not be read.'},

  view: 'View',
  asList: 'Show as list',
  asAxis: 'Show on an axis',
  asStory: 'Show as slides',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  all: 'All',
  previous: 'Previous',
  next: 'Next',
  place: '{0} of {1}',
  cluster: {other: '{0} events: zoom in'},
  atOnce: {other: '{0} events at one time: list them'},
  more: {other: '{0} more: Next goes through them'},
  undated: {
    one: 'One event has no date. The list shows it.',
    other: '{0} events have no date. The list shows them.',
  },
  choose: {other: 'Choose one of {0} events to read it here.'},
  others: 'Other',
  slides: 'Slides',
  beginning: 'Introduction',
  isFirst: 'This is the beginning',
  isLast: 'This is the end',

  groups: 'Groups',
  search: 'Search',
  events: {one: '{0} event', other: '{0} events'},
  shown: {one: '{0} of {1} event', other: '{0} of {1} events'},
  showAll: 'Show all {0}',
  showKey: 'Show key events only',
  noneFound: 'No event has these words.',
  clearSearch: 'Clear the search',
  allHidden: 'All events are hidden.',
  foundHidden: {
    one: 'One event has these words, but is hidden.',
    other: '{0} events have these words, but are hidden.',
  },
  showHidden: {one: 'Show it', other: 'Show them'},

  isNew: 'New',
  corrected: 'Corrected',
  newEvents: {one: '{0} new event', other: '{0} new events'},
  corrections: {one: '{0} correction', other: '{0} corrections'},
  showWhole: 'Show the whole timeline',
  loading: 'Loading the timeline.',
  retry: 'Try again',
};
