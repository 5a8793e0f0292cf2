import type {TimelineDate} from '../dates/timeline-date.js';
import {pickText} from '../i18n/pick-text.js';
import {nativeMedium} from '../media/native-medium.js';
import {plainTextOfHtml} from '../model/plain-text-of-html.js';
import type {Media, Place, Source, Text, TimelineEvent} from '../model/timeline.js';
import {unmarkedText} from '../text/unmarked-text.js';
import type {ListContext} from './list-context.js';
import {ordered, type WrittenTimeline} from './list-markup.js';

/** What schema.org calls a status; what has happened needs none, and it has no word for a dispute. */
const EVENT_STATUS: Readonly<Partial<Record<TimelineEvent['status'], string>>> = {
  planned: 'EventScheduled',
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
};

const SCHEMA = 'https://schema.org/';

/** A node of linked data. */
type Node = Readonly<Record<string, unknown>>;

/** When something is, as `startDate` and `endDate` can say it. */
interface Dates {
  readonly startDate?: string | undefined;
  readonly endDate?: string | undefined;
}

/**
 * A timeline as linked data: an `ItemList`, in the order it is written in. What has dates that ISO 8601 can
 * write is an `Event`, with those and no more of them than its source gives. All else is a `CreativeWork`
 * about a time that is told in words: "about 1984" is no date.
 * @see https://schema.org/ItemList
 */
export function linkedData(written: WrittenTimeline, context: ListContext): Node {
  const {title, description} = written.timeline;
  const events = ordered(written);
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name: words(title, context),
    description: words(description, context),
    numberOfItems: events.length,
    itemListOrder: `${SCHEMA}ItemListOrder${written.isNewestFirst ? 'Descending' : 'Ascending'}`,
    itemListElement: events.map((event, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item: itemOf(event, context),
    })),
  };
}

function itemOf(event: TimelineEvent, context: ListContext): Node {
  const {date, dateLabel, headline, text, html, link, media, place, sources, status} = event;
  const told = {
    name: words(headline, context),
    description:
      html === undefined
        ? words(text, context)
        : plainTextOfHtml(pickText(html, context).value) || undefined,
    url: link,
    image: filled(media.flatMap(pictureOf)),
  };
  const works = filled(sources.map((source) => workOf(source, context)));
  const dates = date && datesOf(date, context);
  if (dates) {
    const schemaStatus = EVENT_STATUS[status];
    return {
      '@type': 'Event',
      ...told,
      ...dates,
      eventStatus: schemaStatus && SCHEMA + schemaStatus,
      location: place && placeOf(place, context),
      subjectOf: works,
    };
  }
  return {
    '@type': 'CreativeWork',
    ...told,
    temporalCoverage: words(dateLabel, context) ?? (date && context.dates.format(date, context)),
    contentLocation: place && placeOf(place, context),
    citation: works,
  };
}

/** @returns nothing where a date is vaguer than ISO 8601 can say */
function datesOf(date: TimelineDate, context: ListContext): Dates | undefined {
  if (date.type === 'date') {
    const startDate = exact(date, context);
    return startDate === undefined ? undefined : {startDate};
  }
  if (date.type !== 'interval') return undefined;
  const [startDate, endDate] = [date.start, date.end].map((end) =>
    typeof end === 'string' ? undefined : exact(end, context),
  );
  const isWhole =
    (startDate !== undefined || date.start === 'open') &&
    (endDate !== undefined || date.end === 'open');
  return isWhole && (startDate ?? endDate) !== undefined ? {startDate, endDate} : undefined;
}

function exact(date: TimelineDate, {dates}: ListContext): string | undefined {
  return dates.machine(date) === date.edtf ? date.edtf : undefined;
}

function workOf({title, url, publisher, published}: Source, context: ListContext): Node {
  const name = words(publisher, context);
  return {
    '@type': 'CreativeWork',
    name: words(title, context),
    url,
    publisher: name && {'@type': 'Organization', name},
    datePublished: published && exact(published, context),
  };
}

function placeOf({name, lat, lon}: Place, context: ListContext): Node {
  return {
    '@type': 'Place',
    name: words(name, context),
    geo:
      lat === undefined || lon === undefined
        ? undefined
        : {'@type': 'GeoCoordinates', latitude: lat, longitude: lon},
  };
}

/** A picture that has an address of its own. */
function pictureOf(media: Media): readonly string[] {
  const medium = nativeMedium(media);
  return medium?.kind === 'picture' && !medium.url.startsWith('data:') ? [medium.url] : [];
}

function words(text: Text | undefined, context: ListContext): string | undefined {
  return unmarkedText(pickText(text, context).value) || undefined;
}

function filled<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}
