import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {prepareForNewer, renewedJson, type JsonVersion} from '../../src/formats/renewed-json.js';
import {edits} from '../model/edited-documents.js';

const versionOf = (text: string): JsonVersion => ({text, value: JSON.parse(text) as unknown});

const indents = fc.constantFrom(undefined, 1, 2, '\t');

/** Events; tricky ones have in them what stands between two events. */
const ids = (from: number, to: number, isTricky = false) =>
  Array.from({length: to - from}, (_, index) => ({
    id: `e${String(from + index)}`,
    headline: isTricky && index % 2 ? 'A, and "B"},{"id":"e7"' : 'A "quoted" name \\',
    sources: isTricky ? [{id: 's'}, {id: 't'}] : [{title: 'S'}, {title: 'T'}],
  }));

describe('a newer version of a JSON text', () => {
  it('says what it says when it is parsed alone, however both are written', () => {
    fc.assert(
      fc.property(edits, indents, fc.boolean(), ({before, after}, indent, isReindented) => {
        const text = JSON.stringify(after, undefined, isReindented ? undefined : indent);
        const version = versionOf(JSON.stringify(before, undefined, indent));
        if (isReindented) prepareForNewer(version);
        const renewed = renewedJson(text, version);
        expect(renewed?.value).to.deep.equal(JSON.parse(text));
      }),
      {numRuns: 1000},
    );
  });

  it('goes on from version to version', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(30), fc.nat(5)), {maxLength: 8}),
        indents,
        fc.boolean(),
        (cuts, indent, isTricky) => {
          let events = ids(0, 30, isTricky);
          let version = versionOf(JSON.stringify({title: 'T', events}, undefined, indent));
          for (const [turn, [at, removed]] of cuts.entries()) {
            events = events.toSpliced(
              at,
              removed,
              ...ids(100 * turn + 100, 100 * turn + 102, isTricky),
            );
            const text = JSON.stringify(
              {title: String(turn), events, eras: [{}]},
              undefined,
              indent,
            );
            version = renewedJson(text, version) ?? version;
            expect(version.value).to.deep.equal(JSON.parse(text));
          }
        },
      ),
      {numRuns: 200},
    );
  });

  for (const [name, indent] of Object.entries({'in one line': undefined, indented: 2})) {
    it(`written ${name} takes over the entries that did not change`, () => {
      const plain = ids(0, 50).map(({id}) => ({id, headline: id}));
      const before = versionOf(JSON.stringify(plain, undefined, indent));
      const edited = plain.with(20, {id: 'e20', headline: 'Edited'}).toSpliced(30, 1);
      const {value} = renewedJson(JSON.stringify(edited, undefined, indent), before) ?? {};
      const [old, renewed] = [before.value, value] as readonly unknown[][];
      const stays = edited.map(
        ({id}) =>
          renewed?.[edited.findIndex((one) => one.id === id)] ===
          old?.[plain.findIndex((one) => one.id === id)],
      );
      expect(stays.filter(Boolean)).to.have.length(48);
      expect(stays[20]).to.equal(false);
    });
  }

  const base = '[{"id":"a","n":1},{"id":"b","n":2},{"id":"c","n":3}]';
  const texts: Readonly<Record<string, string>> = {
    'another first field in one entry': '[{"id":"a","n":1},{"n":2,"id":"b"},{"id":"c","n":3}]',
    'no list': '{"id":"a"}',
    'an empty list': '[]',
    'one entry': '[{"id":"a","n":1}]',
    'blanks between two': '[{"id":"a","n":1}, {"id":"b","n":2},{"id":"c","n":3}]',
    'an entry of another kind': '[{"id":"a","n":1},{"id":"b","n":2},7,{"id":"c","n":3}]',
    'a list of its own in another place':
      '{"meta":{"events":[{"id":"a","n":1},{"id":"b","n":2}]},"events":[{"id":"c"}]}',
    'a list after a list': '{"events":[{"id":"a","n":1},{"id":"b","n":2}],"events":[]}',
    'groups that look like events':
      '{"events":[{"id":"a","n":1},{"id":"b","n":2}],"groups":[{"id":"g"},{"id":"h"}]}',
    'a field __proto__': '{"__proto__":{"x":1},"events":[{"id":"a","n":1},{"id":"b","n":9}]}',
  };
  for (const [name, text] of Object.entries(texts)) {
    for (const before of [base, `{"events":${base}}`, text]) {
      it(`with ${name} is read right after ${before.slice(0, 20)}`, () => {
        expect(renewedJson(text, versionOf(before))?.value).to.deep.equal(JSON.parse(text));
      });
    }
  }

  for (const id of ['a\\', 'a"', '"', '\\"', '', 'é\n', 7, null]) {
    it(`takes over an entry that begins with ${JSON.stringify(id)}`, () => {
      const entries = [{id, n: 1}, {id, n: 2}, {id: 'c'}];
      const before = versionOf(JSON.stringify(entries));
      const {value} = renewedJson(JSON.stringify(entries.with(2, {id: 'd'})), before) ?? {};
      expect((value as readonly unknown[])[1]).to.equal((before.value as readonly unknown[])[1]);
    });
  }

  it('whose pieces are as many as its entries, but not its entries, is parsed whole', () => {
    const written = (last: string): string =>
      `[{"id":"a","sources":[{"id":"x"},{"id":"y"}]},{"id":"b"}, {"id":"${last}"}]`;
    const text = written('d');
    expect(renewedJson(text, versionOf(written('c')))?.value).to.deep.equal(JSON.parse(text));
  });

  for (const text of [
    '',
    '[{"id":"a","n":1},{"id":"b","n":2},{"id":"c","n":3}',
    '[{"id":"a",},{"id":"b"}]',
  ]) {
    it(`that is none is nothing: ${text}`, () => {
      expect(renewedJson(text, versionOf(base))).to.equal(undefined);
    });
  }
});
