import {expect} from '@esm-bundle/chai';
import {parseEdtf} from '../../src/dates/parse-edtf.js';
import type {DateIssueCode} from '../../src/dates/date-issue.js';
import type {TimelineDate} from '../../src/dates/timeline-date.js';
import {loadCases} from '../cases/load-cases.js';
import {DAY, dayOf} from './calendar-day.js';
import {dateOf} from './date-of.js';

interface Expectation {
  readonly valid: boolean;
  readonly level?: number;
  readonly type?: string;
  readonly precision?: string;
  readonly uncertain?: boolean;
  readonly approximate?: boolean;
  readonly start?: string;
  readonly end?: string;
  readonly earliest?: string | null;
  readonly latest?: string | null;
  readonly instant?: string;
  readonly wall_clock?: string;
  readonly within_year?: number | null;
}

interface Cases {
  readonly cases: readonly {readonly input: string; readonly expect: Expectation}[];
  readonly contested: readonly {readonly input: string}[];
}

/** The share of cases that must be right, verdicts and bounds each. */
const ENOUGH = 0.99;

describe('parseEdtf on the EDTF cases', () => {
  let cases: Cases['cases'] = [];
  let contested: Cases['contested'] = [];
  before(async () => {
    ({cases, contested} = await loadCases<Cases>('edtf/edtf.open.json'));
  });

  it('gives every level 0 and 1 case its verdict', () => {
    const wrong = cases
      .filter(({expect: {valid, level}}) => valid && (level === 0 || level === 1))
      .filter(({input}) => !('date' in parseEdtf(input)));
    expect(inputs(wrong)).to.deep.equal([]);
  });

  it('gives every level 0 and 1 case its bounds', () => {
    const wrong = cases
      .filter(({expect: {level}}) => level === 0 || level === 1)
      .filter(({input, expect}) => hasBounds(expect) && !boundsAgree(input, expect));
    expect(inputs(wrong)).to.deep.equal([]);
  });

  it('gives at least 99 % of all cases their verdict', () => {
    const wrong = cases.filter(({input, expect: {valid}}) => 'date' in parseEdtf(input) !== valid);
    expect(share(wrong, cases), report('verdicts', wrong, cases)).to.be.at.least(ENOUGH);
  });

  it('gives at least 99 % of the cases with bounds their bounds', () => {
    const bounded = cases.filter(({expect}) => hasBounds(expect));
    const wrong = bounded.filter(({input, expect}) => !boundsAgree(input, expect));
    expect(bounded.length).to.be.above(100);
    expect(share(wrong, bounded), report('bounds', wrong, bounded)).to.be.at.least(ENOUGH);
  });

  it('gives every case its type, precision, certainty and kinds of ends', () => {
    const wrong = cases
      .filter(({expect: {valid}}) => valid)
      .filter(({input, expect}) => !describes(dateOf(input), expect));
    expect(inputs(wrong)).to.deep.equal([]);
  });

  it('has a verdict on every contested string', () => {
    for (const {input} of contested) {
      expect(parseEdtf(input)).to.satisfy(
        (result: object) => 'date' in result || 'issue' in result,
      );
    }
  });
});

const inputs = (cases: Cases['contested']) => cases.map(({input}) => input);

const share = (wrong: readonly unknown[], all: readonly unknown[]) => 1 - wrong.length / all.length;

function report(what: string, wrong: Cases['contested'], all: readonly unknown[]): string {
  const percent = (100 * share(wrong, all)).toFixed(1);
  return `${percent} % of ${all.length} ${what}; wrong: ${inputs(wrong).join(' ')}`;
}

function hasBounds({valid, earliest, instant, wall_clock, within_year}: Expectation): boolean {
  const isFixed = earliest !== undefined || instant !== undefined || wall_clock !== undefined;
  return valid && (isFixed || typeof within_year === 'number');
}

