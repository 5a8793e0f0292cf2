import {html, noChange, nothing, type TemplateResult} from 'lit';
import type {TimelineDate} from '../dates/timeline-date.js';
import {GROUP_COLOURS} from '../styles/group-styles.js';
import {eventCard, type CardContext} from './event-card.js';
import type {ListItem, ListPlan, Order} from './list-plan.js';

export interface ListContext extends CardContext {
  readonly order: Order;
}

/**
 * Remembers what each slice of one list shows, so that Lit need not compare 10,000 events with themselves
 * to draw 24 more. (`guard` would do the same for 200 bytes.)
 */
export class DrawnSlices {
  readonly #keys: string[] = [];

  /** Whether the slice has to be drawn; from then on it counts as drawn. */
  isNew(slice: number, key: string): boolean {
    const isNew = this.#keys[slice] !== key;
    this.#keys[slice] = key;
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

/** Events drawn in one piece. The first slice fills any window. */
export const SLICE = 24;

/** From here on events out of sight are skipped in layout (`content-visibility`); fewer cost nothing. */
const LONG = 60;

/** The vertical list. A slice is drawn once, as long as its selected event stays the same. */
export function listView(
  plan: ListPlan,
  context: ListContext,
  {drawn, selected, slices}: ListProgress,
): TemplateResult {
  const rest = plan.length - drawn;
  const templates = Array.from({length: Math.ceil(drawn / SLICE)}, (_, slice) => {
    const from = slice * SLICE;
    const to = Math.min(drawn, from + SLICE);
    const selectedHere = selected >= from && selected < to ? selected : -1;
    if (!slices.isNew(slice, `${String(to)} ${String(selectedHere)}`)) return noChange;
    return Array.from({length: to - from}, (_item, offset) =>
      itemTemplate(plan.item(from + offset), from + offset === selected, context),
    );
  });
  return html`<ol
    role="list"
    class=${plan.length > LONG ? 'long' : nothing}
    aria-busy=${rest > 0 ? 'true' : nothing}
    .style=${`--_rest:${String(rest)}`}
  >${templates}</ol>`;
}

function itemTemplate(item: ListItem, isSelected: boolean, context: ListContext): TemplateResult {
  const {event, gap, isAfterToday} = item;
  const {strings, dates, language} = context;
  return html`<li
    part="event"
    class=${itemClass(item)}
    aria-current=${isSelected ? 'true' : nothing}
  >${
    isAfterToday
      ? html`<p class="today" part="today"><span>${strings.today}</span></p>`
      : gap
        ? gapTemplate(dates.formatDistance(gap, language), context)
        : nothing
  }${eventCard(event, context)}</li>`;
}

function gapTemplate(distance: string, {order, strings}: ListContext): TemplateResult {
  const words = order === 'newest-first' ? strings.earlier(distance) : strings.later(distance);
  return html`<p class="gap" part="gap"><span>${words}</span></p>`;
}

function itemClass({event, group, wait}: ListItem): string {
  const colour = group < 0 ? '' : ` g${String((group % GROUP_COLOURS) + 1)}`;
  return `${vagueness(event.date)} ${event.status}${colour}${wait ? ` w${String(wait)}` : ''}`;
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
