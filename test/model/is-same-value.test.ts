import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {isSameValue} from '../../src/model/is-same-value.js';

const json = (text: string): unknown => JSON.parse(text);

describe('whether two values say the same', () => {
  const pairs: readonly (readonly [string, string, boolean])[] = [
    ['{"a":1,"b":[1,{"c":null}]}', '{"b":[1,{"c":null}],"a":1}', true],
    ['[]', '[]', true],
    ['{}', '[]', false],
    ['[1,2]', '[2,1]', false],
    ['[1]', '{"0":1}', false],
    ['{"a":1}', '{"a":1,"b":2}', false],
    ['{"a":null}', '{"b":null}', false],
    ['null', '{}', false],
    ['1', '"1"', false],
    ['0', '-0', false],
    ['{"__proto__":{"a":1}}', '{"__proto__":{"a":1}}', true],
    ['{"__proto__":{"a":1}}', '{"__proto__":{"a":2}}', false],
    ['{"__proto__":{}}', '{"toString":{}}', false],
    ['{"constructor":1}', '{"toString":1}', false],
  ];
  for (const [a, b, isSame] of pairs) {
    it(`is ${String(isSame)} of ${a} and ${b}`, () => {
      expect(isSameValue(json(a), json(b))).to.equal(isSame);
      expect(isSameValue(json(b), json(a))).to.equal(isSame);
    });
  }

  it('is true of any value and its copy', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(isSameValue(json(text), json(text))).to.equal(true);
      }),
    );
  });

  it('is what their sorted JSON tells', () => {
    const small = fc.jsonValue({maxDepth: 2});
    fc.assert(
      fc.property(small, small, (a, b) => {
        expect(isSameValue(json(JSON.stringify(a)), json(JSON.stringify(b)))).to.equal(
          sorted(a) === sorted(b),
        );
      }),
    );
  });

  it('comes to an end at any depth', () => {
    const deep = (): unknown => json('['.repeat(5000) + ']'.repeat(5000));
    expect(isSameValue(deep(), deep())).to.equal(false);
    const ring: unknown[] = [];
    ring.push(ring);
    const other: unknown[] = [];
    other.push(other);
    expect(isSameValue(ring, other)).to.equal(false);
  });
});

function sorted(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
