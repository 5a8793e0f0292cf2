import {pickText} from '../i18n/pick-text.js';
import type {Claim, TimelineEvent} from '../model/timeline.js';
import {dateMarkup} from './date-markup.js';
import {htmlMarkup} from './html-markup.js';
import type {ListContext} from './list-context.js';
import {attribute, element, lines, markup, type Content, type Markup} from './markup.js';
import {mediaMarkup} from './media-markup.js';
import {sourceMarkup, sourcesMarkup} from './source-markup.js';
import {markedMarkup, paragraphs, plainMarkup} from './text-markup.js';

/**
 * One event as an item of a list, in the form that the component reads itself (`docs/markup.md`). What is
 * for readers alone, such as “Planned”, has a `slot`, which takes it out of the data.
 * @param isGiven whether the data say its status, which else the date decides whenever it is read
 */
export function eventMarkup(event: TimelineEvent, isGiven: boolean, context: ListContext): Markup {
  const {claims, correction, media, sources, text, html} = event;
  const content = html === undefined ? undefined : htmlMarkup(html, context);
  const {rare, strings} = context;
  const blocks = [
    eventDate(event, context),
    headline(event, context),
    content ?? paragraphs(text, context),
    mediaMarkup(media, context),
    claims.map((claim) => claimMarkup(claim, context)),
    correction === undefined
      ? undefined
      : markup`<p data-correction><b slot="label">${rare.correction}${strings.colon}</b>${markedMarkup(correction, context)}</p>`,
    details(event, context),
    sourcesMarkup(sources, context),
  ];
  return markup`<li${itemAttributes(event, isGiven, context)}>${lines(blocks)}</li>`;
}

/** What the elements inside do not say, or not so exactly. */
function itemAttributes(event: TimelineEvent, isGiven: boolean, context: ListContext): Content {
  const {id, date, group, key, status, place, tags, updated} = event;
  const {hasAnchors, dates} = context;
  const data: Readonly<Record<string, string | boolean | undefined>> = {
    // An id of the page only where the author asks for it: it could be one that the page has already.
    [hasAnchors ? 'id' : 'data-event-id']: id,
    'data-date': date && dates.machine(date) !== date.edtf ? date.edtf : undefined,
    'data-group': group,
    'data-key': key,
    'data-status': isGiven ? status : undefined,
    'data-place': place && (pickText(place.name, context).value || undefined),
    'data-lat': place?.lat?.toString(),
    'data-lon': place?.lon?.toString(),
    'data-tags': tags.join(',') || undefined,
    'data-updated': updated?.edtf,
  };
  return Object.entries(data).map(([name, value]) => attribute(name, value));
}

function eventDate({date, dateLabel}: TimelineEvent, context: ListContext): Content {
  const label = plainMarkup(dateLabel, context);
  const machine = date && context.dates.machine(date);
  if (machine === undefined) {
    const words = label ?? (date && dateMarkup(date, context));
    return words && markup`<p slot="date">${words}</p>`;
  }
  return label === undefined
    ? dateMarkup(date as NonNullable<typeof date>, context)
    : markup`<time${attribute('datetime', machine)} data-label>${label}</time>`;
}

function headline(event: TimelineEvent, context: ListContext): Content {
  const {strings, headlineLevel} = context;
  const {headline: text, link, status} = event;
  const words = plainMarkup(text, context);
  const linked =
    link === undefined ? words : markup`<a${attribute('href', link)} rel="noopener">${words}</a>`;
  const word = status === 'happened' ? undefined : strings[status];
  if (words === undefined && !word) return undefined;
  return element(`h${String(headlineLevel)}`, undefined, [
    linked,
    word && markup` <small slot="status">${word}</small>`,
  ]);
}

function claimMarkup({date, text, source}: Claim, context: ListContext): Markup {
  const {strings} = context;
  const blocks = [
    markup`<b slot="label">${strings.alsoReported}${strings.colon}</b>${date && dateMarkup(date, context)}`,
    paragraphs(text, context),
    source && markup`<footer>${sourceMarkup(source, context)}</footer>`,
  ];
  return markup`<aside data-claim>${lines(blocks)}</aside>`;
}

/** For readers: group and place, and when it was last updated. */
function details(event: TimelineEvent, context: ListContext): Content {
  const {group, place, updated} = event;
  const {groups, rare} = context;
  const pieces = [
    group === undefined ? undefined : plainMarkup(groups.get(group)?.label ?? group, context),
    plainMarkup(place?.name, context),
    updated && [`${rare.updated} `, dateMarkup(updated, context)],
  ].filter((piece) => piece !== undefined);
  if (pieces.length === 0) return undefined;
  return markup`<p slot="details">${pieces.map((piece, index) => [index > 0 ? ' · ' : undefined, piece])}</p>`;
}
