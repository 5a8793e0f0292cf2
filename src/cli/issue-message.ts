import type {Issue} from '../model/issue.js';

/** What is told in place of a value, and no value itself. */
const UNQUOTED = /^(?:nothing|the end|more|\{…\}|".*)$/s;

/** What an issue says, in a line for a person: what was found, what would have been right, what to do. */
export function issueMessage({received, expected, hint}: Issue): string {
  const found = received === 'undefined' || received === '' ? 'nothing' : received;
  return `Found ${UNQUOTED.test(found) ? found : `“${found}”`}, expected ${expected}. ${hint}`;
}
