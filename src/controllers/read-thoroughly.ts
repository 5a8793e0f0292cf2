import {allDates} from '../dates/all-dates.js';
import {readingSteps} from '../formats/reading-steps.js';
import type {IssueCode} from '../model/issue.js';
import type {ParseDate, TimelineResult} from '../model/timeline-from.js';
import {inShortTasks} from './in-short-tasks.js';
import type {Reading, ThoroughOptions} from './reading-controller.js';

/** Issues that leave nothing of the data. */
const UNUSABLE: readonly IssueCode[] = ['json-syntax', 'json-depth', 'document-type'];

/** Issues of dates that are not EDTF, or may be. */
const UNREAD: readonly IssueCode[] = ['date-syntax', 'issues-omitted'];

/**
 * Reads data of every kind, in short tasks. Where a date is not EDTF, the reader of dates as people type
 * them is loaded, a chunk of its own, and the data are read again with it.
 * @param isWanted asked before each task
 * @returns nothing if it was no longer wanted
 */
export async function readThoroughly(
  data: unknown,
  {now, language}: ThoroughOptions,
  isWanted: () => boolean,
): Promise<Partial<Reading> | undefined> {
  const read = (parseDate?: ParseDate): Promise<TimelineResult | undefined> =>
    inShortTasks(readingSteps(data, {now}, parseDate), isWanted);
  const strict = await read();
  const isUnread = strict?.issues.some(({code}) => UNREAD.includes(code));
  const parseDate = isUnread ? await typedDates(language) : undefined;
  const result = parseDate ? await read(parseDate) : strict;
  if (!result) return undefined;
  const {timeline, issues} = result;
  if (issues.some(({code}) => UNUSABLE.includes(code))) return {state: 'error', issues};
  const state = timeline.events.length > 0 ? 'ready' : 'empty';
  return {state, timeline, dates: allDates, isPlain: false, issues};
}

/** Nothing where the chunk cannot be had: then EDTF has to do. */
async function typedDates(pageLanguage: string): Promise<ParseDate | undefined> {
  try {
    const {parseDate} = await import('../dates/parse-date.js');
    return (text, {language = pageLanguage}) => parseDate(text, {language});
  } catch {
    return undefined;
  }
}
