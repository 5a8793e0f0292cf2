import {issueOf} from '../model/issue-of.js';
import type {Issue} from '../model/issue.js';
import {jsonFault} from './json-fault.js';

/** How much of the text an issue shows. */
const SHOWN = 20;

/**
 * Why `JSON.parse` refuses a text: where it stops being JSON (line and column count from 1, the column in
 * UTF-16 code units as editors do), or that it is nested deeper than the engine can go. Engines' own
 * messages differ, and some have no place in them.
 */
export function jsonIssue(text: string): Issue {
  const fault = jsonFault(text);
  if (!fault) return issueOf('json-depth', 'line 1, column 1', shown(text, 0));
  const lines = text.slice(0, fault.index).split(/\r\n|[\r\n]/);
  const path = `line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}`;
  return issueOf('json-syntax', path, shown(text, fault.index), fault.expected);
}

function shown(text: string, index: number): string {
  return index < text.length ? JSON.stringify(text.slice(index, index + SHOWN)) : 'the end';
}
