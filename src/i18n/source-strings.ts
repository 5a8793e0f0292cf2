/** What is said while a file has not come. */
export interface SourceStrings {
  readonly loading: string;
  readonly retry: string;
}

export const sourceStrings: SourceStrings = {
  loading: 'Loading the timeline.',
  retry: 'Try again',
};
