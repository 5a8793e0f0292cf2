/** What is said in a story, beside what is said on an axis. */
export interface StoryStrings {
  /** Names the slides to a screen reader. */
  readonly slides: string;
  /** Names the slide before the first event. */
  readonly beginning: string;
  /** Stand where there is no neighbour. */
  readonly isFirst: string;
  readonly isLast: string;
  /** What is to come, on the slide before the first event. */
  readonly events: (count: number) => string;
  /** The way back from the list. */
  readonly asStory: string;
}

export const storyStrings: StoryStrings = {
  slides: 'Slides',
  beginning: 'Introduction',
  isFirst: 'This is the beginning',
  isLast: 'This is the end',
  events: (count) => (count === 1 ? 'One event' : `${String(count)} events`),
  asStory: 'Show as slides',
};
