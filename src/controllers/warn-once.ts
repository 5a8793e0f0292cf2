import {issueDocs} from '../model/issue-docs.js';
import type {Issue} from '../model/issue.js';

/** Codes the console has been told of on this page. */
const told = new Set<string>();

/** Tells the console of each kind of issue once a page, with a link to what it means. */
export function warnOnce(issues: readonly Issue[]): void {
  for (const {code, path, received, expected} of issues) {
    if (told.has(code)) continue;
    told.add(code);
    console.warn(
      `<news-timeline> ${code} at ${path}: received ${received}, expected ${expected}. ${issueDocs(code)}`,
    );
  }
}
