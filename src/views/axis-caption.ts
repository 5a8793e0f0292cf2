import {pickText} from '../i18n/pick-text.js';
import type {TimelineEvent} from '../model/timeline.js';
import type {CardContext} from './event-card.js';

/** What stands under a headline: the date in words, as its label says it, and what has not happened. */
export function axisCaption(
  {date, dateLabel, status}: TimelineEvent,
  {language, dates, strings}: CardContext,
): string {
  const inWords = date ? dates.format(date, {language}) : '';
  const when = dateLabel === undefined ? inWords : pickText(dateLabel, language).value;
  return status === 'happened' ? when : `${when} · ${strings[status]}`;
}
