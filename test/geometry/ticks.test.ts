import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {clockSteps} from '../../src/geometry/clock-steps.js';
import {scaleOf} from '../../src/geometry/scale.js';
import type {TickLabels} from '../../src/geometry/tick-labels.js';
import {tickRow} from '../../src/geometry/tick-row.js';
import {ticksOf} from '../../src/geometry/ticks.js';
import {
  lengthOf,
  panWindow,
  windowAround,
  type TimeWindow,
} from '../../src/geometry/time-window.js';
import {withPlainSpaces} from '../dates/with-plain-spaces.js';
import {DAY, SECOND, YEAR, nearTimes, widths, windows} from './time-windows.js';

/** As wide as its characters are many; a digit, here, is narrower than a letter. */
const measure = (label: string) => 9 * label.length - 2 * (label.match(/\d/g)?.length ?? 0);

const english: TickLabels = {language: 'en', measure, gap: 16, finer: clockSteps};

const labelSettings: fc.Arbitrary<TickLabels> = fc.record({
  language: fc.constantFrom('en', 'en-US', 'zh', 'ru', 'kk', 'ar', 'fa', 'ko', 'de', 'fr', 'xx'),
  measure: fc.constantFrom(
    measure,
    (label: string) => label.length * 14,
    (label: string) => label.length * 4,
    () => 64,
  ),
  gap: fc.integer({min: 0, max: 40}),
  finer: fc.constant(clockSteps),
});

/** Whether `Date` knows a window and what is around it. */
const hasClock = (window: TimeWindow) => clockSteps(window).length > 0;

const at = (...fields: Parameters<typeof Date.UTC>) => Date.UTC(...fields);
const labelsIn = (window: TimeWindow, width = 1000, labels = english) =>
  ticksOf(scaleOf(window, width), labels).ticks.map(({label}) => withPlainSpaces(label));
const years = (from: number, to: number): TimeWindow => ({
  from: (from - 1970) * YEAR,
  to: (to - 1970) * YEAR,
});

