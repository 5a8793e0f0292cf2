import type {Era} from '../model/timeline.js';
import {csvColumns, single} from './csv-columns.js';
import {csvOf} from './timeline-csv.js';
import type {WrittenEvent, WrittenTimeline} from './written-timeline.js';

/** An entry without anything to say. */
const BLANK: WrittenEvent = {
  id: '',
  headline: '',
  key: false,
  media: [],
  sources: [],
  claims: [],
  tags: [],
};

/**
 * A timeline as a sheet: its events as `timelineCsv` writes them, and a row each for its title and its eras,
 * which say so in the column Type, as those of TimelineJS do.
 */
export function timelineSheet(timeline: WrittenTimeline): string {
  const title = titleOf(timeline);
  const eras = timeline.eras.map(eraOf);
  const types = new Map([
    ...eras.map((era) => [era, 'era'] as const),
    ...(title ? ([[title, 'title']] as const) : []),
  ]);
  const type = single('type', 'Type', (entry) => types.get(entry));
  return csvOf([...(title ? [title] : []), ...eras, ...timeline.events], [...csvColumns, type]);
}

function titleOf(timeline: WrittenTimeline): WrittenEvent | undefined {
  const {title, description, html, media, background} = timeline;
  const isSaid = (title ?? description ?? html ?? background) !== undefined || media.length > 0;
  return isSaid
    ? {...BLANK, headline: title ?? '', text: description, html, media, background}
    : undefined;
}

function eraOf({date, label = '', color}: Era): WrittenEvent {
  return {...BLANK, date, headline: label, background: {color}};
}
