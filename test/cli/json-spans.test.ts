import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {jsonSpans} from '../../src/cli/json-spans.js';

/** What stands in a text at each of some paths. */
function shown(text: string, paths: readonly string[]): readonly string[] {
  const spans = jsonSpans(text, paths);
  return paths.map((path) => {
    const {start, end} = spans.get(path)!;
    return text.slice(start, end);
  });
}

/** Every value of a document, by its path. */
function* valuesOf(value: unknown, path = ''): Generator<readonly [path: string, value: unknown]> {
  if (path) yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inside] of Object.entries(value)) {
    const step = Array.isArray(value) ? `[${key}]` : path ? `.${key}` : key;
    yield* valuesOf(inside, path + step);
  }
}

const name = fc.oneof(
  fc.constantFrom('date', 'en', 'zh-Hant', '__proto__', 'a"b', 'back\\slash', 'line\nbreak', '日'),
  fc.string({minLength: 1}).filter((text) => !/[.[\]]/.test(text)),
);
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    {depthSize: 'small'},
    fc.string(),
    fc.double({noNaN: true, noDefaultInfinity: true}),
    fc.constantFrom(true, false, null, -0.5e-7, '"', '\\"', '}', ']'),
    fc.array(tie('value')),
    fc.dictionary(name, tie('value')),
  ),
})).value;

describe('the places of a JSON text', () => {
  it('are those of every value there is, however it is written', () => {
    const document = fc.dictionary(name, json, {minKeys: 1});
    fc.assert(
      fc.property(document, fc.constantFrom(0, 1, '\t', 4), (value, indent) => {
        const text = ` \r\n${JSON.stringify(value, null, indent)}\n`;
        const values = [...valuesOf(value)];
        const found = shown(
          text,
          values.map(([path]) => path),
        );
        found.forEach((part, index) => {
          expect(JSON.parse(part)).to.deep.equal(JSON.parse(JSON.stringify(values[index]![1])));
        });
      }),
    );
  });

  it('are inside a text that breaks off', () => {
    for (const {end} of jsonSpans('{{a{', ['a.a', 'events', '']).values()) {
      expect(end).to.be.at.most(4);
    }
  });

  it('are inside the text, whatever the text is', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({unit: fc.constantFrom(...'{ } [ ] " , : \\ a 1'.split(' '), ' ')}),
    );
    fc.assert(
      fc.property(text, (broken) => {
        const spans = jsonSpans(broken, ['events[0].date', 'a.a', 'events', '']);
        for (const {start, end} of spans.values()) {
          expect(start).to.be.within(0, broken.length);
          expect(end).to.be.least(start);
        }
      }),
    );
  });

  const rows: readonly (readonly [text: string, path: string, place: string])[] = [
    ['[{"date": "2020"}]', 'events[0].date', '"2020"'],
    ['{"events": [1, {"date": 2020}]}', 'events[1].date', '2020'],
    ['{"events": {"date": "2020"}}', 'events.date', '"2020"'],
    // What is not there: the beginning of what lacks it.
    ['[{"headline": "A"}]', 'events[0].date', '{'],
    ['[]', 'events[3]', '['],
    ['{}', 'events', '{'],
    // A text that is short for an object.
    ['[{"media": "a.jpg"}]', 'events[0].media.url', '"a.jpg"'],
    // The last of two fields of one name is the one that is read.
    ['[{"date": "1", "date": "2"}]', 'events[0].date', '"2"'],
    ['[{"place": {"lat": 1}, "place": {"lon": 2}}]', 'events[0].place.lat', '{'],
    ['[{"d\\u0061te": "1"}]', 'events[0].date', '"1"'],
    // A name with what paths are made of.
    ['[{"headline": {"a.b": "1", "c[0]": "2"}}]', 'events[0].headline.a.b', '"1"'],
    ['[{"headline": {"a.b": "1", "c[0]": "2"}}]', 'events[0].headline.c[0]', '"2"'],
    ['"text"', 'events', '"text"'],
  ];
  for (const [text, path, place] of rows) {
    it(`show ${place} for ${path} in ${text}`, () => {
      expect(shown(text, [path])).to.deep.equal([place]);
    });
  }

  it('are found in a text that is nested deeper than a stack is high', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const text = `{"deep": ${deep}, "events": [{"date": "x"}]}`;
    expect(shown(text, ['events[0].date', 'deep'])).to.deep.equal(['"x"', deep]);
  });

  it('are found for a path of any length', () => {
    const path = `events[0]${'.a'.repeat(100_000)}`;
    expect(shown('[{"a": {"a": 1}}]', [path])).to.deep.equal(['1']);
  });
});
