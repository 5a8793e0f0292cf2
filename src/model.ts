/**
 * `news-timeline/model`: dates and timelines without a page. Runs in Node and in every browser, and
 * nothing in it throws on any input.
 * @module
 */
export {compareDates} from './dates/compare-dates.js';
export {dateFromFields} from './dates/date-from-fields.js';
export type {DateIssue, DateIssueCode} from './dates/date-issue.js';
export {parseDate, type ParseDateOptions} from './dates/parse-date.js';
export type {DateResult} from './dates/parse-edtf.js';
export {distanceBetween, durationOf, type Distance} from './dates/distance.js';
export {
  formatDateInWords as formatDate,
  formatDistanceInWords as formatDistance,
} from './dates/format-in-words.js';
export type * from './dates/timeline-date.js';
export {readTimeline} from './formats/read-timeline.js';
export type {ReadOptions} from './formats/reading-steps.js';
export type {Issue, IssueCode, Severity} from './model/issue.js';
export type {TimelineResult} from './model/timeline-from.js';
export type * from './model/timeline.js';
