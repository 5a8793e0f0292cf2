/** What is said of parts that few timelines have. */
export interface RareStrings {
  /** Names the list of eras. */
  readonly eras: string;
  readonly updated: string;
  readonly correction: string;
  /** The same, of a known day. */
  readonly correctionOf: (date: unknown) => readonly unknown[];
  /** Names what is said of a disputed event. */
  readonly accounts: string;
  /** Stands above the timeline's own account of it. */
  readonly reported: string;
  /** Stands above each other account. */
  readonly alsoReported: string;
  /** The timeline has no events. */
  readonly empty: string;
  /** Some entries cannot be shown. */
  readonly partial: (count: number) => string;
}

export const rareStrings: RareStrings = {
  eras: 'Periods',
  updated: 'Updated',
  correction: 'Correction',
  correctionOf: (date) => ['Correction, ', date],
  accounts: 'Accounts that differ',
  reported: 'Reported',
  alsoReported: 'Also reported',
  empty: 'No events yet.',
  partial: (count) =>
    count === 1 ? 'One entry could not be read.' : `${count} entries could not be read.`,
};
