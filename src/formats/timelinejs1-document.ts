import type {Issue} from '../model/issue.js';
import {fieldOf} from './field-of.js';
import {mapList} from './map-list.js';
import {timelineJsDate} from './timelinejs-date.js';
import {timelineJsMedia} from './timelinejs-media.js';
import {timelineJsPeriod} from './timelinejs-period.js';
import {timelineJsHtml, timelineJsText} from './timelinejs-text.js';

/** What stands under `timeline` in TimelineJS 1 data, as a document of ours. */
export function timelineJs1Document(timeline: unknown, issues: Issue[]): object {
  return {
    title: timelineJsText(fieldOf(timeline, 'headline')),
    description: timelineJsText(fieldOf(timeline, 'text')),
    language: fieldOf(timeline, 'lang'),
    events: mapList(fieldOf(timeline, 'date'), (entry, index) =>
      eventOf(entry, `timeline.date[${index}]`, issues),
    ),
    eras: mapList(fieldOf(timeline, 'era'), (era, index) => ({
      date: periodOf(era, `timeline.era[${index}]`, issues),
      label: timelineJsText(fieldOf(era, 'headline')),
    })),
  };
}

function eventOf(entry: unknown, path: string, issues: Issue[]): unknown {
  if (Object(entry) !== entry) return entry;
  const text = fieldOf(entry, 'text');
  const asset = fieldOf(entry, 'asset');
  return {
    date: periodOf(entry, path, issues),
    headline: timelineJsText(fieldOf(entry, 'headline')),
    text: timelineJsText(text),
    html: timelineJsHtml(text),
    group: fieldOf(entry, 'tag'),
    media: timelineJsMedia({
      url: fieldOf(asset, 'media'),
      caption: fieldOf(asset, 'caption'),
      credit: fieldOf(asset, 'credit'),
      poster: fieldOf(asset, 'thumbnail'),
    }),
  };
}

function periodOf(entry: unknown, path: string, issues: Issue[]): string | undefined {
  const ends = {
    start: timelineJsDate(fieldOf(entry, 'startDate')),
    end: timelineJsDate(fieldOf(entry, 'endDate')),
    startPath: `${path}.startDate`,
    endPath: `${path}.endDate`,
  };
  return timelineJsPeriod(ends, issues);
}
