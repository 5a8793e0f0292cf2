import type {Issue} from '../model/issue.js';
import {fieldOf} from './field-of.js';
import {timelineJs1Document} from './timelinejs1-document.js';
import {timelineJs3Document} from './timelinejs3-document.js';

export interface TimelineJsResult {
  /** A document as `timelineFrom` reads it; it reports what it finds there under its own paths. */
  readonly document: unknown;
  /** What has no place in the document, under the paths of the original. */
  readonly issues: readonly Issue[];
}

/**
 * TimelineJS data, of version 3 or 1, as a document of ours. Where TimelineJS drops an event without a
 * start, shows month 13 as the next January or gives up over an era without an end, everything is kept
 * and reported. HTML stays as HTML in `html`; headline, text and captions are plain. Scale, opacity and
 * other matters of its own looks are not taken over. Never throws.
 * @param language BCP 47 tag of texts in data that name none
 */
export function fromTimelineJs(value: unknown, language = 'en'): TimelineJsResult {
  const issues: Issue[] = [];
  try {
    const timeline = fieldOf(value, 'timeline');
    const document = timeline
      ? timelineJs1Document(timeline, issues)
      : timelineJs3Document(value, issues, language);
    return {document, issues};
  } catch {
    // A Proxy among live objects may throw at any step; there is no document then.
    return {document: undefined, issues};
  }
}
