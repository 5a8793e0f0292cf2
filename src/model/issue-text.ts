import type {IssueCode} from './issue.js';

type IssueText = readonly [expected: string, hint: string, severity?: 'warning'];

/** What each issue says. Readers of dates and of JSON know better what they expected, and say so. */
export const ISSUE_TEXT: Readonly<Record<IssueCode, IssueText>> = {
  'json-syntax': ['JSON', 'Check commas, quotes and brackets.'],
  'json-depth': ['fewer levels', 'Do not nest so deeply.'],
  'format-unsupported': ['JSON', 'Convert it to JSON.'],
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
  'html-reduced': ['HTML of the allow-list', 'Move it into media; it is not shown.', 'warning'],
  'field-unsupported': ['another way to say it', 'It has no place here; it is not shown.'],
  'issues-omitted': ['at most 1,000 issues', 'Correct the others first.', 'warning'],
};
