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
  'date-ambiguous': ['one reading', 'Write the month in letters, or EDTF.'],
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
  'part-missing': ['a file of news-timeline', 'Put all of dist/ on the server; try again.'],
  'source-cors': [
    'an answer this page may read',
    'Have its server send Access-Control-Allow-Origin, or put the file on your own.',
  ],
  'source-empty': [
    'a file with events in it',
    'Fill it in, and check that the right file or sheet is shared.',
  ],
  'source-html': [
    'JSON or CSV',
    'Give the address of the file itself, not of a page that shows it.',
  ],
  'source-offline': ['a connection', 'It is tried again when the connection is back.'],
  'source-refused': ['http or https', 'Correct the address.'],
  'source-size': ['at most 20 MB', 'Split the file or leave out what is not shown.'],
  'source-status': ['200 OK', 'Check the address and who may read it.'],
  'source-timeout': [
    'an answer within 10 seconds',
    'Try again, or put the file on a faster server.',
  ],
  'source-unreachable': ['an answer', 'Check the address, and what the page’s policy allows.'],
  'sheet-private': [
    'a sheet that everyone may read',
    'In Google Sheets: File → Share → Publish to web; or Share → Anyone with the link.',
  ],
  'text-encoding': ['UTF-8', 'Save it as UTF-8; � stands for what is lost.', 'warning'],
  'spreadsheet-file': ['CSV', 'In the spreadsheet, choose Save as or Download, and CSV.'],
  'csv-quotes': ['quotes in pairs', 'Check the quotes in and before this cell.', 'warning'],
  'columns-missing': ['columns such as Date and Headline', 'Name the columns in the first row.'],
  'columns-unknown': ['columns of a timeline', 'Rename them, or leave them unread.', 'warning'],
  'column-duplicate': ['one column of a name', 'Rename it; the first is read.', 'warning'],
  'cell-error': ['a value', 'Correct the formula; nothing is shown for it.', 'warning'],
  'type-unknown': ['title, era or nothing', 'Correct it; it is shown as an event.', 'warning'],
  'year-only': ['a year', 'Move month and day into columns of their own.', 'warning'],
  'html-reduced': ['HTML of the allow-list', 'Move it into media; it is not shown.', 'warning'],
  'alt-missing': ['what the picture shows', 'Say it in a sentence, as `alt`.', 'warning'],
  'field-unsupported': ['another way to say it', 'It has no place here; it is not shown.'],
  'issues-omitted': ['at most 1,000 issues', 'Correct the others first.', 'warning'],
};
