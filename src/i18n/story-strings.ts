import type {StoryStrings} from './spoken.js';
import {spokenIn} from './spoken-in.js';

const english: StoryStrings = {
  slides: 'Slides',
  beginning: 'Introduction',
  isFirst: 'This is the beginning',
  isLast: 'This is the end',
  events: (count) => (count === 1 ? 'One event' : `${String(count)} events`),
  asStory: 'Show as slides',
};

/** In the language of a BCP 47 tag, once its words are there; else in English. */
export function storyStrings(language: string): StoryStrings {
  return spokenIn(language)?.story ?? english;
}
