import {excerpt} from '../model/excerpt.js';
import {issueOf} from '../model/issue-of.js';
import type {Issue} from '../model/issue.js';
import {fieldOf} from './field-of.js';
import {mapList} from './map-list.js';
import {timelineJsDate} from './timelinejs-date.js';
import {timelineJsMedia} from './timelinejs-media.js';
import {timelineJsPeriod} from './timelinejs-period.js';
import {timelineJsPlace} from './timelinejs-place.js';
import {timelineJsHtml, timelineJsText} from './timelinejs-text.js';

/** What stands under `timeline` in TimelineJS 1 data, as a document of ours. */
export function timelineJs1Document(timeline: unknown, issues: Issue[]): object {
  reportCharts(fieldOf(timeline, 'chart'), issues);
  const text = fieldOf(timeline, 'text');
  return {
    title: timelineJsText(fieldOf(timeline, 'headline')),
    description: timelineJsText(text),
    html: timelineJsHtml(text),
    media: mediaOf(fieldOf(timeline, 'asset')),
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

/** Curves of numbers behind the events; a timeline of ours has none. */
function reportCharts(charts: unknown, issues: Issue[]): void {
  if (Object(charts) !== charts || (Array.isArray(charts) && !charts.length)) return;
  issues.push(issueOf('field-unsupported', 'timeline.chart', excerpt(charts), 'no chart'));
}

function eventOf(entry: unknown, path: string, issues: Issue[]): unknown {
  if (Object(entry) !== entry) return entry;
  const text = fieldOf(entry, 'text');
  return {
    date: periodOf(entry, path, issues),
    headline: timelineJsText(fieldOf(entry, 'headline')),
    text: timelineJsText(text),
    html: timelineJsHtml(text),
    group: timelineJsText(fieldOf(entry, 'tag')),
    tags: fieldOf(entry, 'tags') || undefined,
    place: timelineJsPlace(fieldOf(entry, 'location')),
    media: mediaOf(fieldOf(entry, 'asset')) ?? mediaListOf(fieldOf(entry, 'media')),
  };
}

function mediaOf(asset: unknown): object | undefined {
  return timelineJsMedia({
    url: fieldOf(asset, 'media'),
    caption: fieldOf(asset, 'caption'),
    credit: fieldOf(asset, 'credit'),
    poster: fieldOf(asset, 'thumbnail'),
  });
}

/** A variant of TimelineJS 1 has several assets for an event. */
function mediaListOf(assets: unknown): unknown {
  const media = mapList(assets, mediaOf);
  return Array.isArray(media) ? media.filter(Boolean) : undefined;
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