describe('the ticks of a window', () => {
  it('ascend, and at most one is outside at each side', () => {
    fc.assert(
      fc.property(windows, widths, labelSettings, (window, width, labels) => {
        const {ticks} = ticksOf(scaleOf(window, width), labels);
        ticks.slice(1).forEach(({time, x}, place) => {
          expect(time).to.be.above(ticks[place]!.time);
          expect(x).to.be.above(ticks[place]!.x);
        });
        expect(ticks.filter(({time}) => time < window.from).length).to.be.at.most(1);
        expect(ticks.filter(({time}) => time > window.to).length).to.be.at.most(1);
      }),
      {numRuns: 1000},
    );
  });

  it('have labels that do not overlap, begun at the ticks or centred on them', () => {
    fc.assert(
      fc.property(windows, widths, labelSettings, (window, width, labels) => {
        const {ticks} = ticksOf(scaleOf(window, width), labels);
        ticks.slice(1).forEach(({x, label}, place) => {
          const before = ticks[place]!;
          const widest = Math.max(labels.measure(before.label), labels.measure(label));
          expect(x - before.x).to.be.at.least((widest + labels.gap) * (1 - 1e-6));
        });
      }),
      {numRuns: 1000},
    );
  });

  it('never say the same twice: not in one band, and years never', () => {
    fc.assert(
      fc.property(windows, widths, labelSettings, (window, width, labels) => {
        const {ticks, bands} = ticksOf(scaleOf(window, width), labels);
        const names = ticks.map(({time, x, label}) => {
          // A tick outside of the window may be outside of every band.
          const band = bands.find((candidate) => x < candidate.x + candidate.width - 1e-3);
          const begun = band && band.time <= time ? band.time : undefined;
          return bands.length ? `${begun ?? time} ${label}` : label;
        });
        expect(new Set(names).size).to.equal(names.length, names.join(', '));
        const titles = bands.map(({label}) => label).filter(Boolean);
        expect(new Set(titles).size).to.equal(titles.length, titles.join(', '));
      }),
      {numRuns: 1000},
    );
  });

  it('never speak of a year 0', () => {
    fc.assert(
      fc.property(nearTimes, windows, widths, (centre, {from, to}, width) => {
        const labels = labelsIn(windowAround(centre, to - from), width);
        expect(labels.filter((label) => /(?:^|\s)0(?:\s|$)/.test(label))).to.deep.equal([]);
      }),
      {numRuns: 1000},
    );
  });

  it('are 80 to 280 pixels apart where labels are short, and at least two are in view', () => {
    const minutesAndMore = windows
      .filter((window) => lengthOf(window) > 60 * SECOND)
      .filter(hasClock);
    const labels = {...english, measure: () => 40};
    fc.assert(
      fc.property(minutesAndMore, widths, (window, width) => {
        const {ticks} = ticksOf(scaleOf(window, width), labels);
        const inView = ticks.filter(({time}) => time >= window.from && time <= window.to);
        // On 200 pixels there is one if the month it is in is a long one.
        expect(inView.length).to.be.at.least(width < 400 ? 1 : 2);
        if (width < 480) return;
        const distances = ticks.slice(1).map(({x}, place) => x - ticks[place]!.x);
        expect(Math.min(...distances)).to.be.at.least(79.9);
        expect(Math.max(...distances)).to.be.at.most(280.1);
      }),
      {numRuns: 1000},
    );
  });

  it('move with the window and are not chosen anew when it is panned', () => {
    const labels = {...english, measure: () => 60};
    fc.assert(
      fc.property(
        windows,
        widths,
        fc.double({min: -1, max: 1, noNaN: true}),
        (window, width, share) => {
          const panned = panWindow(window, share * lengthOf(window));
          fc.pre(hasClock(window) === hasClock(panned));
          const timesIn = (shown: TimeWindow) =>
            ticksOf(scaleOf(shown, width), labels)
              .ticks.map(({time}) => time)
              .filter((time) => time > Math.max(window.from, panned.from))
              .filter((time) => time < Math.min(window.to, panned.to));
          expect(timesIn(panned)).to.deep.equal(timesIn(window));
        },
      ),
      {numRuns: 1000},
    );
  });

  it('move by one pixel when the window does', () => {
    const window = {from: at(2025, 0), to: at(2026, 0)};
    const before = scaleOf(window, 1000);
    const after = scaleOf(panWindow(window, before.timeAt(1) - window.from), 1000);
    const old = new Map(ticksOf(before, english).ticks.map(({time, x}) => [time, x]));
    for (const {time, x} of ticksOf(after, english).ticks.slice(0, -1)) {
      expect(x).to.be.closeTo(old.get(time)! - 1, 1e-6);
    }
  });

  it('become finer and never coarser while zooming in', () => {
    const labels = {...english, measure: () => 40};
    fc.assert(
      fc.property(nearTimes, widths, (centre, width) => {
        let finest = Infinity;
        for (let length = 1e6 * YEAR; length > SECOND; length /= 1.1) {
          const window = windowAround(centre, length);
          if (!hasClock(window)) continue;
          const least = tickRow(scaleOf(window, width), labels)?.step.least ?? NaN;
          expect(least).to.be.at.most(finest);
          finest = least;
        }
      }),
      {numRuns: 20},
    );
  });

  it('are none where there is no room, no window or no number', () => {
    const window = {from: at(2025, 0), to: at(2026, 0)};
    const day = {from: 0, to: DAY};
    const nothing = {ticks: [], bands: []};
    for (const width of [0, -5, NaN]) {
      expect(ticksOf(scaleOf(window, width), english)).to.deep.equal(nothing);
    }
    for (const wrong of [
      {from: 0, to: 0},
      {from: 1, to: 0},
      {from: NaN, to: 0},
    ]) {
      expect(ticksOf(scaleOf(wrong, 1000), english)).to.deep.equal(nothing);
    }
    for (const room of [NaN, Infinity, 1e9]) {
      const labels = {...english, measure: () => room};
      expect(ticksOf(scaleOf(day, 1000), labels)).to.deep.equal(nothing);
    }
  });
});

