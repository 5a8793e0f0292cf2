/** What is said of parts that few timelines have. */
export interface RareStrings {
  /** Names the list of eras. */
  readonly eras: string;
  readonly updated: string;
  readonly correction: string;
  /** The timeline has no events. */
  readonly empty: string;
  /** Some entries cannot be shown. */
  readonly partial: (count: number) => string;
}

export const rareStrings: RareStrings = {
  eras: 'Periods',
  updated: 'Updated',
  correction: 'Correction',
  empty: 'No events yet.',
  partial: (count) =>
    count === 1 ? 'One entry could not be read.' : `${count} entries could not be read.`,
};
