import type {IssueCode} from './issue.js';

/** Where all codes are explained. */
export const ISSUE_DOCS = 'https://github.com/news-timeline/news-timeline/blob/main/docs/issues.md';

/** Where a code is explained. */
export function issueDocs(code: IssueCode): string {
  return `${ISSUE_DOCS}#${code}`;
}
