import {pickText} from '../i18n/pick-text.js';
import type {TimelineEvent} from '../model/timeline.js';
import type {CardContext} from './event-card.js';
import {ownText, shownText} from './shown-text.js';

/** What stands under a headline: the date in words, as its label says it, and what has not happened. */
export function axisCaption(event: TimelineEvent, context: CardContext): string {
  const {dateLabel} = event;
  const when =
    dateLabel === undefined ? inWords(event, context) : pickText(dateLabel, context).value;
  return when + statusOf(event, context);
}

/**
 * The same on the page, marked with its language where that is another than that of the words around it.
 * @param caption in words
 */
export function shownCaption(event: TimelineEvent, caption: string, context: CardContext): unknown {
  if (!context.texts) return caption;
  const {dateLabel} = event;
  const status = statusOf(event, context);
  const when =
    dateLabel === undefined
      ? ownText(caption.slice(0, caption.length - status.length), context)
      : shownText(dateLabel, context);
  return [when, status];
}

function inWords({date}: TimelineEvent, {language, dates}: CardContext): string {
  return date ? dates.format(date, {language}) : '';
}

function statusOf({status}: TimelineEvent, {strings}: CardContext): string {
  return status === 'happened' ? '' : ` · ${strings[status]}`;
}
