import {expect} from '@esm-bundle/chai';
import {excerpt} from '../../src/model/excerpt.js';
import {issueOf} from '../../src/model/issue-of.js';
import {ISSUE_TEXT} from '../../src/model/issue-text.js';
import type {IssueCode} from '../../src/model/issue.js';
import {timelineFrom} from '../../src/model/timeline-from.js';

describe('an issue', () => {
  for (const code of Object.keys(ISSUE_TEXT) as IssueCode[]) {
    it(`has words for ${code}`, () => {
      const {expected, hint, severity} = issueOf(code, 'events[0]', 'x');
      expect(expected).to.match(/\S/);
      expect(hint).to.match(/^[A-Z].*\.$/);
      expect(severity).to.be.oneOf(['error', 'warning']);
    });
  }

  it('has all it takes to correct a date', () => {
    const {issues} = timelineFrom([{headline: 'A', date: '2025-02-30'}]);
    expect(issues).to.deep.equal([
      {
        code: 'date-impossible',
        severity: 'error',
        path: 'events[0].date',
        received: '2025-02-30',
        expected: issues[0]!.expected,
        hint: 'Check month, day and time.',
      },
    ]);
    expect(issues[0]!.expected).to.match(/exist/);
  });
});

describe('an excerpt', () => {
  const cases: readonly (readonly [unknown, string])[] = [
    ['soon', 'soon'],
    [13, '13'],
    [NaN, 'NaN'],
    [null, 'null'],
    [undefined, 'undefined'],
    [5n, '5'],
    [Symbol('s'), 'Symbol(s)'],
    [{a: 1}, '{…}'],
    [[1], '{…}'],
    [() => 1, '{…}'],
    ['x'.repeat(1e6), 'x'.repeat(80)],
  ];
  for (const [value, text] of cases) {
    it(`is ${text.slice(0, 20)} for a ${typeof value}`, () =>
      expect(excerpt(value)).to.equal(text));
  }
});
