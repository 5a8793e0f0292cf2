import {issueOf} from '../model/issue-of.js';
import type {Issue} from '../model/issue.js';
import {fieldOf} from './field-of.js';
import {sheetEvent} from './sheet-event.js';
import {sheetPeriod} from './sheet-period.js';
import {sheetPath} from './sheet-path.js';
import type {SheetRow} from './sheet-row.js';
import {timelineJsText} from './timelinejs-text.js';

export interface SheetDocument {
  readonly document: unknown;
  readonly issues: readonly Issue[];
  readonly placeOf: (path: string) => string;
}

/**
 * The rows of a sheet as a document.
 * @param rows those that are not blank
 * @param found what is wrong with the sheet itself
 */
export function sheetDocument(rows: readonly SheetRow[], found: readonly Issue[]): SheetDocument {
  const issues = [...found];
  const title = rows.find((row) => typeOf(row) === 'title');
  const eras = rows.filter((row) => typeOf(row) === 'era');
  const events = rows.filter((row) => row !== title && !eras.includes(row));
  for (const row of rows) {
    for (const {place, text} of row.failed) issues.push(issueOf('cell-error', place, text));
  }
  const opening: unknown = title && sheetEvent(title, []);
  const document = {
    title: fieldOf(opening, 'headline'),
    description: fieldOf(opening, 'text'),
    html: fieldOf(opening, 'html'),
    media: fieldOf(opening, 'media'),
    background: fieldOf(opening, 'background'),
    events: events.map((row) => {
      checkType(row, issues);
      return sheetEvent(row, issues);
    }),
    eras: eras.map((row) => eraOf(row, issues)),
  };
  return {document, issues, placeOf: (path) => sheetPath(path, {title, events, eras})};
}

function typeOf(row: SheetRow): string {
  return row.cell('type')?.toLowerCase() ?? '';
}

/** The row of an event says that it is a second title, or what nobody knows. */
function checkType(row: SheetRow, issues: Issue[]): void {
  const type = row.cell('type');
  if (type === undefined) return;
  const expected = typeOf(row) === 'title' ? 'one title' : undefined;
  issues.push(issueOf('type-unknown', row.place(['type']), type, expected));
}

/** An era without an end, which makes TimelineJS show nothing at all, ends nobody knows when. */
function eraOf(row: SheetRow, issues: Issue[]): object {
  const {date} = sheetPeriod(row, issues);
  const isUnended = row.cell('end') === undefined && row.cell('endYear') === undefined;
  const isOpen = isUnended && date !== undefined && !date.includes('/');
  if (isOpen) issues.push(issueOf('date-missing', row.place(['endYear', 'end']), 'nothing'));
  return {
    date: isOpen ? `${date}/` : date,
    label: timelineJsText(row.text('headline')),
    color: row.cell('background'),
  };
}
