import {allDates} from '../dates/all-dates.js';
import {needsCsvReader, readingSteps, type ReadOptions} from '../formats/reading-steps.js';
import type {IssueCode} from '../model/issue.js';
import {inShortTasks} from './in-short-tasks.js';
import type {ThoroughReading} from './reading-controller.js';

/** Issues that leave nothing of the data. */
const UNUSABLE: readonly IssueCode[] = [
  'json-syntax',
  'json-depth',
  'document-type',
  'html-instead',
  'sheet-private',
  'spreadsheet-file',
  'csv-empty',
  'columns-missing',
];

/**
 * Reads data of every kind, in short tasks.
 * @param isWanted asked before each task
 * @returns nothing if it was no longer wanted
 */
export async function readThoroughly(
  data: unknown,
  options: ReadOptions,
  isWanted: () => boolean,
): Promise<ThoroughReading | undefined> {
  const csv = needsCsvReader(data, options)
    ? await import('../formats/csv-document.js')
    : undefined;
  const result = await inShortTasks(readingSteps(data, options, csv), isWanted);
  return (
    result && {
      ...result,
      dates: allDates,
      isUsable: !result.issues.some(({code}) => UNUSABLE.includes(code)),
    }
  );
}
