import {allDates} from '../dates/all-dates.js';
import {needsCsvReader, readingSteps} from '../formats/reading-steps.js';
import type {IssueCode} from '../model/issue.js';
import {KnownEvents} from '../model/known-events.js';
import {inShortTasks} from './in-short-tasks.js';
import type {ThoroughOptions, ThoroughReading} from './reading.js';

/** Issues that leave nothing of the data. */
const UNUSABLE: readonly IssueCode[] = [
  'json-syntax',
  'json-depth',
  'document-type',
  'source-html',
  'source-empty',
  'sheet-private',
  'spreadsheet-file',
  'columns-missing',
];

/**
 * Reads data of every kind, in short tasks.
 * @param isWanted asked before each task
 * @returns nothing if it was no longer wanted
 */
export async function readThoroughly(
  data: unknown,
  options: ThoroughOptions,
  isWanted: () => boolean,
): Promise<ThoroughReading | undefined> {
  const {issues: before = [], placeOf = (path: string): string => path} = options;
  const {language = '', format = 'auto', response} = options;
  const way = `${language} ${format}`;
  const earlier = options.before?.kept;
  const known = earlier?.way === way ? earlier.events : undefined;
  const kept = response ? new KnownEvents() : undefined;
  const csv = needsCsvReader(data, options) ? await import('../formats/csv-document.js') : undefined;
  const result = await inShortTasks(readingSteps(data, {...options, known, kept}, csv), isWanted);
  if (!result) return undefined;
  const {timeline, issues: found} = result;
  const placed = found.map((issue) => Object.freeze({...issue, path: placeOf(issue.path)}));
  return {
    timeline,
    issues: Object.freeze([...before, ...placed]),
    dates: allDates,
    kept: kept && {way, events: kept},
    isUsable: !found.some(({code}) => UNUSABLE.includes(code)),
  };
}
