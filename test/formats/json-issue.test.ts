import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {jsonFault} from '../../src/formats/json-fault.js';
import {jsonIssue} from '../../src/formats/json-issue.js';
import {jsonBodies} from './json-bodies.js';

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('where a text stops being JSON', () => {
  const cases: readonly (readonly [
    text: string,
    line: number,
    column: number,
    expected: string,
  ])[] = [
    ['', 1, 1, 'a value'],
    ['   ', 1, 4, 'a value'],
    ['[{"da', 1, 6, 'a closing quote'],
    ['[1,]', 1, 4, 'a value'],
    ['[1 2]', 1, 4, '"," or "]"'],
    ['[1}', 1, 3, '"," or "]"'],
    ['{"a":1,}', 1, 8, 'a name in double quotes'],
    ['{a:1}', 1, 2, 'a name in double quotes'],
    ["{'a':1}", 1, 2, 'a name in double quotes'],
    ['{"a" 1}', 1, 6, '":"'],
    ['{"a":}', 1, 6, 'a value'],
    ['{"a":1 "b":2}', 1, 8, '"," or "}"'],
    ['[NaN]', 1, 2, 'a value'],
    ['[nul]', 1, 5, 'null'],
    ['[truee]', 1, 6, '"," or "]"'],
    ['[01]', 1, 3, '"," or "]"'],
    ['[-]', 1, 3, 'a digit'],
    ['[1.]', 1, 4, 'a digit'],
    ['[1e]', 1, 4, 'a digit'],
    ['[1e+]', 1, 5, 'a digit'],
    ['[.5]', 1, 2, 'a value'],
    ['[+1]', 1, 2, 'a value'],
    ['["a\nb"]', 1, 4, 'an escape such as \\n'],
    ['["\\x"]', 1, 4, 'one of " \\ / b f n r t u'],
    ['["\\u12g4"]', 1, 7, 'a hexadecimal digit'],
    ['[] []', 1, 4, 'the end'],
    ['[1]\n]', 2, 1, 'the end'],
    ['{\n  "a": 1,\n  "b": tru\n}', 3, 11, 'true'],
    ['[\r\n1,\r\n2\r\n3]', 4, 1, '"," or "]"'],
    ['[\r1\r2]', 3, 1, '"," or "]"'],
    ['[1, // why\n2]', 1, 5, 'a value'],
    ['\ufeff[]', 1, 1, 'a value'],
    ['<!doctype html>', 1, 1, 'a value'],
    ['[\u00a01]', 1, 2, 'a value'],
  ];
  for (const [text, line, column, expected] of cases) {
    it(`is line ${line}, column ${column} of ${JSON.stringify(text)}`, () => {
      const issue = jsonIssue(text);
      expect(issue).to.include({code: 'json-syntax', severity: 'error', expected});
      expect(issue.path).to.equal(`line ${line}, column ${column}`);
    });
  }

  it('comes with the text that stands there', () => {
    expect(jsonIssue('[1 2]').received).to.equal('"2]"');
    expect(jsonIssue('[').received).to.equal('the end');
    expect(jsonIssue('x'.repeat(1e5)).received).to.have.length.most(80);
  });

  it('is found however deep the text is', () => {
    expect(jsonFault('['.repeat(100_000))).to.deep.equal({index: 100_000, expected: 'a value'});
    expect(jsonFault('{"a":'.repeat(100_000))).to.deep.equal({index: 500_000, expected: 'a value'});
    expect(jsonFault('['.repeat(100_000) + ']'.repeat(100_000))).to.equal(undefined);
  });

  it('is nowhere in JSON that an engine finds too deep', () => {
    expect(jsonIssue('[[[]]]').code).to.equal('json-depth');
  });

  it('is nowhere exactly where JSON.parse is content', () => {
    const pieces = fc.constantFrom(
      '[',
      ']',
      '{',
      '}',
      '"',
      ':',
      ',',
      '\\',
      '\\u00',
      'e',
      '0',
      '1',
      '-',
      '.',
      'true',
      'nul',
      'l',
      ' ',
      '\n',
      '"a":',
    );
    const text = fc.oneof(
      fc.array(pieces, {maxLength: 12}).map((list) => list.join('')),
      fc.string(),
      fc.json(),
    );
    fc.assert(
      fc.property(text, (candidate) => {
        expect(jsonFault(candidate) === undefined).to.equal(parses(candidate));
      }),
      {numRuns: 2000},
    );
  });

  it('is the end of what could still become JSON', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (json, cut) => {
        const text = json.slice(0, cut % (json.length + 1));
        const fault = jsonFault(text);
        if (fault) expect(fault.index).to.equal(text.length);
      }),
    );
  });

  it('is known for every body of the JSON test suite', async () => {
    const bodies = await jsonBodies();
    expect(bodies).to.have.length(186);
    for (const {id, text} of bodies) {
      expect(jsonFault(text) === undefined, id).to.equal(parses(text));
      if (!parses(text)) expect(jsonIssue(text).path, id).to.match(/^line \d+, column \d+$/);
    }
  });
});