describe('the steps of ticks', () => {
  it('are as far apart as they say, whatever the month', () => {
    fc.assert(
      fc.property(fc.constantFrom(...clockSteps({from: 0, to: DAY})), nearTimes, (step, centre) => {
        const starts = step.startsIn(windowAround(centre, 30 * step.most));
        starts.slice(1).forEach((start, place) => {
          expect(start - starts[place]!).to.be.within(step.least, step.most);
        });
      }),
      {numRuns: 1000},
    );
  });

  const june = at(2025, 5, 16, 10, 30);
  const tables: readonly [string, TimeWindow, readonly string[]][] = [
    [
      'every second',
      windowAround(june, 4 * SECOND),
      ['10:29:58', '10:29:59', '10:30:00', '10:30:01', '10:30:02'],
    ],
    [
      'every fifteen seconds',
      windowAround(june, 80 * SECOND),
      ['10:29:15', '10:29:30', '10:29:45', '10:30:00', '10:30:15', '10:30:30', '10:30:45'],
    ],
    [
      'every three hours, past midnight',
      {from: at(2025, 5, 16, 18), to: at(2025, 5, 17, 12)},
      ['18:00', '20:00', '22:00', '00:00', '02:00', '04:00', '06:00', '08:00', '10:00', '12:00'],
    ],
    [
      'every second day, past the end of February',
      {from: at(2024, 1, 21), to: at(2024, 2, 8)},
      ['21', '23', '25', '27', '1', '3', '5', '7', '9'],
    ],
    [
      'every fifth day, past the end of a long month',
      {from: at(2025, 2, 10), to: at(2025, 3, 15)},
      ['10', '15', '20', '25', '1', '5', '10', '15'],
    ],
    [
      'every month',
      {from: at(2025, 0), to: at(2025, 11)},
      ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
    ],
    [
      'every third month',
      {from: at(2023, 9), to: at(2026, 3)},
      ['Oct', 'Jan', 'Apr', 'Jul', 'Oct', 'Jan', 'Apr', 'Jul', 'Oct', 'Jan', 'Apr'],
    ],
    [
      'every year',
      years(2019.5, 2028.5),
      ['2019', '2020', '2021', '2022', '2023', '2024', '2025', '2026', '2027', '2028', '2029'],
    ],
    [
      'every year where there was no year 0',
      years(-4.5, 4.5),
      ['6 BC', '5 BC', '4 BC', '3 BC', '2 BC', '1 BC', '1 AD', '2 AD', '3 AD', '4 AD', '5 AD'],
    ],
    [
      'every second year there',
      years(-9.5, 8.5),
      ['12 BC', '10 BC', '8 BC', '6 BC', '4 BC', '2 BC', '2 AD', '4 AD', '6 AD', '8 AD', '10 AD'],
    ],
    [
      'round years of each era',
      years(-450, 350),
      ['500 BC', '400 BC', '300 BC', '200 BC', '100 BC', '1 AD', '100', '200', '300', '400'],
    ],
    [
      'thousands of years',
      years(-9500, 3000),
      ['10000 BC', '8000 BC', '6000 BC', '4000 BC', '2000 BC', '1 AD', '2000', '4000'],
    ],
    [
      'years that are counted from now beyond 100,000',
      years(-180_000, 20_000),
      [
        '200 thousand years ago',
        '150 thousand years ago',
        '100000 BC',
        '50000 BC',
        '1 AD',
        '50000',
      ],
    ],
    [
      'millions of years',
      years(-66e6, 0),
      [
        '80 million years ago',
        '60 million years ago',
        '40 million years ago',
        '20 million years ago',
        'now',
      ],
    ],
    [
      'billions of years, until after now',
      years(-13.8e9, 1e9),
      [
        '15 billion years ago',
        '10 billion years ago',
        '5 billion years ago',
        'now',
        'in 5 billion years',
      ],
    ],
    [
      'years in deep time with the digits that tell them apart',
      years(-4.54325e9, -4.54265e9),
      [
        '4.5434 billion years ago',
        '4.5432 billion years ago',
        '4.543 billion years ago',
        '4.5428 billion years ago',
        '4.5426 billion years ago',
      ],
    ],
  ];
  for (const [sentence, window, labels] of tables) {
    it(`are ${sentence}`, () => expect(labelsIn(window)).to.deep.equal(labels));
  }

  it('stand at the first instant of the years they name', () => {
    const {ticks} = ticksOf(scaleOf(years(-450, 350), 1000), english);
    const named = new Map(ticks.map(({label, time}) => [withPlainSpaces(label), time]));
    expect(named.get('400 BC')).to.equal(Date.parse('-000399-01-01'));
    expect(named.get('1 AD')).to.equal(Date.parse('0001-01-01'));
    expect(named.get('200')).to.equal(Date.parse('0200-01-01'));
  });
});

