import {formatDate} from '../dates/format-date.js';
import {parseEdtf} from '../dates/parse-edtf.js';
import {fieldOf} from './field-of.js';
import type {Ends} from './timelinejs-period.js';
import {timelineJsText} from './timelinejs-text.js';

/**
 * What a slide of TimelineJS has in place of a formatted date: its own `display_date`, or those of its
 * dates, where the one that has none is formatted; undefined when there are none.
 * @param language BCP 47 tag of the words for such a date
 */
export function timelineJsLabel(slide: unknown, ends: Ends, language: string): unknown {
  const own = timelineJsText(fieldOf(slide, 'display_date'));
  if (!isBlank(own)) return own;
  const start = timelineJsText(fieldOf(fieldOf(slide, 'start_date'), 'display_date'));
  const end = timelineJsText(fieldOf(fieldOf(slide, 'end_date'), 'display_date'));
  if (isBlank(start) && isBlank(end)) return undefined;
  if (ends.end === undefined || ends.end === ends.start) return isBlank(start) ? undefined : start;
  const labels = [
    isBlank(start) ? inWords(ends.start, language) : start,
    isBlank(end) ? inWords(ends.end, language) : end,
  ];
  return labels.filter((label) => typeof label === 'string' && label).join(' – ');
}

function inWords(edtf: string | undefined, language: string): string | undefined {
  const result = parseEdtf(edtf);
  return 'date' in result ? formatDate(result.date, {language}) : edtf;
}

function isBlank(label: unknown): boolean {
  return label == null || (typeof label === 'string' && !label.trim());
}
