import {html, noChange, nothing, type TemplateResult} from 'lit';
import type {Order} from '../controllers/reading.js';
import type {TimelineDate} from '../dates/timeline-date.js';
import {GROUP_COLOURS} from '../styles/group-styles.js';
import {eventCard, type CardContext} from './event-card.js';
import {inlined} from './inlined.js';
import type {Gap, ListItem, ListPlan} from './list-plan.js';

export interface ListContext extends CardContext {
  readonly order: Order;
}

/**
 * Remembers what each slice of one list shows, so that Lit need not compare 10,000 events with themselves
 * to draw 24 more. (`guard` would do the same for 200 bytes.)
 */
export class DrawnSlices {
  /** What each slice shows: how many events, and which of them is selected. */
  protected readonly keys: (string | undefined)[] = [];

  /** Where a slice begins. */
  start(slice: number): number {
    return slice * SLICE;
  }

  key(slice: number): string | undefined {
    return this.keys[slice];
  }

  /** Whether the slice has to be drawn; from then on it counts as drawn. */
  isNew(slice: number, key: string): boolean {
    const isNew = this.keys[slice] !== key;
    this.keys[slice] = key;
    return isNew;
  }
}

/** What of a list is on the page by now. */
export interface ListProgress {
  readonly slices: DrawnSlices;
  /** How many of its events are drawn; the others are still to come. */
  readonly drawn: number;
  /** Place of the selected event, or -1. */
  readonly selected: number;
}

/** Events drawn in one piece. */
export const SLICE = 24;

/** Events of a longer list that come first: as a page has lists look, they fill nearly any window. */
export const AT_ONCE = 10;

/** From here on slices out of sight are skipped in layout (`content-visibility`); fewer cost nothing. */
export const LONG = 60;

/** The room an event is taken to need as long as it has not been laid out, in em. */
const ITEM_ROOM = 8;

/** The vertical list. A slice is drawn once, as long as its selected event stays the same. */
export function listView(
  plan: ListPlan,
  context: ListContext,
  {drawn, selected, slices}: ListProgress,
): TemplateResult {
  const rest = plan.length - drawn;
  const templates: unknown[] = [];
  for (let from = 0; from < drawn;) {
    const slice = templates.length;
    const to = Math.min(drawn, slices.start(slice + 1));
    const selectedHere = selected >= from && selected < to ? selected - from : -1;
    templates.push(
      slices.isNew(slice, `${to - from} ${selectedHere}`)
        ? sliceTemplate({from, to, selected}, plan, context)
        : noChange,
    );
    from = to;
  }
  // Given as padding: a custom property is inherited, and each step would style all the list anew.
  return html`<ol
    role="list"
    aria-busy=${rest > 0 ? 'true' : nothing}
    .style=${`padding-block-end:${roomOf(rest)}`}
  >${templates}</ol>`;
}

interface Slice {
  readonly from: number;
  readonly to: number;
  /** Place of the selected event in the list. */
  readonly selected: number;
}

/** In a long list, a box to skip. A thousand events in forty of them scroll as a list of forty does. */
function sliceTemplate({from, to, selected}: Slice, plan: ListPlan, context: ListContext): unknown {
  const items = [...Array(to - from).keys()].map((offset) =>
    inlined(itemTemplate(plan.item(from + offset), from + offset === selected, context)),
  );
  if (plan.length <= LONG) return items;
  return html`<div
    role="none"
    class="slice"
    .style=${`contain-intrinsic-block-size:auto ${roomOf(items.length)}`}
  >${items}</div>`;
}

/** What events take that have not been laid out, as a length of CSS. */
export function roomOf(events: number): string {
  return `${events * ITEM_ROOM}em`;
}

function itemTemplate(item: ListItem, isSelected: boolean, context: ListContext): TemplateResult {
  return html`<li
    role="listitem"
    part="event"
    class=${itemClass(item)}
    aria-current=${isSelected ? 'true' : nothing}
  >${beforeEvent(item, context)}${eventCard(item.event, context, item.mark)}</li>`;
}

/** A list, and so no matter of an item's shape. */
function beforeEvent({gap, today}: ListItem, context: ListContext): readonly TemplateResult[] {
  const before = gap ? [gapTemplate(gap, context)] : [];
  if (today !== undefined) before.push(todayTemplate(today, context));
  return before;
}

/** Time in which nothing is told; in words where it is long. */
function gapTemplate({distance, room}: Gap, context: ListContext): TemplateResult {
  const style = roomStyle(room);
  if (!distance) return html`<div class="gap" part="gap" .style=${style}></div>`;
  const {order, strings, dates, language} = context;
  const words = order === 'newest-first' ? strings.earlier : strings.later;
  return html`<div class="gap" part="gap" .style=${style}><p>${words(
    dates.formatDistance(distance, language),
  )}</p></div>`;
}

function todayTemplate(room: number, {strings}: ListContext): TemplateResult {
  return html`<p class="today" part="today" .style=${roomStyle(room)}><span>${strings.today}</span></p>`;
}

function roomStyle(room: number): string {
  return `--_wait:${room}`;
}

function itemClass({event, group}: ListItem): string {
  const colour = group < 0 ? '' : ` g${(group % GROUP_COLOURS) + 1}`;
  return `${vagueness(event.date)} ${event.status}${colour}`;
}

/** The vaguer the date, the softer its mark; a span fades where it has no end. */
function vagueness(date: TimelineDate | undefined): string {
  switch (date?.precision) {
    case undefined:
      return 'undated';
    case 'interval':
    case 'set':
      return date.latest === Infinity
        ? 'span since'
        : date.earliest === -Infinity
          ? 'span until'
          : 'span';
    case 'millennium':
    case 'century':
    case 'decade':
    case 'year':
      return 'year';
    case 'season':
    case 'month':
      return 'month';
    default:
      return 'day';
  }
}
