import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {parseEdtf} from '../../src/dates/parse-edtf.js';
import type {TimelineDate} from '../../src/dates/timeline-date.js';
import {timelineJsDate} from '../../src/formats/timelinejs-date.js';
import {readTimeline} from '../../src/formats/read-timeline.js';
import {loadCases} from '../cases/load-cases.js';

interface Fields {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  readonly millisecond?: number;
  readonly offset?: string;
}

interface Expectation extends Fields {
  readonly outcome?: 'invalid' | 'no-date';
  readonly earliest?: string;
  readonly latest?: string;
  readonly precision?: string;
  readonly uncertain?: boolean;
  readonly approximate?: boolean;
  readonly interval?: readonly [Fields, Fields];
  readonly either?: readonly Expectation[];
  readonly never?: Expectation;
}

interface Case {
  readonly id: string;
  readonly input: unknown;
  readonly expect: Expectation;
}

const FIELDS = ['year', 'month', 'day', 'hour', 'minute', 'second', 'millisecond'] as const;

/** The date of an event with this one, and how many warnings it came with. */
function reading(event: object): {date: TimelineDate | undefined; issues: number; kept: boolean} {
  const {timeline, issues} = readTimeline({
    events: [{text: {headline: 'kept', text: 'kept'}, ...event}],
  });
  const [first] = timeline.events;
  return {
    date: first?.date,
    issues: issues.length,
    kept: first?.headline === 'kept' && first.text === 'kept',
  };
}

function sameFields(date: TimelineDate | 'open' | 'unknown', expected: Fields): boolean {
  if (typeof date === 'string' || date.type !== 'date') return false;
  const offset = expected.offset === undefined ? undefined : expected.offset === 'Z' ? 0 : 120;
  return (
    FIELDS.every((field) => date.fields[field] === expected[field]) && date.fields.offset === offset
  );
}

/** `2014`, `2014-06-01` or `2014-06-01T16:45` with any year, as its first and its last instant. */
function instants(text: string): readonly [number, number] {
  const year = /^-?\d+/.exec(text)![0];
  const edtf = Math.abs(Number(year)) > 9999 ? `Y${Number(year)}` : text;
  const result = parseEdtf(edtf);
  if (!('date' in result)) throw new Error(`${text} is no date`);
  return [result.date.earliest!, result.date.latest!];
}

function meets(date: TimelineDate | undefined, expected: Expectation): boolean {
  if (expected.outcome) return date === undefined;
  if (!date) return false;
  if (expected.interval) {
    const [start, end] = expected.interval;
    return date.type === 'interval' && sameFields(date.start, start) && sameFields(date.end, end);
  }
  if (expected.earliest !== undefined && expected.latest !== undefined) {
    const bounds = [instants(expected.earliest)[0], instants(expected.latest)[1]];
    const precise = expected.precision === undefined || date.precision === expected.precision;
    return precise && date.earliest === bounds[0] && date.latest === bounds[1];
  }
  return (
    sameFields(date, expected) &&
    date.uncertain === (expected.uncertain ?? false) &&
    date.approximate === (expected.approximate ?? false)
  );
}

/** JSON has no NaN and no infinities: the case set writes them in angle brackets. */
function live(input: unknown): unknown {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return input === '<NaN>' ? NaN : input === '<Infinity>' ? Infinity : input;
  }
  return Object.fromEntries(Object.entries(input).map(([field, part]) => [field, live(part)]));
}

function check({id, input, expect: expected}: Case, event: object): void {
  const {date, issues, kept} = reading(event);
  const name = `${id} ${JSON.stringify(input)} is ${date?.edtf}`;
  expect(
    (expected.either ?? [expected]).some((one) => meets(date, one)),
    name,
  ).to.equal(true);
  if (expected.never) expect(meets(date, expected.never), name).to.equal(false);
  expect(kept, name).to.equal(true);
  expect(issues, name).to.equal(date ? 0 : 1);
}

describe('a date of TimelineJS', () => {
  it('that is an object is read as the case set says, for every case of it', async () => {
    const {cases} = await loadCases<{cases: readonly Case[]}>(
      'timelinejs-dates/date-objects.open.json',
    );
    expect(cases).to.have.length(52);
    for (const item of cases) check(item, {start_date: live(item.input)});
  });

  it('that is a text is read as the case set says, for every case of it', async () => {
    const {cases} = await loadCases<{cases: readonly Case[]}>(
      'timelinejs-dates/v1-date-strings.open.json',
    );
    expect(cases).to.have.length(61);
    for (const item of cases) check(item, {start_date: item.input});
  });

  it('is as fine as it was in the files that people made', async () => {
    const {objects} = await loadCases<{
      objects: readonly {example: object; expect_precision: string | null}[];
    }>('timelinejs-dates/real-world.open.json');
    expect(objects).to.have.length(29);
    for (const {example, expect_precision: precision} of objects) {
      const {date} = reading({start_date: example});
      expect(date?.precision ?? null, JSON.stringify(example)).to.equal(precision);
    }
  });

  it('is as fine as it has parts where they stand between commas', async () => {
    const precisions = [undefined, 'year', 'month', 'day', 'hour', 'minute'];
    const {v1_json_strings: texts} = await loadCases<{
      v1_json_strings: readonly {example: string; fields: number}[];
    }>('timelinejs-dates/real-world.open.json');
    expect(texts).to.have.length(9);
    for (const {example, fields} of texts) {
      const {date} = reading({start_date: example});
      // One is a whole date and time in twelve digits.
      const expected = example.length === 12 ? 'minute' : precisions[fields];
      expect(date?.precision, example).to.equal(expected);
    }
  });

  const texts: readonly (readonly [unknown, string | undefined])[] = [
    ['2012,1,26', '2012-01-26'],
    ['2012,1,26,12,06', '2012-01-26T12:06'],
    ['196002152034', '1960-02-15T20:34'],
    ['19601315', '19601315'],
    ['13/2014', '13/2014'],
    ['11/10/2018 1:05 p.m.', '2018-11-10T13:05'],
    ['11/2018 11:00', '11/2018 11:00'],
    ['2014 11:00', '2014 11:00'],
    [2014, '2014'],
    [null, undefined],
    [{year: 2014, month: 'June', day: {}}, '2014 June ?'],
    ['9'.repeat(1e5), '9'.repeat(1e5)],
  ];
  for (const [value, text] of texts) {
    it(`is ${text?.slice(0, 20)} for ${JSON.stringify(value).slice(0, 40)}`, () =>
      expect(timelineJsDate(value)).to.equal(text));
  }

  it('never throws, and never is another date than its parts say', () => {
    const part = fc.oneof(
      fc.integer({min: -5, max: 70}),
      fc.integer({min: -5, max: 70}).map(String),
      fc.anything(),
    );
    fc.assert(
      fc.property(
        fc.record(
          {
            year: fc.integer({min: -20000, max: 20000}),
            month: part,
            day: part,
            hour: part,
            minute: part,
            second: part,
            millisecond: part,
          },
          {requiredKeys: ['year']},
        ),
        (fields) => {
          const {date} = reading({start_date: fields});
          if (date?.type !== 'date' || fields.hour === 24 || fields.hour === '24') return;
          for (const field of FIELDS) {
            const given = fields[field];
            const blank = given == null || (typeof given === 'string' && !given.trim());
            expect(date.fields[field]).to.equal(blank ? undefined : Number(given));
          }
        },
      ),
    );
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.anything()), (value) => void timelineJsDate(value)),
    );
  });
});
