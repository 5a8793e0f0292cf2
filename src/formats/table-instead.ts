import {excerpt} from '../model/excerpt.js';
import {issueOf} from '../model/issue-of.js';
import type {Issue} from '../model/issue.js';
import {plainTextOfHtml} from '../model/plain-text-of-html.js';

/** How much of a page is looked at. */
const LOOKED_AT = 100_000;

const START = 'line 1, column 1';

const PAGE = /^\s*<(?:!doctype|!--|\?xml|html|head|body|title|meta)\b/i;
/** The page on which Google asks for a login, or says that there is no such file. */
const GOOGLE = /accounts\.google\.com\/|\bServiceLogin\b|\bGoogle (?:Docs|Sheets|Drive|Accounts)\b/;
/** A ZIP (.xlsx, .ods, .numbers), or the file of an older Excel, read as text in one encoding or another. */
const FILE = /^(?:PK\x03\x04|[\xd0\ufffd][\xcf\ufffd]\x11[\xe0\ufffd])/;

/** What is there in place of a table, as an issue; undefined where a table may be. */
export function tableInstead(text: string): Issue | undefined {
  const start = text.slice(0, LOOKED_AT);
  if (FILE.test(start)) return issueOf('spreadsheet-file', START, 'a file');
  if (PAGE.test(start)) {
    const words = excerpt(plainTextOfHtml(start));
    return issueOf(GOOGLE.test(start) ? 'sheet-private' : 'source-html', START, words);
  }
  return text.trim() ? undefined : issueOf('source-empty', START, 'nothing');
}
