import type {IssueCode} from './issue.js';

type IssueText = readonly [expected: string, hint: string, severity?: 'warning'];

/** What each issue says. Readers of dates and of JSON know better what they expected, and say so. */
export const ISSUE_TEXT: Readonly<Record<IssueCode, IssueText>> = {
  'json-syntax': ['JSON', 'Check commas, quotes and brackets.'],
  'json-depth': ['fewer levels', 'Do not nest so deeply.'],
  'format-unsupported': ['JSON or CSV', 'Convert it.'],
  'document-type': ['a list of events', 'Write [{"date": …, "headline": …}].'],
  'event-type': ['an event', 'Write {"date": …, "headline": …}.'],
  'event-empty': ['a headline', 'Fill it in or remove it.'],
  'headline-missing': ['a headline', 'Say what happened.', 'warning'],
  'date-missing': ['a date', 'Add one; it is shown last.', 'warning'],
  'date-syntax': ['a date', 'Write 2025, 2025-06 or 2025-06-16.'],
  'date-impossible': ['a date', 'Check month, day and time.'],
  'date-order': ['a date', 'Swap start and end.'],
  'date-length': ['a date', 'Write the date only.'],
  'id-duplicate': ['an id of its own', 'Change one of them.', 'warning'],
  'group-unknown': ['the id of a group', 'Correct it or add the group.', 'warning'],
  'status-unknown': [
    'planned, happened, cancelled, postponed or disputed',
    'Until then the date decides.',
    'warning',
  ],
  'field-type': ['another type', 'Check the schema; it is not shown.'],
  'url-refused': ['http, https, mailto, tel or a path', 'Correct it; it is not linked.', 'warning'],
  'colour-refused': ['a CSS colour', 'Correct it; it is not used.', 'warning'],
  'text-encoding': ['UTF-8', 'Save it as UTF-8; � stands for what is lost.', 'warning'],
  'html-instead': ['CSV or JSON', 'Check the address: it gives a web page.'],
  'sheet-private': [
    'a sheet that everybody may read',
    'In Google Sheets, choose File → Share → Publish to web, or share with “anyone with the link”.',
  ],
  'spreadsheet-file': ['CSV', 'In the spreadsheet, choose Save as or Download, and CSV.'],
  'csv-empty': ['rows', 'Fill in a row of column names and a row for each event.'],
  'csv-quotes': ['quotes in pairs', 'Check the quotes in and before this cell.', 'warning'],
  'columns-missing': ['columns such as Date and Headline', 'Name the columns in the first row.'],
  'columns-unknown': ['columns of a timeline', 'Rename them, or leave them unread.', 'warning'],
  'column-duplicate': ['one column of a name', 'Rename it; the first is read.', 'warning'],
  'cell-error': ['a value', 'Correct the formula; nothing is shown for it.', 'warning'],
  'type-unknown': ['title, era or nothing', 'Correct it; it is shown as an event.', 'warning'],
  'year-only': ['a year', 'Move month and day into columns of their own.', 'warning'],
  'issues-omitted': ['at most 1,000 issues', 'Correct the others first.', 'warning'],
};