function boundsAgree(input: string, expected: Expectation): boolean {
  const result = parseEdtf(input);
  if ('issue' in result) return false;
  const {earliest, latest} = result.date;
  const {instant, wall_clock: wallClock, within_year: year} = expected;
  if (instant !== undefined) return earliest === Date.parse(instant) && latest === earliest + 999;
  if (wallClock !== undefined) return earliest === Date.parse(`${wallClock}Z`);
  if (typeof year === 'number') {
    const start = dayOf(`${year}-01-01`) * DAY;
    const isSure = result.date.type !== 'interval';
    return (
      earliest !== null &&
      earliest >= start &&
      earliest < dayOf(`${year + 1}-01-01`) * DAY &&
      (!isSure || (latest !== null && latest < dayOf(`${year + 1}-01-01`) * DAY))
    );
  }
  return (
    boundAgrees(earliest, expected.earliest, 0) && boundAgrees(latest, expected.latest, DAY - 1)
  );
}

/** @param within the milliseconds from the start of the expected day to the bound */
function boundAgrees(
  bound: number | null,
  expected: string | null | undefined,
  within: number,
): boolean {
  if (expected === null || expected === undefined) return bound === null;
  if (expected.endsWith('inf')) return bound === (expected === 'inf' ? Infinity : -Infinity);
  if (bound === null) return false;
  const instant = dayOf(expected) * DAY + within;
  // In deep time a number holds no single milliseconds, but still the day.
  return Number.isSafeInteger(instant)
    ? bound === instant
    : Math.floor(bound / DAY) === dayOf(expected);
}

function describes(date: TimelineDate, expected: Expectation): boolean {
  const kind = (end: unknown) => (typeof end === 'string' ? end : 'date');
  return (
    date.type === expected.type &&
    date.precision === expected.precision &&
    date.uncertain === expected.uncertain &&
    date.approximate === expected.approximate &&
    (date.type !== 'interval' ||
      (kind(date.start) === expected.start && kind(date.end) === expected.end))
  );
}

const nameOf = (value: unknown) =>
  value === undefined ? 'undefined' : JSON.stringify(value).slice(0, 40);

