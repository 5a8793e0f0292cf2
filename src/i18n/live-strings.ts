/** What is said of a timeline that goes on. */
export interface LiveStrings {
  /** Marks an event that was not there before. */
  readonly new: string;
  /** Marks an event that says something else than before. */
  readonly corrected: string;
  /** How many of each there are; none of one or the other is left out. */
  readonly news: (added: number, corrected: number) => string;
}

export const liveStrings: LiveStrings = {
  new: 'New',
  corrected: 'Corrected',
  news: (added, corrected) =>
    [
      added > 0 && `${added} new ${added === 1 ? 'event' : 'events'}`,
      corrected > 0 && `${corrected} ${corrected === 1 ? 'correction' : 'corrections'}`,
    ]
      .filter(Boolean)
      .join(', '),
};
