import {readFile} from 'node:fs/promises';
import {expect} from '@esm-bundle/chai';
import {Ajv2020} from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {timelineFrom} from '../../src/model/timeline-from.js';
import {DOCUMENT_CASES} from '../model/document-cases.js';

interface Schema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly anyOf?: readonly Schema[];
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const root = new URL('../../', import.meta.url);
const schema = JSON.parse(
  await readFile(new URL('schema/timeline.schema.json', root), 'utf8'),
) as Schema;
const types = await readFile(new URL('src/model/timeline.ts', root), 'utf8');
const validate = new Ajv2020({
  strict: true,
  strictTypes: false,
  strictRequired: false,
  allowUnionTypes: true,
}).compile(schema);

/** The names of an interface's members, read from its source. */
function membersOf(name: string): string[] {
  const body = new RegExp(`interface ${name} \\{\n(.*?)\n\\}`, 's').exec(types)![1]!;
  return [...body.matchAll(/^ {2}readonly (\w+)\??:/gm)].map((match) => match[1]!).sort();
}

/** The names of a definition's fields, wherever in it its object is. */
function fieldsOf(name: string): string[] {
  const definition = schema.$defs![name]!;
  const object = [definition, ...(definition.anyOf ?? [])].find(({properties}) => properties);
  return Object.keys(object!.properties!).sort();
}

/** Every part of the schema. */
function* partsOf(value: unknown, path = ''): Generator<readonly [string, Schema]> {
  if (typeof value !== 'object' || value === null) return;
  yield [path, value];
  for (const [key, part] of Object.entries(value)) yield* partsOf(part, `${path}/${key}`);
}

describe('the JSON Schema', () => {
  const pairs = [
    ['Timeline', 'document'],
    ['TimelineEvent', 'event'],
    ['Group', 'group'],
    ['Era', 'era'],
    ['Place', 'place'],
    ['Media', 'media'],
    ['Track', 'track'],
    ['Background', 'background'],
    ['Source', 'source'],
    ['Claim', 'claim'],
  ] as const;
  for (const [type, definition] of pairs) {
    it(`has the fields of ${type}`, () =>
      expect(fieldsOf(definition)).to.deep.equal(membersOf(type)));
  }

  it('describes every field', () => {
    for (const [path, {properties = {}}] of partsOf(schema)) {
      if (path.endsWith('/properties')) continue;
      for (const [name, field] of Object.entries(properties)) {
        expect(field.description, `${path}/${name}`).to.match(/^[A-Z\d].*\.$/);
      }
    }
  });

  for (const {name, value, schema: valid} of DOCUMENT_CASES) {
    // JSON has no undefined.
    if (value === undefined) continue;
    it(`${valid ? 'takes' : 'refuses'} ${name}`, () => {
      expect(validate(JSON.parse(JSON.stringify(value))), JSON.stringify(validate.errors)).to.equal(
        valid,
      );
    });
  }

  it('takes nothing whose shape the reader refuses', () => {
    const text = fc.oneof(
      fc.constantFrom('A', 'https://a.example/', 'javascript:1', '2020', ''),
      fc.integer(),
      fc.dictionary(fc.constantFrom('en', 'zh'), fc.constantFrom('x', '', 3)),
      fc.constant(null),
    );
    const field = fc.constantFrom(
      'title',
      'groups',
      'events',
      'eras',
      'id',
      'label',
      'color',
      'date',
      'headline',
      'text',
      'group',
      'key',
      'status',
      'place',
      'link',
      'media',
      'sources',
      'claims',
      'url',
      'source',
      'tags',
      'lat',
      'year',
      'month',
    );
    const tree = fc.letrec((tie) => ({
      value: fc.oneof(
        {maxDepth: 4},
        text,
        fc.boolean(),
        fc.constantFrom('planned', 'done'),
        fc.array(tie('value'), {maxLength: 2}),
        fc.dictionary(field, tie('value'), {maxKeys: 5}),
      ),
    })).value;
    const document = fc.oneof(
      fc.record(
        {
          events: fc.array(fc.dictionary(field, tree, {maxKeys: 6})),
          groups: tree,
          eras: tree,
          title: tree,
        },
        {requiredKeys: ['events']},
      ),
      tree,
    );
    let taken = 0;
    fc.assert(
      fc.property(document, (value) => {
        if (!validate(value)) return;
        taken++;
        const codes = timelineFrom(value).issues.map(({code}) => code);
        expect(codes).to.not.include.members(['document-type']);
        expect(codes).to.not.include.members(['event-type']);
        expect(codes).to.not.include.members(['status-unknown']);
        expect(codes).to.not.include.members(['url-refused']);
      }),
      {numRuns: 3000},
    );
    expect(taken).to.be.greaterThan(100);
  });
});
