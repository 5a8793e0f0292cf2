import {parseDate} from '../dates/parse-date.js';
import {drained} from '../model/drained.js';
import type {TimelineResult} from '../model/timeline-from.js';
import * as csv from './csv-document.js';
import {readingSteps, type ReadOptions} from './reading-steps.js';

export type {ReadOptions} from './reading-steps.js';

/**
 * Reads a timeline from a text or a value: an array of events, a document, TimelineJS data, any of these
 * as JSON, or CSV. Gives all that can be shown, and an issue for whatever cannot; never throws.
 */
export function readTimeline(input: unknown, options: ReadOptions = {}): TimelineResult {
  return drained(readingSteps(input, {...options, parseDate}, csv));
}
