import {excerpt} from '../model/excerpt.js';
import {issueOf} from '../model/issue-of.js';
import type {Issue} from '../model/issue.js';
import {fieldOf} from './field-of.js';
import {mapList} from './map-list.js';
import {timelineJsDate} from './timelinejs-date.js';
import {timelineJsMedia} from './timelinejs-media.js';
import {timelineJsPeriod} from './timelinejs-period.js';
import {timelineJsHtml, timelineJsText} from './timelinejs-text.js';

/** A TimelineJS3 document, or its events alone, as a document of ours. */
export function timelineJs3Document(value: unknown, issues: Issue[]): object {
  const [title, ...others] = [fieldOf(value, 'title')].flat();
  others.forEach((other, index) => {
    issues.push(issueOf('field-type', `title[${index + 1}]`, excerpt(other), 'one title'));
  });
  const text = fieldOf(title, 'text');
  const events = Array.isArray(value) ? value : fieldOf(value, 'events');
  return {
    title: timelineJsText(fieldOf(text, 'headline')),
    description: timelineJsText(fieldOf(text, 'text')),
    events: mapList(events, (slide, index) => eventOf(slide, `events[${index}]`, issues)),
    eras: mapList(fieldOf(value, 'eras'), (era, index) => eraOf(era, `eras[${index}]`, issues)),
  };
}

function eventOf(slide: unknown, path: string, issues: Issue[]): unknown {
  if (Object(slide) !== slide) return slide;
  const text = fieldOf(slide, 'text');
  const body = typeof text === 'string' ? text : fieldOf(text, 'text');
  const label =
    fieldOf(slide, 'display_date') || fieldOf(fieldOf(slide, 'start_date'), 'display_date');
  return {
    id: fieldOf(slide, 'unique_id'),
    date: timelineJsPeriod(endsOf(slide, path), issues),
    dateLabel: timelineJsText(label),
    headline: timelineJsText(fieldOf(text, 'headline')),
    text: timelineJsText(body),
    html: timelineJsHtml(body),
    group: fieldOf(slide, 'group'),
    link: fieldOf(fieldOf(slide, 'media'), 'link'),
    media: mediaOf(fieldOf(slide, 'media')),
  };
}

function mediaOf(media: unknown): object | undefined {
  return timelineJsMedia({
    url: typeof media === 'string' ? media : fieldOf(media, 'url'),
    caption: fieldOf(media, 'caption'),
    credit: fieldOf(media, 'credit'),
    alt: fieldOf(media, 'alt') || fieldOf(media, 'title'),
    poster: fieldOf(media, 'thumbnail'),
  });
}

/** An era without an end, which makes TimelineJS show nothing at all, ends nobody knows when. */
function eraOf(era: unknown, path: string, issues: Issue[]): object {
  const ends = endsOf(era, path);
  const date = timelineJsPeriod(ends, issues);
  const unended = ends.end === undefined;
  if (unended) issues.push(issueOf('date-missing', ends.endPath, 'undefined'));
  return {
    date: unended && date ? `${date}/` : date,
    label: timelineJsText(fieldOf(fieldOf(era, 'text'), 'headline')),
    color: fieldOf(era, 'color') ?? fieldOf(fieldOf(era, 'background'), 'color'),
  };
}

function endsOf(slide: unknown, path: string) {
  return {
    start: timelineJsDate(fieldOf(slide, 'start_date')),
    end: timelineJsDate(fieldOf(slide, 'end_date')),
    startPath: `${path}.start_date`,
    endPath: `${path}.end_date`,
  };
}
