import {cursorAt, own} from './cursor.js';
import {drained} from './drained.js';
import {isList} from './is-list.js';
import {readValue, type Reader} from './reader.js';
import type {Cursor, Key} from './reading.js';

/** More entries than any timeline has; without it `new Array(2 ** 32 - 1)` would be read to its end. */
const LONGEST = 1_000_000;

/** Entries read in one step: well under a millisecond. */
const STEP = 32;

/** A reader of lists; one entry alone is a list too. Entries that cannot be read are left out. */
export function listReader<T>(reader: Reader<T>): Reader<readonly T[]> {
  return (value, at, key) => drained(listSteps(value, at, key, reader));
}

/** The same, step by step: whoever takes the steps may do something else between two of them. */
export function* listSteps<T>(
  value: unknown,
  at: Cursor,
  key: Key,
  reader: Reader<T>,
): Generator<undefined, readonly T[] | undefined, undefined> {
  if (!isList(value)) {
    const item = reader(value, at, key);
    return item && Object.freeze([item]);
  }
  const list = cursorAt(at, key, value);
  const length = own(list, 'length');
  if (!isLength(length)) return undefined;
  const items: T[] = [];
  for (let index = 0; index < length; index++) {
    if (index % STEP === STEP - 1) yield;
    const item = readValue(own(list, index), list, index, reader);
    if (item) items.push(item);
  }
  return Object.freeze(items);
}

/** Only a Proxy gives none, or an array that is nothing but holes. */
function isLength(length: unknown): length is number {
  return Number.isInteger(length) && (length as number) <= LONGEST;
}
