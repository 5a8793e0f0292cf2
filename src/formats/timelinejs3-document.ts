import {excerpt} from '../model/excerpt.js';
import {issueOf} from '../model/issue-of.js';
import type {Issue} from '../model/issue.js';
import {fieldOf} from './field-of.js';
import {mapList} from './map-list.js';
import {timelineJsBackground, timelineJsColour} from './timelinejs-background.js';
import {timelineJsDate} from './timelinejs-date.js';
import {timelineJsLabel} from './timelinejs-label.js';
import {timelineJsMedia} from './timelinejs-media.js';
import {timelineJsPeriod, type Ends} from './timelinejs-period.js';
import {timelineJsPlace} from './timelinejs-place.js';
import {timelineJsHtml, timelineJsText} from './timelinejs-text.js';

/**
 * A TimelineJS3 document, or its events alone, as a document of ours. Documents of its successor
 * timeline-ng are the same but for `settings`.
 * @param language BCP 47 tag of texts in a document that names none
 */
export function timelineJs3Document(value: unknown, issues: Issue[], language: string): object {
  const [title, ...others] = [fieldOf(value, 'title')].flat();
  others.forEach((other, index) => {
    issues.push(issueOf('field-type', `title[${index + 1}]`, excerpt(other), 'one title'));
  });
  const named = fieldOf(fieldOf(value, 'settings'), 'language');
  const words = typeof named === 'string' && named ? named : language;
  const {headline, text, html, media, background} = slideOf(title);
  return {
    title: headline,
    description: text,
    html,
    media,
    background,
    language: named,
    events: mapList(Array.isArray(value) ? value : fieldOf(value, 'events'), (slide, index) =>
      eventOf(slide, `events[${index}]`, issues, words),
    ),
    eras: mapList(fieldOf(value, 'eras'), (era, index) => eraOf(era, `eras[${index}]`, issues)),
  };
}

/** What the slides of events and of the title have in common. */
function slideOf(slide: unknown) {
  const text = fieldOf(slide, 'text');
  const body = typeof text === 'string' ? text : fieldOf(text, 'text');
  return {
    headline: timelineJsText(fieldOf(text, 'headline')),
    text: timelineJsText(body),
    html: timelineJsHtml(body, fieldOf(slide, 'autolink')),
    media: mediaOf(fieldOf(slide, 'media')),
    background: timelineJsBackground(fieldOf(slide, 'background')),
  };
}

function eventOf(slide: unknown, path: string, issues: Issue[], language: string): unknown {
  if (Object(slide) !== slide) return slide;
  const ends = endsOf(slide, path);
  return {
    ...slideOf(slide),
    id: fieldOf(slide, 'unique_id') || fieldOf(slide, 'id'),
    date: timelineJsPeriod(ends, issues),
    dateLabel: timelineJsLabel(slide, ends, language),
    group: timelineJsText(fieldOf(slide, 'group')),
    place: timelineJsPlace(fieldOf(slide, 'location')),
    link: fieldOf(fieldOf(slide, 'media'), 'link'),
  };
}

function mediaOf(media: unknown): object | undefined {
  return timelineJsMedia({
    url: typeof media === 'string' ? media : fieldOf(media, 'url'),
    caption: fieldOf(media, 'caption'),
    credit: fieldOf(media, 'credit'),
    alt: fieldOf(media, 'alt') || fieldOf(media, 'title'),
    poster: fieldOf(media, 'thumbnail') || fieldOf(media, 'thumb'),
  });
}

/** An era without an end, which makes TimelineJS show nothing at all, ends nobody knows when. */
function eraOf(era: unknown, path: string, issues: Issue[]): object {
  const text = fieldOf(era, 'text');
  const ends = endsOf(era, path);
  const date = timelineJsPeriod(ends, issues);
  const unended = ends.end === undefined;
  if (unended) issues.push(issueOf('date-missing', ends.endPath, 'undefined'));
  return {
    date: unended && date ? `${date}/` : date,
    label: timelineJsText(typeof text === 'string' ? text : fieldOf(text, 'headline')),
    color: timelineJsColour(fieldOf(era, 'color') ?? fieldOf(fieldOf(era, 'background'), 'color')),
  };
}

function endsOf(slide: unknown, path: string): Ends {
  return {
    start: timelineJsDate(fieldOf(slide, 'start_date')),
    end: timelineJsDate(fieldOf(slide, 'end_date')),
    startPath: `${path}.start_date`,
    endPath: `${path}.end_date`,
  };
}
