import {fieldOf} from './field-of.js';

type Fields = Readonly<Record<string, unknown>>;

/** How many events are looked at: the first ones may have lost their dates. */
const LOOKED_AT = 20;

/**
 * Whether a value looks like TimelineJS data: of version 3 (a title or events with `start_date`, or with
 * a headline inside their text) or of version 1 (`timeline.date`). Our own documents have none of these.
 * Looks at no more than 20 events and never throws.
 */
export function isTimelineJs(value: unknown): boolean {
  try {
    const {timeline, title, events = value} = value as Fields;
    return (
      isSlide(title) ||
      isObject(fieldOf(timeline, 'date')) ||
      (Array.isArray(events) && events.slice(0, LOOKED_AT).some(isSlide))
    );
  } catch {
    return false;
  }
}

function isSlide(slide: unknown): boolean {
  const {text} = Object(slide) as Fields;
  return hasOwn(slide, 'start_date') || hasOwn(text, 'headline');
}

function isObject(value: unknown): boolean {
  return Object(value) === value;
}

function hasOwn(value: unknown, field: string): boolean {
  return Object.hasOwn(Object(value) as object, field);
}
