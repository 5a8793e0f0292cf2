import {cursorAt, own} from './cursor.js';
import {isList} from './is-list.js';
import {readValue, type Reader} from './reader.js';

/** More entries than any timeline has; without it `new Array(2 ** 32 - 1)` would be read to its end. */
const LONGEST = 1_000_000;

/** A reader of lists; one entry alone is a list too. Entries that cannot be read are left out. */
export function listReader<T>(reader: Reader<T>): Reader<readonly T[]> {
  return (value, at, key) => {
    if (!isList(value)) {
      const item = reader(value, at, key);
      return item && Object.freeze([item]);
    }
    const list = cursorAt(at, key, value);
    const length = own(list, 'length');
    if (!isLength(length)) return undefined;
    const items: T[] = [];
    for (let index = 0; index < length; index++) {
      const item = readValue(own(list, index), list, index, reader);
      if (item) items.push(item);
    }
    return Object.freeze(items);
  };
}

/** Only a Proxy gives none, or an array that is nothing but holes. */
function isLength(length: unknown): length is number {
  return Number.isInteger(length) && (length as number) <= LONGEST;
}
