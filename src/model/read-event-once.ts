import {cursorAt} from './cursor.js';
import type {EventDraft} from './event-draft.js';
import {noteEvent, readEvent} from './read-event.js';
import type {Reader} from './reader.js';

/** An event, taken from an earlier version of the data where it did not change. */
export const readEventOnce: Reader<EventDraft> = (value, at, key) =>
  readKnownEvent(value, at, key) ?? readNewEvent(value, at, key);

const readKnownEvent: Reader<EventDraft> = (value, at, key) => {
  const {known, kept, ids, drafts} = at.reading;
  const old = known?.(value);
  if (!old || ids.has(old.givenId)) return undefined;
  // One to which no id was given has none.
  const event = old.givenId ? old.event : {...old.event, id: ''};
  noteEvent(event, cursorAt(at, key, value as object));
  if (event === old.event) {
    kept?.keepKnown(old);
  } else {
    drafts.push(event);
    kept?.keep(value, event);
  }
  return event;
};

const readNewEvent: Reader<EventDraft> = (value, at, key) => {
  const {kept, drafts, issueCount} = at.reading;
  const event = readEvent(value, at, key);
  if (!event) return undefined;
  drafts.push(event);
  if (at.reading.issueCount === issueCount) kept?.keep(value, event);
  return event;
};
