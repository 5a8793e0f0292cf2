import {expect} from '@esm-bundle/chai';
import {Ajv} from 'ajv';
import {outcomeOf} from './made-up-terminal.js';

const text = {type: 'string', minLength: 1};
const count = {type: 'integer', minimum: 1};
const index = {type: 'integer', minimum: 0};
const address = {type: 'string', pattern: '^https://'};
const reference = {type: 'string', pattern: '^[^\\s<>"{}|\\\\^`]+$'};

/** An object that has these fields and no others; those that end with `?` may be missing. */
function object(fields: Readonly<Record<string, object>>): object {
  const names = Object.keys(fields);
  return {
    type: 'object',
    additionalProperties: false,
    required: names.filter((name) => !name.endsWith('?')),
    properties: Object.fromEntries(
      names.map((name) => [name.replace('?', ''), fields[name]!] as const),
    ),
  };
}

const list = (items: object): object => ({type: 'array', items});
const message = object({text});
const level = {enum: ['error', 'warning']};

/** What SARIF 2.1.0 (OASIS, sections 3.13 to 3.52) says of all that is written, and no more than that. */
const SHAPE = object({
  $schema: address,
  version: {const: '2.1.0'},
  runs: list(
    object({
      tool: object({
        driver: object({
          name: text,
          version: text,
          informationUri: address,
          rules: list(
            object({
              id: text,
              shortDescription: message,
              helpUri: address,
              defaultConfiguration: object({level}),
            }),
          ),
        }),
      }),
      columnKind: {enum: ['utf16CodeUnits', 'unicodeCodePoints']},
      newlineSequences: {...list(text), minItems: 1, uniqueItems: true},
      artifacts: {...list(object({location: object({uri: reference})})), uniqueItems: true},
      results: list(
        object({
          ruleId: text,
          ruleIndex: index,
          level,
          message,
          locations: list(
            object({
              physicalLocation: object({
                artifactLocation: object({uri: reference, index}),
                'region?': object({
                  startLine: count,
                  startColumn: count,
                  endLine: count,
                  endColumn: count,
                }),
              }),
              'logicalLocations?': list(object({fullyQualifiedName: text})),
            }),
          ),
        }),
      ),
    }),
  ),
});

interface Log {
  readonly runs: readonly {
    readonly tool: {readonly driver: {readonly rules: readonly {readonly id: string}[]}};
    readonly artifacts: readonly {readonly location: {readonly uri: string}}[];
    readonly results: readonly {readonly ruleId: string; readonly ruleIndex: number}[];
  }[];
}

const isSarif = new Ajv().compile<Log>(SHAPE);

async function logOf(files: readonly string[], piped?: string): Promise<Log> {
  const words = ['validate', '--format', 'sarif', ...files];
  const {output} = await outcomeOf(words, piped === undefined ? {} : {piped});
  const log: unknown = JSON.parse(output);
  if (!isSarif(log)) throw new Error(JSON.stringify(isSarif.errors));
  return log;
}

describe('a report for code scanning', () => {
  it('has the shape of SARIF 2.1.0, whatever was found', async () => {
    await logOf(['demo/stories/harbour-bridge.json', 'demo/stories/railway.json']);
    await logOf(['demo/stories/railway.json']);
    await logOf([], '{"events": [');
    await logOf([], 'Date,Headline\n2025-13,"A\nB"\n');
    await logOf([], '');
  });

  it('names each kind of issue once, and each result its kind', async () => {
    const {runs} = await logOf(['demo/stories/harbour-bridge.json']);
    const {tool, results} = runs[0]!;
    const ids = tool.driver.rules.map(({id}) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    expect(results).to.have.length(13);
    for (const {ruleId, ruleIndex} of results) expect(ids[ruleIndex]).to.equal(ruleId);
  });

  it('keeps relative paths, as addresses', async () => {
    const {runs} = await logOf(['./demo/stories/railway.json']);
    expect(runs[0]?.artifacts[0]?.location.uri).to.equal('./demo/stories/railway.json');
  });
});
