/** What is said of parts that few timelines have. */
export interface RareStrings {
  /** Names the list of eras. */
  readonly eras: string;
}

export const rareStrings: RareStrings = {
  eras: 'Periods',
};
