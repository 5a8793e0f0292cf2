import {issueOf} from '../../src/model/issue-of.js';
import {markupDocument, type MarkupDocument} from '../../src/formats/markup-document.js';
import {timelineFrom, type TimelineResult} from '../../src/model/timeline-from.js';
import {said} from '../model/said.js';

export type Said = Readonly<Record<string, unknown>>;

/** An element with this HTML in it, on a page in English where nothing runs and nothing is loaded. */
export function elementWith(html: string): Element {
  const page = new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html');
  page.documentElement.lang = 'en';
  return page.querySelector('main') ?? page.body;
}

/** HTML with events in it, read as a timeline on 17 June 2025. */
export function readMarkup(html: string): Pick<MarkupDocument, 'placeOf'> & TimelineResult {
  const markup = markupDocument(elementWith(html));
  if (!markup) throw new Error('There are no events in it.');
  const {timeline, issues} = timelineFrom(markup.document, {now: Date.UTC(2025, 5, 17)});
  const refused = markup.refused.map(({path, address}) => issueOf('url-refused', path, address));
  return {placeOf: markup.placeOf, timeline, issues: [...refused, ...issues]};
}

/** What events say, with dates as EDTF, but for what a timeline makes of itself: id, status and key. */
export function eventsOf(html: string): readonly Said[] {
  const made = ['id', 'status', 'key'];
  return readMarkup(html).timeline.events.map((event) =>
    Object.fromEntries(
      Object.entries(said(event) as Said).filter(([name]) => !made.includes(name)),
    ),
  );
}

/** What the one event says that is written as this list item. */
export function itemOf(html: string): Said | undefined {
  return eventsOf(`<ol><li>${html}</li></ol>`)[0];
}
