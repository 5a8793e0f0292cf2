import {expect} from '@esm-bundle/chai';
import {timeOfDay} from '../../src/formats/time-of-day.js';
import {loadCases} from '../cases/load-cases.js';

interface Time {
  readonly hour?: number;
  readonly minute?: number | null;
  readonly second?: number | null;
  readonly millisecond?: number | null;
  readonly next_day?: boolean;
  readonly outcome?: string;
}

/** A time of the case set as EDTF has it; undefined for what is none. */
function edtfOf({
  outcome,
  hour = 0,
  minute,
  second,
  millisecond,
  next_day: nextDay,
}: Time): string | undefined {
  if (outcome) return undefined;
  const two = (value: number) => String(value).padStart(2, '0');
  const parts = [nextDay ? 24 : hour, minute, second].filter((part) => part != null).map(two);
  return parts.join(':') + (millisecond == null ? '' : `.${String(millisecond).padStart(3, '0')}`);
}

describe('a time of day', () => {
  it('is read as the case set says, for every case of it', async () => {
    const {cases} = await loadCases<{
      cases: readonly {id: string; input: string; expect: Time & {either?: readonly Time[]}}[];
    }>('timelinejs-dates/times.open.json');
    expect(cases).to.have.length(40);
    for (const {id, input, expect: expected} of cases) {
      const allowed = (expected.either ?? [expected]).map(edtfOf);
      expect(allowed, `${id} ${input}`).to.include(timeOfDay(input));
    }
  });

  const cases: readonly (readonly [string, string | undefined])[] = [
    ['0930', '09:30'],
    ['12 p.m.', '12'],
    ['12 a.m.', '00'],
    ['13 pm', undefined],
    ['0 am', undefined],
    ['11.15.23', '11:15:23'],
    ['11:15:23.123456', '11:15:23.123'],
    ['7:5', undefined],
    ['12345', undefined],
    [`7${' '.repeat(1e5)}x`, undefined],
  ];
  for (const [text, time] of cases) {
    it(`is ${time} for ${text.slice(0, 20)}`, () => expect(timeOfDay(text)).to.equal(time));
  }
});
