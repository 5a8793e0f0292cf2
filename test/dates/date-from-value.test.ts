import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {dateFromValue} from '../../src/dates/date-from-value.js';
import {parseEdtf} from '../../src/dates/parse-edtf.js';

const thrower = () => {
  throw new Error('not for you');
};

describe('dateFromValue', () => {
  const dates: readonly [unknown, string][] = [
    ['2025-06-16', '2025-06-16'],
    [' 2025-06-16\n', '2025-06-16'],
    ['../2030', '../2030'],
    [2020, '2020'],
    [75, '0075'],
    [-43, '-0043'],
    [-0, '0000'],
    [17_000, 'Y17000'],
    [-4_500_000_000, 'Y-4500000000'],
    [{year: 2014}, '2014'],
    [{year: '2014', month: '6'}, '2014-06'],
    [{year: 2014, month: '06', day: ' 9 '}, '2014-06-09'],
    [{year: 2014, month: '', day: null, hour: undefined}, '2014'],
    [{year: '-43', month: 3, day: 15}, '-0043-03-15'],
    [{year: 2025, month: 6, day: 16, hour: 9, minute: 5}, '2025-06-16T09:05'],
    [
      {year: 2025, month: 6, day: 16, hour: 9, minute: 5, second: 7, millisecond: 50},
      '2025-06-16T09:05:07.050',
    ],
    [{year: 2014, format: 'full', display_date: 'then'}, '2014'],
  ];
  for (const [value, edtf] of dates) {
    it(`makes ${edtf} of ${JSON.stringify(value)}`, () => {
      expect(dateFromValue(value)).to.deep.equal(parseEdtf(edtf));
      expect(dateFromValue(value)).to.have.nested.property('date.edtf', edtf);
    });
  }

  const impossible: readonly unknown[] = [
    '',
    'May 2023',
    NaN,
    Infinity,
    2025.5,
    1e21,
    true,
    null,
    undefined,
    [],
    [2025],
    {},
    {month: 6},
    {year: null},
    {year: ''},
    {year: '1e3'},
    {year: '0x7E9'},
    {year: 2025.5},
    {year: [2025]},
    {year: 2025, month: 13},
    {year: 2025, month: 'June'},
    {year: 2025, month: 1.5},
    {year: 2025, day: 16},
    {year: 2025, month: 2, day: 30},
    Object.create({year: 2025}),
    new Date(0),
    () => 2025,
    Symbol('2025'),
    10n,
  ];
  for (const value of impossible) {
    it(`makes an issue of ${fc.stringify(value)}`, () => {
      expect(dateFromValue(value)).to.have.nested.property('issue.code').that.is.a('string');
    });
  }

  it('reads no further in a text that is too long', () => {
    const spaces = `${' '.repeat(1e5)}2025`;
    expect(dateFromValue(spaces)).to.have.nested.property('date.edtf', '2025');
    expect(dateFromValue('2'.repeat(1e5))).to.have.nested.property('issue.code', 'date-length');
  });

  it('never throws, whatever the value does when it is looked at', () => {
    const hostile = [
      {
        get year() {
          return thrower();
        },
      },
      new Proxy({}, {get: thrower, has: thrower, getOwnPropertyDescriptor: thrower}),
      {year: {valueOf: thrower, toString: thrower}},
      Object.create(null),
    ];
    for (const value of hostile) expect(dateFromValue(value)).to.have.property('issue');
    fc.assert(
      fc.property(
        fc.anything({withBigInt: true, withDate: true, withNullPrototype: true}),
        (value) => {
          const result = dateFromValue(value);
          return 'date' in result || 'issue' in result;
        },
      ),
    );
  });

  it('never is another day than its fields say', () => {
    const part = fc.integer({min: -1, max: 62});
    const fields = fc.record({
      year: fc.integer({min: -9999, max: 9999}),
      month: part,
      day: part,
    });
    fc.assert(
      fc.property(fields, (given) => {
        const result = dateFromValue(given);
        if ('issue' in result) return;
        expect(result.date).to.have.property('fields').that.deep.equals(given);
      }),
    );
  });
});
