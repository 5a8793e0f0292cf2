import {BubblingEvent} from './bubbling-event.js';

/** The reader chose the language to read in. */
export class TimelineLanguageEvent extends BubblingEvent<{
  /** BCP 47 tag, as the data have it. */
  readonly language: string;
}> {
  constructor(language: string) {
    super('timeline-language', {language});
  }
}

declare global {
  interface HTMLElementEventMap {
    'timeline-language': TimelineLanguageEvent;
  }
}
