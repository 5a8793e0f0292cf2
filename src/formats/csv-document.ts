import {excerpt} from '../model/excerpt.js';
import {issueOf} from '../model/issue-of.js';
import type {Issue} from '../model/issue.js';
import {csvRows} from './csv-rows.js';
import {sheetColumns} from './sheet-columns.js';
import {sheetDocument} from './sheet-document.js';
import {SheetRow} from './sheet-row.js';
import {tableInstead} from './table-instead.js';

export interface CsvOptions {
  /** BCP 47 tag of texts in columns that name no language, where others do. */
  readonly language?: string | undefined;
}

export interface CsvDocument {
  /** A document as `timelineFrom` reads it. */
  readonly document: unknown;
  /** What its reader cannot know, by row and column: `row 7, column "End Year"`. */
  readonly issues: readonly Issue[];
  /** Where in the sheet a path into the document comes from. */
  readonly placeOf: (path: string) => string;
}

/**
 * A CSV text as a document of ours: that of a TimelineJS sheet, of version 3 or 1, or one with columns
 * named as the fields of an event. Each row with anything in it is an event, or an era or the title
 * where TimelineJS says so in Type. Rows count from 1 as in a spreadsheet, blank ones too. Takes any
 * text and never throws; a page or a file in place of a table is one issue and no event.
 */
export function csvDocument(text: string, {language}: CsvOptions = {}): CsvDocument {
  const instead = tableInstead(text);
  if (instead) return withoutEvents([instead]);
  const {rows, issues} = csvRows(text);
  const top = rows.findIndex((cells) => cells.some((cell) => cell.trim()));
  const head = sheetColumns(rows[top] ?? [], top, language);
  const found = [...issues, ...head.issues];
  if (!head.columns.length) {
    const isTold = found.some(({code}) => code === 'columns-missing');
    return withoutEvents(
      isTold ? found : [...found, issueOf('columns-missing', 'row 1', excerpt(text))],
    );
  }
  const filled = rows
    .map((cells, index) => new SheetRow(head, index, index > top ? cells : []))
    .filter(({isBlank}) => !isBlank);
  return sheetDocument(filled, found);
}

function withoutEvents(issues: readonly Issue[]): CsvDocument {
  return {document: {events: []}, issues, placeOf: (path) => path};
}
