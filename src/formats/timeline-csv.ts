import type {Text} from '../model/timeline.js';
import {csvColumns, type CsvColumn} from './csv-columns.js';
import {guardedCell} from './guarded-cell.js';
import {hasMarkup} from '../model/plain-text-of-html.js';
import {TRANSLATED} from './sheet-field.js';
import type {WrittenEvent, WrittenTimeline} from './written-timeline.js';

/** Excel takes a file for UTF-8 by this. */
const BYTE_ORDER_MARK = '\ufeff';

/** A column of the file: one of those there are, by number and by language. */
interface WrittenColumn {
  readonly column: CsvColumn;
  /** From 0: which of an event's media, sources or claims. */
  readonly number: number;
  /** BCP 47 tag of the texts in it, where they have one. */
  readonly language: string | undefined;
}

/**
 * The events of a timeline as a table (RFC 4180), with columns that the reader of sheets knows. What has
 * no place in a table is only in the JSON: the title, eras, labels and colours of groups, and all but one
 * word of who made a claim.
 */
export function timelineCsv({events}: WrittenTimeline): string {
  return csvOf(events, csvColumns);
}

/** A table of some columns, without those that nothing is in. */
export function csvOf(events: readonly WrittenEvent[], all: readonly CsvColumn[]): string {
  const columns = all.flatMap((column) => writtenColumns(column, events));
  const rows = [
    columns.map(nameOf),
    ...events.map((event) => columns.map((column) => cellOf(column, event))),
  ];
  return BYTE_ORDER_MARK + rows.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

function writtenColumns(
  column: CsvColumn,
  events: readonly WrittenEvent[],
): readonly WrittenColumn[] {
  const languages: Set<string | undefined>[] = [];
  for (const event of events) {
    column.cells(event).forEach((cell, number) => {
      const used = (languages[number] ??= new Set());
      if (typeof cell === 'object') for (const tag of Object.keys(cell)) used.add(markOf(tag));
      else if (cell !== undefined && cell !== '') used.add(undefined);
    });
  }
  return languages.flatMap((used, number) =>
    [...used].map((language) => ({
      column,
      number,
      language: TRANSLATED.has(column.field) ? language : undefined,
    })),
  );
}

/** A language that no column can be marked with goes without. */
function markOf(tag: string): string | undefined {
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag) ? tag.toLowerCase() : undefined;
}

function nameOf({column, number, language}: WrittenColumn): string {
  const name = number > 0 ? `${column.name} ${number + 1}` : column.name;
  return language === undefined ? name : `${name} (${language})`;
}

function cellOf({column, number, language}: WrittenColumn, event: WrittenEvent): string {
  const cell = column.cells(event)[number];
  if (cell === undefined) return '';
  // A number is no formula, and a guarded one would be a text.
  if (typeof cell === 'number') return String(cell);
  const text = textIn(cell, language);
  return guardedCell(
    TRANSLATED.has(column.field) && column.field !== 'html' ? escaped(text) : text,
  );
}

function textIn(text: Text, language: string | undefined): string {
  if (typeof text === 'string') return language === undefined ? text : '';
  const tag = Object.keys(text).find((one) => markOf(one) === language);
  return tag === undefined ? '' : (text[tag] ?? '');
}

/** What looks like HTML would be read as HTML. */
function escaped(text: string): string {
  return hasMarkup(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : text;
}

function quoted(text: string): string {
  return /[",;\t\r\n|]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
