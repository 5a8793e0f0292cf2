import {allDates} from '../dates/all-dates.js';
import {readingSteps} from '../formats/read-timeline.js';
import type {IssueCode} from '../model/issue.js';
import type {Timeline} from '../model/timeline.js';
import {inShortTasks} from './in-short-tasks.js';
import type {ThoroughReader} from './reading-controller.js';

/** Issues that leave nothing of the data. */
const UNUSABLE: readonly IssueCode[] = ['json-syntax', 'json-depth', 'document-type'];

/**
 * Makes a reader of data of every kind, which reads in short tasks.
 * @param rareFor brings what a timeline is to be shown with, beside what every timeline is
 */
export function thoroughReader<Rare>(
  rareFor: (timeline: Timeline) => Promise<Rare>,
): ThoroughReader<Rare>['readThoroughly'] {
  return async (data, options, isWanted) => {
    const result = await inShortTasks(readingSteps(data, options), isWanted);
    return (
      result && {
        ...result,
        dates: allDates,
        rare: await rareFor(result.timeline),
        isUsable: !result.issues.some(({code}) => UNUSABLE.includes(code)),
      }
    );
  };
}
