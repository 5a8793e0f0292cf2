import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {clockSteps, clockStepsFor} from '../../src/geometry/clock-steps.js';
import type {TickStep} from '../../src/geometry/tick-step.js';
import type {TimeWindow} from '../../src/geometry/time-window.js';
import {eventsOf} from './axis-events.js';
import {DAY} from './time-windows.js';

const HOUR = DAY / 24;
const EVENTS = eventsOf(['2025-06-16T10:30Z', '2025-06-16T12:30+02:00', '2025-06-16']);

const stepsIn = (zone: string): readonly TickStep[] =>
  clockStepsFor(EVENTS, zone)({from: 0, to: DAY});

/** The step of so many hours. */
function hours(count: number, zone: string): TickStep {
  const step = stepsIn(zone).find(({most}) => most === count * HOUR);
  if (!step) throw new Error(`No step has ${String(count)} hours.`);
  return step;
}

function labelsOf(step: TickStep, window: TimeWindow): string {
  return step
    .startsIn(window)
    .filter((time) => time >= window.from && time <= window.to)
    .map((time) => step.label(time, 'en').slice(0, 2))
    .join(' ');
}

/** Around the night in which clocks in Berlin change, from 23:00 UTC to 05:00 UTC. */
const SPRING = {from: Date.UTC(2025, 2, 29, 23), to: Date.UTC(2025, 2, 30, 5)};
const AUTUMN = {from: Date.UTC(2025, 9, 25, 22), to: Date.UTC(2025, 9, 26, 5)};

const zones = fc.constantFrom(
  'Europe/Berlin',
  'America/St_Johns',
  'Asia/Kolkata',
  'Asia/Beirut',
  'Australia/Lord_Howe',
  'America/Santiago',
  'Pacific/Kiritimati',
);

const nearNow = fc
  .record({
    from: fc.double({min: Date.UTC(2020, 0), max: Date.UTC(2026, 0), noNaN: true}),
    length: fc.double({min: 1000, max: 20 * DAY, noNaN: true}),
  })
  .map(({from, length}) => ({from, to: from + length}));

describe('the hours of a zone', () => {
  it('are those of its clocks', () => {
    const window = {from: Date.UTC(2025, 5, 16, 20), to: Date.UTC(2025, 5, 17, 2)};
    expect(labelsOf(hours(1, ''), window)).to.equal('20 21 22 23 00 01 02');
    expect(labelsOf(hours(1, 'Europe/Berlin'), window)).to.equal('22 23 00 01 02 03 04');
    expect(labelsOf(hours(3, 'Europe/Berlin'), window)).to.equal('00 03');
    expect(labelsOf(hours(6, 'Asia/Kolkata'), window)).to.equal('06');
  });

  it('leave one out when clocks are put forward', () => {
    expect(labelsOf(hours(1, 'Europe/Berlin'), SPRING)).to.equal('00 01 03 04 05 06 07');
    expect(labelsOf(hours(2, 'Europe/Berlin'), SPRING)).to.equal('00 04 06');
  });

  it('have one twice when they are put back', () => {
    expect(labelsOf(hours(1, 'Europe/Berlin'), AUTUMN)).to.equal('00 01 02 02 03 04 05 06');
    expect(labelsOf(hours(2, 'Europe/Berlin'), AUTUMN)).to.equal('00 02 04 06');
  });

  it('stand below the days of the zone, which all begin', () => {
    const {context} = hours(3, 'America/Santiago');
    // Clocks there went from 23:59 to 01:00.
    const window = {from: Date.UTC(2024, 8, 7, 12), to: Date.UTC(2024, 8, 9, 12)};
    const starts = context?.startsIn(window) ?? [];
    expect(starts.map((start) => context?.label(start, 'en'))).to.deep.equal([
      '7 September 2024',
      '8 September 2024',
      '9 September 2024',
      '10 September 2024',
    ]);
    expect(starts[1]).to.equal(Date.UTC(2024, 8, 8, 4));
  });

  it('begin a day once, by the midnight that stays, where clocks are put back at midnight', () => {
    const {context} = hours(1, 'Asia/Beirut');
    const from = Date.UTC(2022, 9, 28, 21);
    const starts = context?.startsIn({from, to: Date.UTC(2022, 9, 30)}) ?? [];
    expect(starts.slice(0, 2)).to.deep.equal([from, Date.UTC(2022, 9, 29, 22)]);
    expect(context?.label(starts[1] ?? NaN, 'en-GB')).to.equal('30 October 2022');
  });

  it('ascend, are never too near, begin before a window and end behind it', () => {
    fc.assert(
      fc.property(zones, nearNow, fc.constantFrom(1, 2, 3, 6, 12), (zone, window, count) => {
        const {startsIn, least, context} = hours(count, zone);
        const starts = startsIn(window);
        expect(starts[0]).to.be.at.most(window.from);
        expect(starts.at(-1)).to.be.at.least(window.to - HOUR * count);
        starts.slice(1).forEach((start, at) => {
          expect(start - starts[at]!).to.be.at.least(least);
          expect(start - starts[at]!).to.be.at.most((2 * count + 1) * HOUR);
        });
        const days = context?.startsIn(window) ?? [];
        expect(days[0]).to.be.at.most(window.from);
        expect(days.at(-1)).to.be.at.least(window.to);
        days.slice(1).forEach((day, at) => {
          expect(day - days[at]!).to.be.within(23 * HOUR, 25 * HOUR);
        });
      }),
    );
  });

  it('leave days, months and years as they are', () => {
    const isLonger = ({least}: TickStep): boolean => least >= DAY;
    const plain = clockSteps({from: 0, to: DAY});
    expect(stepsIn('Asia/Tokyo').filter(isLonger)).to.deep.equal(plain.filter(isLonger));
    expect(stepsIn('Asia/Tokyo')).to.have.length(plain.length);
  });

  it('are made once for each zone', () => {
    expect(clockStepsFor(EVENTS, 'Asia/Tokyo')).to.equal(clockStepsFor(EVENTS, 'Asia/Tokyo'));
    expect(clockStepsFor(eventsOf(['2025-06-16T10:30']), 'Asia/Tokyo')).to.equal(clockSteps);
  });
});
