import type {Refusal} from '../controllers/received-file.js';
import {issueOf} from '../model/issue-of.js';
import type {Issue, IssueCode} from '../model/issue.js';

/** A sheet that only its owners may read answers with a page to sign in. */
const SHEET = /^https:\/\/(?:docs|spreadsheets)\.google\.com\//;

/** Why an address gave no data, as an issue of the file as a whole. */
export function sourceIssue(refusal: Refusal): Issue {
  const {address, response, noData} = refusal;
  const code = codeOf(refusal);
  if (SHEET.test(address) && (code === 'source-html' || code === 'source-status')) {
    return issueOf('sheet-private', '', address);
  }
  if (code === 'source-unreachable') {
    const hint = 'Check the address and the connection of this computer.';
    return Object.freeze({...issueOf(code, '', 'nothing'), hint});
  }
  return issueOf(code, '', receivedBy(response, noData));
}

function codeOf({response, noData, isLate}: Refusal): IssueCode {
  if (!response) return isLate ? 'source-timeout' : 'source-unreachable';
  if (response.status !== 200) return 'source-status';
  if (noData === undefined) return 'source-size';
  return noData.trim() ? 'source-html' : 'source-empty';
}

function receivedBy(response: Response | undefined, noData: string | undefined): string {
  if (!response) return 'nothing';
  const {status, statusText, headers} = response;
  if (status !== 200) return `${status} ${statusText}`.trim();
  if (noData === undefined) return 'more';
  return noData.trim() ? (headers.get('content-type') ?? 'a page') : 'nothing';
}