describe('the bands above the ticks', () => {
  const bandsIn = (window: TimeWindow, width = 1000, labels = english) =>
    ticksOf(scaleOf(window, width), labels).bands;
  const inWords = (window: TimeWindow) => bandsIn(window).map(({label}) => withPlainSpaces(label));

  const june = at(2025, 5, 16, 10, 30);
  const tables: readonly [string, TimeWindow, readonly string[]][] = [
    ['the day of seconds', windowAround(june, 20 * SECOND), ['16 June 2025']],
    ['the days of hours', windowAround(at(2025, 5, 16), DAY), ['15 June 2025', '16 June 2025']],
    ['the month of days', {from: at(2025, 5, 2), to: at(2025, 5, 20)}, ['June 2025']],
    [
      'the month of days before our era',
      {from: Date.parse('-000043-03-02'), to: Date.parse('-000043-03-20')},
      ['March 44 BC'],
    ],
    ['the years of months', {from: at(2024, 6), to: at(2025, 6)}, ['2024', '2025']],
    ['nothing for years', years(2000, 2010), []],
  ];
  for (const [sentence, window, labels] of tables) {
    it(`say ${sentence}`, () => expect(inWords(window)).to.deep.equal(labels));
  }

  it('stand side by side and cover the window', () => {
    fc.assert(
      fc.property(windows, widths, labelSettings, (window, width, labels) => {
        const bands = bandsIn(window, width, labels);
        if (!bands.length) return;
        expect(bands[0]!.x).to.be.at.most(0);
        expect(bands.at(-1)!.x + bands.at(-1)!.width).to.be.at.least(width * (1 - 1e-9));
        bands.slice(1).forEach(({x}, place) => {
          const before = bands[place]!;
          expect(x).to.be.closeTo(before.x + before.width, 1e-3);
        });
      }),
    );
  });

  it('have labels that stick to what is in view, and none where they do not fit', () => {
    fc.assert(
      fc.property(windows, widths, labelSettings, (window, width, labels) => {
        for (const {x, width: wide, label, labelX} of bandsIn(window, width, labels)) {
          expect(labelX).to.equal(Math.max(0, x));
          if (!label) continue;
          const end = Math.min(width, x + wide);
          expect(labelX + labels.measure(label)).to.be.at.most(end - labels.gap + 1e-6);
        }
      }),
    );
    const [first, second] = bandsIn({from: at(2024, 11, 20), to: at(2025, 11, 20)});
    expect([first?.label, second?.label]).to.deep.equal(['', '2025']);
  });
});