describe('parseEdtf', () => {
  /** Computed beforehand, in no zone: they hold wherever and whenever this runs. */
  const instants: readonly [string, number | null, number | null][] = [
    ['1970', 0, 31_535_999_999],
    ['2020', 1_577_836_800_000, 1_609_459_199_999],
    ['2023-05', 1_682_899_200_000, 1_685_577_599_999],
    ['2025-06-16/2025-06-18', 1_750_032_000_000, 1_750_291_199_999],
    ['../2030', -Infinity, 1_924_991_999_999],
    ['2020/..', 1_577_836_800_000, Infinity],
    ['/2030', null, 1_924_991_999_999],
    ['2020/', 1_577_836_800_000, null],
    ['2024-02-29', 1_709_164_800_000, 1_709_251_199_999],
    ['-0043-03-15', -63_517_824_000_000, -63_517_737_600_001],
    // Around the change to summer time in St. John's, and the day Almaty moved to UTC+5.
    ['2025-03-09T00:30', 1_741_480_200_000, 1_741_480_259_999],
    ['2024-03-01T00:00:00+05:00', 1_709_233_200_000, 1_709_233_200_999],
    ['2025-06-16T10:30', 1_750_069_800_000, 1_750_069_859_999],
    ['2025-06-16T10:30Z', 1_750_069_800_000, 1_750_069_859_999],
    ['2025-06-16T10:30-03:30', 1_750_082_400_000, 1_750_082_459_999],
    ['2025-06-16T10', 1_750_068_000_000, 1_750_071_599_999],
    ['2025-06-16T10:30:05.25Z', 1_750_069_805_250, 1_750_069_805_259],
    ['2025-06-16T10:30:05.250Z', 1_750_069_805_250, 1_750_069_805_250],
    ['2025-12-31T24:00:00', 1_767_225_600_000, 1_767_225_600_999],
    ['Y-13800000000', -435_485_999_767_219_200_000, -435_485_999_735_596_840_000],
  ];
  for (const [text, earliest, latest] of instants) {
    it(`bounds ${text} in UTC, whatever the zone of the machine`, () => {
      const date = dateOf(text);
      expect([date.earliest, date.latest]).to.deep.equal([earliest, latest]);
    });
  }

  const bounds: readonly [string, string, string][] = [
    ['201X', '2010-01-01', '2019-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['1X99', '1099-01-01', '1999-12-31'],
    ['-01XX', '-199-01-01', '-100-12-31'],
    ['-000X', '-9-01-01', '-1-12-31'],
    ['2004-XX', '2004-01-01', '2004-12-31'],
    ['2004-1X', '2004-10-01', '2004-12-31'],
    ['2004-XX-31', '2004-01-31', '2004-12-31'],
    ['2004-02-XX', '2004-02-01', '2004-02-29'],
    ['XXXX-02-29', '0-02-29', '9996-02-29'],
    ['201X-02-29', '2012-02-29', '2016-02-29'],
    ['1XXX-12-3X', '1000-12-30', '1999-12-31'],
    ['2001-21', '2001-03-01', '2001-05-31'],
    ['2001-24', '2001-12-01', '2001-12-31'],
    ['2001-27', '2001-09-01', '2001-11-30'],
    ['2001-29', '2001-09-01', '2001-11-30'],
    ['2001-30', '2001-12-01', '2001-12-31'],
    ['2001-32', '2001-06-01', '2001-08-31'],
    ['2001-33', '2001-01-01', '2001-03-31'],
    ['2001-36', '2001-10-01', '2001-12-31'],
    ['2001-37', '2001-01-01', '2001-04-30'],
    ['2001-39', '2001-09-01', '2001-12-31'],
    ['2001-40', '2001-01-01', '2001-06-30'],
    ['2001-41', '2001-07-01', '2001-12-31'],
    ['1950S2', '1900-01-01', '1999-12-31'],
    ['-1950S2', '-1999-01-01', '-1900-12-31'],
    ['1950S4', '1950-01-01', '1950-12-31'],
    ['Y17E3S1', '10000-01-01', '19999-12-31'],
    ['[..1760-12,1800]', '', '1800-12-31'],
    ['{1800,1760..1770}', '1760-01-01', '1800-12-31'],
  ];
  for (const [text, first, last] of bounds) {
    it(`bounds ${text} by ${first || 'nothing'} and ${last}`, () => {
      const {earliest, latest} = dateOf(text);
      expect(earliest).to.equal(first ? dayOf(first) * DAY : -Infinity);
      expect(latest).to.equal(dayOf(last) * DAY + DAY - 1);
    });
  }

  const issues: readonly [unknown, DateIssueCode][] = [
    ['', 'date-syntax'],
    ['soon', 'date-syntax'],
    ['May 2023', 'date-syntax'],
    ['2025-6-16', 'date-syntax'],
    ['20250616', 'date-syntax'],
    [' 2025', 'date-syntax'],
    ['2025\n', 'date-syntax'],
    ['2025/2026/2027', 'date-syntax'],
    ['/', 'date-syntax'],
    ['../..', 'date-syntax'],
    ['2004??', 'date-syntax'],
    ['2004?~', 'date-syntax'],
    ['Y2020', 'date-syntax'],
    ['Y012345', 'date-syntax'],
    ['1950S0', 'date-syntax'],
    ['{}', 'date-syntax'],
    ['[..]', 'date-syntax'],
    ['[1667,..1670]', 'date-syntax'],
    ['[1667..,1670]', 'date-syntax'],
    ['[1670..1672-05]', 'date-syntax'],
    ['[1670..1671..1672]', 'date-syntax'],
    ['{1670]', 'date-syntax'],
    ['[1670', 'date-syntax'],
    ['2025-06-16T10:30/2025-06-16T12:00', 'date-syntax'],
    ['201X-06-16T10:30', 'date-syntax'],
    ['2025-06-16T10:30?', 'date-syntax'],
    ['2025-06-16T10:30+0200', 'date-syntax'],
    ['２０２５', 'date-syntax'],
    [2025, 'date-syntax'],
    [null, 'date-syntax'],
    [undefined, 'date-syntax'],
    [{year: 2025}, 'date-syntax'],
    ['2025-00', 'date-impossible'],
    ['2025-13', 'date-impossible'],
    ['2025-42', 'date-impossible'],
    ['2025-02-29', 'date-impossible'],
    ['2025-02-30', 'date-impossible'],
    ['2025-06-00', 'date-impossible'],
    ['2025-21-01', 'date-impossible'],
    ['-0000', 'date-impossible'],
    ['15XX-02-3X', 'date-impossible'],
    ['XXX1-02-29', 'date-impossible'],
    ['2025-06-16T25:00', 'date-impossible'],
    ['2025-06-16T24:00:01', 'date-impossible'],
    ['2025-06-16T10:60', 'date-impossible'],
    ['2025-06-16T10:30:60', 'date-impossible'],
    ['2025-02-30T10:30', 'date-impossible'],
    ['2025-06-16T10:30+14:01', 'date-impossible'],
    ['2025-06-16T10:30-12:30', 'date-impossible'],
    ['2025-06-16T10:30-00:00', 'date-impossible'],
    ['Y1E99', 'date-impossible'],
    ['2025-02-30/..', 'date-impossible'],
    ['[2025,2025-02-30]', 'date-impossible'],
    ['2026/2025', 'date-order'],
    ['2025-06-18/2025-06-16', 'date-order'],
    ['{1672..1670}', 'date-order'],
    ['2'.repeat(257), 'date-length'],
  ];
  for (const [value, code] of issues) {
    it(`answers ${code} to ${nameOf(value)}`, () => {
      const result = parseEdtf(value);
      expect('issue' in result && result.issue.code).to.equal(code);
    });
  }

  it('says what it was given, cut to a readable length, and what would be right', () => {
    expect(parseEdtf('2025-13')).to.deep.equal({
      issue: {
        code: 'date-impossible',
        received: '2025-13',
        expected: 'a day and time that exist',
      },
    });
    const long = parseEdtf('x'.repeat(1000));
    expect('issue' in long && long.issue.received.length).to.be.below(100);
  });

  it('keeps the fields before the first unspecified digit, and no others', () => {
    const fields = (text: string) => {
      const date = dateOf(text);
      return date.type === 'date' && date.fields;
    };
    expect(fields('2025-06-16')).to.deep.equal({year: 2025, month: 6, day: 16});
    expect(fields('2001-21')).to.deep.equal({year: 2001, season: 21});
    expect(fields('156X-12-25')).to.deep.equal({year: 1560});
    expect(fields('-156X')).to.deep.equal({year: -1569});
    expect(fields('2017-XX-06')).to.deep.equal({year: 2017});
    expect(fields('2017-12-XX')).to.deep.equal({year: 2017, month: 12});
    expect(fields('1950S2')).to.deep.equal({year: 1950});
    expect(fields('Y-17E7')).to.deep.equal({year: -170_000_000});
    expect(fields('2025-06-16T10Z')).to.deep.equal({
      year: 2025,
      month: 6,
      day: 16,
      hour: 10,
      offset: 0,
    });
    expect(fields('2025-12-31T24:00-03:30')).to.deep.equal({
      year: 2026,
      month: 1,
      day: 1,
      hour: 0,
      minute: 0,
      offset: -210,
    });
  });

  const canonical: readonly [string, string][] = [
    ['2025-06-16T24:00:00', '2025-06-17T00:00:00'],
    ['-0001-12-31T24:00:00Z', '0000-01-01T00:00:00Z'],
    ['2025-06-16T10:30+02', '2025-06-16T10:30+02:00'],
    ['2025-06-16T10:30+00:00', '2025-06-16T10:30Z'],
    ['2025-06-16T10:30:05.2', '2025-06-16T10:30:05.2'],
    ['2025-06-16T10:30:05.200', '2025-06-16T10:30:05.200'],
    ['2025-06-16T24:00:00.00', '2025-06-17T00:00:00.00'],
    ['2025-06-16T10:30:05.0423999', '2025-06-16T10:30:05.042'],
    ['?2004-06~', '?2004-06~'],
    ['[1667,1670..1672]', '[1667,1670..1672]'],
  ];
  for (const [text, edtf] of canonical) {
    it(`writes ${text} as ${edtf}`, () => {
      expect(dateOf(text).edtf).to.equal(edtf);
    });
  }

  it('gives frozen values, ends and members too', () => {
    const interval = dateOf('2024-12~/2025');
    const set = dateOf('{2024,2025..2026}');
    expect(interval).to.be.frozen;
    expect(interval.type === 'interval' && interval.start).to.be.frozen;
    expect(set).to.be.frozen;
    expect(set.type === 'set' && set.members).to.be.frozen;
    expect(set.type === 'set' && set.members[1]).to.be.frozen;
    const day = dateOf('2025-06-16T10:30');
    expect(day.type === 'date' && day.fields).to.be.frozen;
  });
});
