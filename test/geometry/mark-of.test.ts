import {expect} from '@esm-bundle/chai';
import {axisView} from '../../src/geometry/axis-view.js';
import {markOf, type BarMark, type Mark} from '../../src/geometry/mark-of.js';
import {eventsOf} from './axis-events.js';
import {indexOf, NOW} from './lay-out.js';

interface Window {
  readonly from: number;
  readonly to: number;
}

function markIn(date: string, window: Window, width = 1000): Mark | undefined {
  const view = axisView(window, width);
  return view && markOf(indexOf(eventsOf([date])), 0, view);
}

const between = (from: string, to: string): Window => ({
  from: Date.parse(from),
  to: Date.parse(to),
});
const DECADE = between('2018-01-01', '2028-01-01');

describe('a mark', () => {
  const shapes: readonly (readonly [string, string])[] = [
    ['2020', 'soft soft'],
    ['2023-33', 'soft soft'],
    ['2020-XX-15', 'soft soft'],
    ['2020-01-01/2021-06-30', 'sharp sharp'],
    ['2020-01-01/2021', 'sharp soft'],
    ['2020-01-01~/2021-06-30', 'soft sharp'],
    ['2020-01-01/2021-06-30?', 'sharp soft'],
    ['../2027', 'open soft'],
    ['../2027-12-31', 'open sharp'],
    ['/2027', 'open soft'],
    ['2020/..', 'soft open'],
    ['2020/', 'soft open'],
    ['{2020-01-01,2022-01-01}', 'soft soft'],
    ['2012/2019-06-30', 'cut sharp'],
    ['2026-01-01/2040', 'sharp cut'],
  ];
  for (const [date, ends] of shapes) {
    it(`of ${date} has ends that are ${ends}`, () => {
      const {start, end} = markIn(date, DECADE) as BarMark;
      expect(`${start} ${end}`).to.equal(ends);
    });
  }

  it('is a point in the middle of its day where a day is too short to be seen', () => {
    const mark = markIn('2020-01-01', DECADE);
    const noon = (Date.parse('2020-01-01T12:00Z') - DECADE.from) / (DECADE.to - DECADE.from);
    expect(mark?.kind).to.equal('point');
    expect(mark?.x).to.be.closeTo(noon * 1000, 1e-6);
  });

  it('is a bar where a day is wide enough, and stands where the point stood', () => {
    for (const days of [80, 84]) {
      const from = Date.parse('2020-01-01') - 30 * 86_400_000;
      const mark = markIn('2020-01-01', {from, to: from + days * 86_400_000}, 1000);
      const middle = mark?.kind === 'bar' ? mark.x + mark.width / 2 : (mark?.x ?? NaN);
      expect(mark?.kind).to.equal(days === 80 ? 'bar' : 'point');
      expect(middle).to.be.closeTo((30.5 / days) * 1000, 1e-6);
    }
  });

  it('of a year is a year wide at every zoom that shows all of it', () => {
    const {from, to} = between('2020-01-01', '2021-01-01');
    for (let zoom = 1; zoom < 60; zoom *= 1.7) {
      const length = (to - from) * zoom;
      const bar = markIn('2020', {from: from - length / 9, to: from - length / 9 + length * 1.2});
      const year = (1000 / (length * 1.2)) * (to - from);
      expect((bar as BarMark).width).to.be.closeTo(year, 1e-6);
    }
  });

  it('of a year ends where that of the next year begins', () => {
    const [first, second] = [markIn('2020', DECADE), markIn('2021', DECADE)] as BarMark[];
    expect(first!.x + first!.width).to.be.closeTo(second!.x, 1e-9);
  });

  it('of an age is no wider than the window and its margins when a second is in view', () => {
    const mark = markIn('Y-13800000000/2100', {from: NOW, to: NOW + 1000}) as BarMark;
    expect(mark).to.include({kind: 'bar', start: 'cut', end: 'cut'});
    expect(mark.x).to.be.within(-300, -40);
    expect(mark.x + mark.width).to.be.within(1040, 1300);
  });

  it('of an age is cut where it was before while the window moves on by a few pixels', () => {
    const cutsAt = (offset: number) => {
      const view = axisView({from: NOW + offset, to: NOW + offset + 1000}, 1000, offset)!;
      const bar = markOf(indexOf(eventsOf(['Y-13800000000/2100'])), 0, view) as BarMark;
      return [bar.x + offset, bar.x + bar.width + offset];
    };
    expect(cutsAt(50)).to.deep.equal(cutsAt(100));
    expect(cutsAt(400)[0]).to.be.within(100, 360);
    expect(cutsAt(400)[1]).to.be.within(1440, 1700);
  });

  it('of what is to come by a year reaches from now to its end', () => {
    const {x, width} = markIn('../2027', DECADE) as BarMark;
    const scale = 1000 / (DECADE.to - DECADE.from);
    expect(x).to.be.closeTo((NOW - DECADE.from) * scale, 1e-6);
    expect(x + width).to.be.closeTo(1000, 1e-6);
  });

  it('of what goes on since a year reaches until now', () => {
    const {x, width} = markIn('2020/..', DECADE) as BarMark;
    expect(x + width).to.be.closeTo(((NOW - DECADE.from) / (DECADE.to - DECADE.from)) * 1000, 1e-6);
  });

  it('has room to fade where nothing says how long it goes on', () => {
    for (const date of ['2020/', '/2020', '../2020', '2024-06/..']) {
      expect((markIn(date, DECADE) as BarMark).width, date).to.be.at.least(96);
    }
  });

  it('is none out of the window', () => {
    expect(markIn('2010', DECADE)).to.equal(undefined);
    expect(markIn('2030-01-01', DECADE)).to.equal(undefined);
  });

  it('stands where it should in deep time', () => {
    for (const year of ['Y-13800000000', 'Y13000000000']) {
      const [event] = eventsOf([year]);
      const {earliest} = event!.date!;
      const mark = markIn(year, {from: earliest! - 1e18, to: earliest! + 1e18});
      expect(mark?.kind).to.equal('point');
      expect(mark?.x).to.be.closeTo(500, 0.5);
    }
  });
});

describe('a view', () => {
  for (const [from, to, width] of [
    [0, 0, 100],
    [5, 0, 100],
    [0, 5, 0],
    [0, 5, -1],
    [NaN, 5, 100],
    [0, Infinity, 100],
    [0, 5, NaN],
  ] as const) {
    it(`is none from ${from} to ${to} on ${width} pixels`, () => {
      expect(axisView({from, to}, width)).to.equal(undefined);
    });
  }
});
