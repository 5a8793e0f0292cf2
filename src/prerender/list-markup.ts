import type {Issue} from '../model/issue.js';
import type {Group, Timeline, TimelineEvent} from '../model/timeline.js';
import {dateMarkup} from './date-markup.js';
import {eventMarkup} from './event-markup.js';
import {htmlMarkup} from './html-markup.js';
import type {ListContext} from './list-context.js';
import {attribute, element, lines, markup, type Content} from './markup.js';
import {mediaMarkup} from './media-markup.js';
import {markedMarkup, paragraphs, plainMarkup} from './text-markup.js';

/** A timeline ready to be written. */
export interface WrittenTimeline {
  readonly timeline: Timeline;
  readonly issues: readonly Issue[];
  /** Overrides the timeline's title. */
  readonly heading: string | undefined;
  readonly isNewestFirst: boolean;
  /** Whether the data say the status of an event. */
  readonly isGiven: (event: TimelineEvent) => boolean;
}

/** A timeline as a heading and a list, to be put into its tag. */
export function listMarkup(written: WrittenTimeline, context: ListContext): Content {
  const {timeline, isGiven} = written;
  const {media, groups, events, credit} = timeline;
  return lines([
    title(written, context),
    description(timeline, context),
    mediaMarkup(media, context),
    groups.length > 0
      ? markup`<p>${groups.map((group, index) => [index > 0 ? ' · ' : undefined, groupMarkup(group, context)])}</p>`
      : undefined,
    eras(timeline, context),
    events.length > 0
      ? markup`<ol role="list">${lines(ordered(written).map((event) => eventMarkup(event, isGiven(event), context)))}\n</ol>`
      : undefined,
    credit === undefined ? undefined : markup`<p>${markedMarkup(credit, context)}</p>`,
    remarks(written, context),
  ]);
}

function title({timeline, heading}: WrittenTimeline, context: ListContext): Content {
  const words = heading ?? plainMarkup(timeline.title, context);
  return words ? element(`h${String(context.level)}`, undefined, words) : undefined;
}

function description({html, description: text}: Timeline, context: ListContext): Content {
  return (html === undefined ? undefined : htmlMarkup(html, context)) ?? paragraphs(text, context);
}

function groupMarkup({id, label, color}: Group, context: ListContext): Content {
  return element(
    'span',
    [attribute('data-group', id), attribute('data-color', color)],
    plainMarkup(label, context),
  );
}

/** Not as data: what is said of the whole has its own place in a document. */
function eras({eras: list}: Timeline, context: ListContext): Content {
  if (list.length === 0) return undefined;
  const {rare} = context;
  return markup`<div><ul slot="eras"${attribute('aria-label', rare.eras)}>${list.map(
    ({date, label}) => markup`<li>${plainMarkup(label, context)} ${dateMarkup(date, context)}</li>`,
  )}</ul></div>`;
}

/** When it was last updated, and how much of it could not be read. In a box: a child with a slot is not shown. */
function remarks({timeline, issues}: WrittenTimeline, context: ListContext): Content {
  const {updated} = timeline;
  const left = issues.filter(({code}) => code.startsWith('event-')).length;
  if (!updated && left === 0) return undefined;
  const {rare} = context;
  return markup`<div>${
    updated && markup`<p slot="updated">${rare.updated} ${dateMarkup(updated, context)}</p>`
  }${left > 0 ? markup`<p slot="remark">${rare.partial(left)}</p>` : undefined}</div>`;
}

/** The events in the order they are written in; those without a date stay last. */
export function ordered({
  timeline: {events},
  isNewestFirst,
}: WrittenTimeline): readonly TimelineEvent[] {
  if (!isNewestFirst) return events;
  const dated = events.filter(({date}) => date !== undefined);
  return [...dated.toReversed(), ...events.slice(dated.length)];
}
