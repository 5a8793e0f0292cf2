import {englishDates, isBuiltInEnglish} from '../dates/english-dates.js';
import {plainDates} from '../dates/plain-dates.js';
import {textsFor} from '../i18n/texts-for.js';
import type {Timeline} from '../model/timeline.js';
import type {Reading} from './reading.js';

/** What plain data are shown with, where they or their reader are not in English. */
export function foreignKits(
  timeline: Timeline,
  language: string,
): Pick<Reading, 'dates' | 'texts'> {
  return {
    dates: isBuiltInEnglish(language) ? englishDates : plainDates,
    texts: textsFor(timeline, language),
  };
}
