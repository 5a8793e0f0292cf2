/** Every word the component says itself. Plurals are functions, so that a language may have any number of forms. */
export interface Strings {
  readonly planned: string;
  readonly cancelled: string;
  readonly postponed: string;
  readonly disputed: string;
  readonly today: string;
  /** "2 years 7 months later"; the distance comes formatted. */
  readonly later: (distance: string) => string;
  /** The same, in a list that runs from new to old. */
  readonly earlier: (distance: string) => string;
  /** Stands before the sources of an event. */
  readonly sources: (count: number) => string;
  /** Stands between a word and what it introduces. */
  readonly colon: string;
  /** Ends a sentence. */
  readonly stop: string;
  /** Stands before the date of a claim that differs. */
  readonly alsoReported: string;
  /** Nothing of the data can be read. */
  readonly error: string;
}

export const english: Strings = {
  planned: 'Planned',
  cancelled: 'Cancelled',
  postponed: 'Postponed',
  disputed: 'Disputed',
  today: 'Today',
  later: (distance) => `${distance} later`,
  earlier: (distance) => `${distance} earlier`,
  sources: (count) => (count === 1 ? 'Source' : 'Sources'),
  colon: ': ',
  stop: '.',
  alsoReported: 'Also reported',
  error: 'This timeline cannot be shown.',
};
