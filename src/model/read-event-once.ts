import {cursorAt} from './cursor.js';
import {noteEvent, readEvent} from './read-event.js';
import type {Reader} from './reader.js';
import type {EventDraft} from './event-draft.js';

/** An event, taken from an earlier version of the data where it did not change. */
export const readEventOnce: Reader<EventDraft> = (value, at, key) => {
  const {known, kept, ids, issueCount} = at.reading;
  const old = known?.(value);
  const isOld = old !== undefined && !ids.has(old.id);
  const event = isOld ? old : readEvent(value, at, key);
  if (isOld) noteEvent(old, cursorAt(at, key, value as object));
  if (event && at.reading.issueCount === issueCount) kept?.keep(value, event);
  return event;
};
