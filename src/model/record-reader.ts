import {objectAt} from './cursor.js';
import type {Cursor} from './reading.js';
import type {Reader} from './reader.js';

/**
 * A reader of objects; one without any field that says something is none. Each kind of object is
 * written as one literal with all its fields, so that engines give 10,000 of them the same shape.
 * @param short the field that a text alone stands for
 */
export function recordReader<T>(short: string, recordAt: (object: Cursor) => T): Reader<T> {
  return (value, at, key) => {
    const object = objectAt(value, at, key, short);
    const {fieldCount} = at.reading;
    const record = object && recordAt(object);
    return at.reading.fieldCount > fieldCount ? Object.freeze(record) : undefined;
  };
}
