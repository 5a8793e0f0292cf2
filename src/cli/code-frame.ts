import type {Place} from './placed-issues.js';
import {printable, printedWidth} from './printable.js';

/** How much of a line is shown: before the place, and from it on. */
const BEFORE = 40;
const BEHIND = 60;

/**
 * The line of a text that a place is in, or where it is long a part of that, and carets under the place:
 *
 *     14 |   "date": "2025-13",
 *        |           ^^^^^^^^^
 */
export function codeFrame(text: string, {span, start}: Place): readonly [string, string] {
  const begin = span.start - (start.column - 1);
  const end = lineEnd(text, span.start, span.start + BEHIND);
  const from = whole(text, Math.max(begin, span.start - BEFORE));
  const to = Math.max(span.start, Math.min(span.end, end));
  const before = `${from > begin ? '…' : ''}${printable(text.slice(from, span.start))}`;
  const marked = printable(text.slice(span.start, to));
  const behind = printable(text.slice(to, end));
  const hasMore = end < text.length && !/[\r\n]/.test(text.charAt(end));
  const number = String(start.line).padStart(4);
  const gap = ' '.repeat(number.length);
  const carets = '^'.repeat(Math.max(1, printedWidth(marked)));
  return [
    `${number} | ${before}${marked}${behind}${hasMore ? '…' : ''}`,
    `${gap} | ${' '.repeat(printedWidth(before))}${carets}`,
  ];
}

function lineEnd(text: string, start: number, limit: number): number {
  const longest = Math.min(limit, text.length);
  let end = start;
  while (end < longest && !/[\r\n]/.test(text.charAt(end))) end++;
  return end === longest ? whole(text, end) : end;
}

/** Not in the middle of a character. */
function whole(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  return unit >= 0xdc00 && unit <= 0xdfff ? index + 1 : index;
}
