import {isAbsolute} from 'node:path';
import {pathToFileURL} from 'node:url';
import {issueDocs, ISSUE_DOCS} from '../model/issue-docs.js';
import {ISSUE_TEXT} from '../model/issue-text.js';
import type {IssueCode} from '../model/issue.js';
import {issueMessage} from './issue-message.js';
import {packageVersion} from './package-files.js';
import type {Place, PlacedIssue} from './placed-issues.js';
import {isAddress} from './read-input.js';
import type {Report} from './report.js';

/**
 * For code scanning and editors: SARIF 2.1.0.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export const sarifReport: Report = (inputs) => {
  const codes = [...new Set(inputs.flatMap(({issues}) => issues.map(({issue}) => issue.code)))];
  const indices = new Map(codes.map((code, index) => [code, index]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'news-timeline',
            version: packageVersion(),
            informationUri: ISSUE_DOCS,
            rules: codes.map(ruleOf),
          },
        },
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        artifacts: inputs.map(({name}) => ({location: {uri: uriOf(name)}})),
        results: inputs.flatMap(({name, issues}, index) =>
          issues.map((issue) => ({
            ...resultOf(issue),
            ruleIndex: indices.get(issue.issue.code),
            locations: [locationOf(issue, {uri: uriOf(name), index})],
          })),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function ruleOf(code: IssueCode): object {
  const [expected, hint, severity = 'error'] = ISSUE_TEXT[code];
  return {
    id: code,
    shortDescription: {text: `Expected ${expected}. ${hint}`},
    helpUri: issueDocs(code),
    defaultConfiguration: {level: severity},
  };
}

function resultOf({issue}: PlacedIssue): object {
  const {code, severity} = issue;
  return {ruleId: code, level: severity, message: {text: issueMessage(issue)}};
}

function locationOf({issue, place}: PlacedIssue, artifactLocation: object): object {
  return {
    physicalLocation: {artifactLocation, region: place && regionOf(place)},
    logicalLocations: issue.path ? [{fullyQualifiedName: issue.path}] : undefined,
  };
}

function regionOf({start, end}: Place): object {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

/** A relative path stays one, so that a report is of the repository and not of the machine. */
function uriOf(name: string): string {
  if (isAddress(name)) return name;
  if (isAbsolute(name)) return pathToFileURL(name).href;
  return name.split(/[\\/]/).map(encodeURIComponent).join('/');
}
