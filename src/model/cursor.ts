import {excerpt} from './excerpt.js';
import {isList} from './is-list.js';
import {issueOf} from './issue-of.js';
import type {Issue, IssueCode} from './issue.js';
import type {Cursor, Key, Reading} from './reading.js';

export function cursorAt(parent: Cursor, key: Key, source: object): Cursor {
  return {source, key, parent, reading: parent.reading};
}

/** The cursor of an object; a text alone is short for an object with that one field. */
export function objectAt(
  value: unknown,
  parent: Cursor,
  key: Key,
  short: string,
): Cursor | undefined {
  const source = typeof value === 'string' ? {[short]: value} : value;
  return Object(source) === source && !isList(source)
    ? cursorAt(parent, key, source as object)
    : undefined;
}

/** The names of an object's own fields; none of a Proxy that throws. */
export function keysOf(object: object): readonly string[] {
  try {
    return Object.keys(object);
  } catch {
    return [];
  }
}

/**
 * The value of an own field: what the data or a page's patches inherit is never read. Of a getter or
 * Proxy that throws it is NaN, which is wrong for every reader, so that it is reported.
 */
export function own({source}: Pick<Cursor, 'source'>, key: Key): unknown {
  try {
    return Object.hasOwn(source, key) ? (source as Record<Key, unknown>)[key] : undefined;
  } catch {
    return NaN;
  }
}

/** Notes an issue about a field. */
export function report(
  at: Cursor,
  key: Key,
  code: IssueCode,
  received?: unknown,
  expected?: string,
): void {
  const {reading} = at;
  if (reading.issueCount++ < reading.mostIssues) {
    reading.issues.push(issueOf(code, pathTo(at, key), excerpt(received), expected));
  }
}

/** The issues of a finished reading; the last one counts those that were too many to keep. */
export function issuesOf({issues, issueCount, mostIssues}: Reading): readonly Issue[] {
  const omitted = issueCount - mostIssues + 1;
  if (omitted > 1) issues[mostIssues - 1] = issueOf('issues-omitted', '', `${omitted} more`);
  return Object.freeze(issues);
}

function pathTo({key: step, parent}: Cursor, key: Key): string {
  const path = parent ? pathTo(parent, step) : '';
  if (typeof key === 'number') return `${path}[${key}]`;
  return path ? `${path}.${key}` : key;
}
