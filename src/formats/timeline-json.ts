import type {TimelineDate} from '../dates/timeline-date.js';
import type {Claim, Era, Media, Source} from '../model/timeline.js';
import type {WrittenEvent, WrittenTimeline} from './written-timeline.js';

/**
 * A timeline as a document of ours, which reads back to the same timeline. What was not said is left out;
 * the status of a timeline that was read is written even where it came from the clock, as the file tells
 * what was shown.
 */
export function timelineJson(timeline: WrittenTimeline): string {
  const {groups, eras, events, media, updated, ...rest} = timeline;
  const document = {
    ...rest,
    media: filled(media),
    groups: filled(groups),
    eras: filled(eras.map(eraOf)),
    updated: edtfOf(updated),
    events: events.map(eventOf),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function eventOf(event: WrittenEvent): object {
  const {date, headline, key, media, sources, claims, updated, tags} = event;
  return {
    ...event,
    date: edtfOf(date),
    headline: headline || undefined,
    key: key || undefined,
    media: filled<Media>(media),
    sources: filled(sources.map(sourceOf)),
    claims: filled(claims.map(claimOf)),
    updated: edtfOf(updated),
    tags: filled(tags),
  };
}

function eraOf(era: Era): object {
  return {...era, date: edtfOf(era.date)};
}

function sourceOf(source: Source): object {
  return {...source, published: edtfOf(source.published)};
}

function claimOf(claim: Claim): object {
  return {
    ...claim,
    date: edtfOf(claim.date),
    source: claim.source && sourceOf(claim.source),
  };
}

function edtfOf(date: TimelineDate | undefined): string | undefined {
  return date?.edtf;
}

function filled<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}
