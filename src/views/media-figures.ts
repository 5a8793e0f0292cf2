import type {Media} from '../model/timeline.js';
import type {CardContext} from './event-card.js';
import {mediaLine} from './media-line.js';

/** Pictures, films and sounds, one below the other. */
export function mediaFigures(media: readonly Media[], {language}: CardContext): unknown {
  return media.map((item) => mediaLine(item, language));
}
