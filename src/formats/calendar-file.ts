import type {Status} from '../model/timeline.js';
import type {CalendarSpan} from './calendar-span.js';
import {foldedLine} from './folded-line.js';

/** What a calendar is told of one event; plain texts. */
export interface CalendarEntry {
  /** The same for the same event at every download: a calendar then replaces what it has. */
  readonly uid: string;
  /** When the file is made: milliseconds from 1970-01-01T00:00Z. */
  readonly stamp: number;
  readonly span: CalendarSpan;
  readonly status: Status;
  readonly summary: string;
  readonly description?: string | undefined;
  readonly url?: string | undefined;
  readonly location?: string | undefined;
  /** In degrees, north and east. */
  readonly lat?: number | undefined;
  readonly lon?: number | undefined;
}

/** RFC 5545, section 3.8.1.11. What is planned, postponed or disputed may yet be otherwise. */
const STATUSES: Readonly<Record<Status, string>> = {
  planned: 'TENTATIVE',
  happened: 'CONFIRMED',
  cancelled: 'CANCELLED',
  postponed: 'TENTATIVE',
  disputed: 'TENTATIVE',
};

/**
 * A calendar file (RFC 5545) with one event. It takes no time of the reader's own, so it is transparent
 * (section 3.8.2.7).
 */
export function calendarFile(entry: CalendarEntry): string {
  const {uid, stamp, span, status, summary, description, url, location} = entry;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//news-timeline//news-timeline//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    `UID:${textValue(uid)}`,
    `DTSTAMP:${stampOf(stamp)}`,
    ...spanLines(span),
    `STATUS:${STATUSES[status]}`,
    'TRANSP:TRANSPARENT',
    `SUMMARY:${textValue(summary)}`,
    ...line('DESCRIPTION', description && textValue(description)),
    ...line('URL', url && uriValue(url)),
    ...line('LOCATION', location && textValue(location)),
    ...line('GEO', geoValue(entry)),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((text) => `${foldedLine(text)}\r\n`).join('');
}

function line(name: string, value: string | undefined): readonly string[] {
  return value ? [`${name}:${value}`] : [];
}

function spanLines(span: CalendarSpan): readonly string[] {
  if (span.type === 'time') {
    return [`DTSTART:${span.start}`, ...line('DTEND', span.end)];
  }
  return [`DTSTART;VALUE=DATE:${span.start}`, `DTEND;VALUE=DATE:${span.end}`];
}

/** Section 3.3.11: a text on one line, without characters that no text may have. */
function textValue(text: string): string {
  return text
    .trim()
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n|\u2028|\u2029/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');
}

/** Section 3.3.13: as it is, unless it could end the line. */
function uriValue(url: string): string {
  return url.replace(/[\p{Cc}\s]/gu, '');
}

/** Section 3.8.1.6: both, or nothing. */
function geoValue({lat, lon}: CalendarEntry): string | undefined {
  const isPlace =
    lat !== undefined && lon !== undefined && Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
  return isPlace ? `${degrees(lat)};${degrees(lon)}` : undefined;
}

/** Six decimals are what the RFC asks for; none is written as `1e-7`. */
function degrees(number: number): string {
  return String(Number(number.toFixed(6)));
}

function stampOf(instant: number): string {
  return new Date(instant)
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replace(/[-:]/g, '');
}
