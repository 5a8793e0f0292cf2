import {own, report} from './cursor.js';
import type {Cursor, Key} from './reading.js';

/** Makes something of a value that stands at a place in the data; undefined when it cannot. */
export type Reader<T> = (value: unknown, at: Cursor, key: Key) => T | undefined;

/** Reads a field. Absent, null and blank are the same: nothing was said. */
export function readField<T>(at: Cursor, key: Key, reader: Reader<T>): T | undefined {
  const value = given(at, key);
  return value === undefined ? undefined : readValue(value, at, key, reader);
}

/** What a field says, if anything. */
export function given(at: Cursor, key: Key): unknown {
  const value = own(at, key);
  return value == null || (typeof value === 'string' && !value.trim()) ? undefined : value;
}

/** Nothing is left out in silence: a value that gives nothing, and no issue of its own, is one. */
export function readValue<T>(value: unknown, at: Cursor, key: Key, reader: Reader<T>) {
  const {reading} = at;
  const {issueCount} = reading;
  const result = reader(value, at, key);
  if (result !== undefined) reading.fieldCount++;
  else if (issueCount === reading.issueCount) report(at, key, 'field-type', value);
  return result;
}
