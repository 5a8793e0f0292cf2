import {expect} from '@esm-bundle/chai';
import {clockOffset, offsetIn} from '../../src/geometry/clock-offset.js';
import {eventsOf} from './axis-events.js';

const HOUR = 3_600_000;
const SUMMER = Date.UTC(2025, 5, 16, 10, 30);
const WINTER = Date.UTC(2025, 0, 16, 10, 30);

describe('a clock', () => {
  for (const [zone, summer, winter] of [
    ['UTC', 0, 0],
    ['Europe/Berlin', 2, 1],
    ['America/St_Johns', -2.5, -3.5],
    ['Asia/Kolkata', 5.5, 5.5],
    ['Pacific/Kiritimati', 14, 14],
    ['Pacific/Pago_Pago', -11, -11],
    ['Australia/Lord_Howe', 10.5, 11],
  ] as const) {
    it(`in ${zone} is ahead of UTC by ${String(summer)} and ${String(winter)} hours`, () => {
      const offset = offsetIn(zone);
      for (let hour = 0; hour < 24; hour++) {
        expect(offset(SUMMER + hour * HOUR + 0.25)).to.equal(summer * HOUR);
        expect(offset(WINTER + hour * HOUR + 999)).to.equal(winter * HOUR);
      }
      for (let month = 0; month < 12; month++) {
        const first = offset(Date.UTC(2024, month, 1)) / HOUR;
        expect([summer, winter]).to.include(first);
      }
    });
  }

  it('shows local time as it was of old, before our era too', () => {
    const before = offsetIn('Europe/Berlin')(Date.UTC(-43, 2, 15, 23, 59));
    expect(before).to.be.within(53 * 60_000, 54 * 60_000);
  });
});

describe('the clock of an axis', () => {
  const aheadOf = (dates: readonly string[], zone = ''): number =>
    clockOffset(eventsOf(dates), zone)(SUMMER) / HOUR;

  it('is the one that all times have in common', () => {
    expect(aheadOf(['2025-06-16T10:30+05:00', '2025-06-17T10:30+05:00', '2025-06'])).to.equal(5);
    expect(aheadOf(['2025-06-16T10:30-03:30'])).to.equal(-3.5);
  });

  it('is that of UTC where they differ, where one is on some wall, and where there are none', () => {
    expect(aheadOf(['2025-06-16T10:30+05:00', '2025-06-16T10:30Z'])).to.equal(0);
    expect(aheadOf(['2025-06-16T10:30+05:00', '2025-06-16T10:30'])).to.equal(0);
    expect(aheadOf(['2025-06-16', '2025/2026'])).to.equal(0);
  });

  it('is that of the zone that times are shown in, if any of them is moved there', () => {
    const zone = 'Asia/Tokyo';
    expect(aheadOf(['2025-06-16T10:30+05:00', '2025-06-16T10:30'], zone)).to.equal(9);
    expect(aheadOf(['2025-06-16T10:30', '2025-06-16T10:30Z'], zone)).to.equal(9);
    expect(aheadOf(['2025-06-16T10:30', '2025-06-16'], zone)).to.equal(0);
  });
});
