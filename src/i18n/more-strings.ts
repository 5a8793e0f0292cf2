/** What is said to readers of a timeline that is shown in less room than it needs. */
export interface MoreStrings {
  readonly showWhole: string;
}

export const moreStrings: MoreStrings = {
  showWhole: 'Show the whole timeline',
};
