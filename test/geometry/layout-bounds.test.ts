import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {axisIndex, type AxisIndex} from '../../src/geometry/axis-index.js';
import {dateFromFields} from '../../src/dates/date-from-fields.js';
import {eventsOf, type EventSketch} from './axis-events.js';
import {eventsIn, indexOf, layOut, NOW, wholeOf} from './lay-out.js';

/** Marks and clusters of a layout, at most. */
const MOST = 200;

const DAY = 86_400_000;

/** A day of its own for each number, at random. */
function dayOf(number: number): string {
  return new Date(Date.UTC(1900, 0) + number * DAY).toISOString().slice(0, 10);
}

/** As often as wanted, a whole number below a limit; always the same ones. */
function numbers(count: number, limit: number): readonly number[] {
  let state = 1;
  return Array.from({length: count}, () => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  });
}

const timelines: Readonly<Record<string, readonly EventSketch[]>> = {
  'days at random': numbers(10_000, 40_000).map((day) => ({date: dayOf(day)})),
  'days one after another': Array.from({length: 10_000}, (_day, at) => ({date: dayOf(at)})),
  'spans over each other': numbers(5_000, 20_000).map((day) => ({
    date: `${dayOf(day)}/${dayOf(day + 10_000)}`,
  })),
  'beginnings without an end': numbers(5_000, 40_000).map((day) => ({date: `${dayOf(day)}/..`})),
  'ends without a beginning': numbers(5_000, 40_000).map((day) => ({date: `../${dayOf(day)}`})),
  'key events only': numbers(5_000, 40_000).map((day) => ({date: dayOf(day), key: true})),
  'three groups': numbers(10_000, 40_000).map((day, at) => ({
    date: dayOf(day),
    group: ['a', 'b', 'c'][at % 3],
  })),
};

describe('marks and clusters', () => {
  for (const [name, sketches] of Object.entries(timelines)) {
    it(`are ${MOST} at most, at any zoom, for ${name}`, () => {
      const index = indexOf(eventsOf(sketches));
      const {from, to} = wholeOf(index);
      for (let length = to - from; length > DAY; length /= 1.9) {
        for (const start of [0, 0.3, 0.6]) {
          const begin = from + (to - from) * start;
          const window = {from: begin, to: begin + length};
          const {marks, clusters} = layOut(index, {window, markRows: 3});
          expect(marks.length + clusters.length).to.be.at.most(MOST);
        }
      }
      expect(eventsIn(layOut(index, {window: {from, to}}))).to.have.length(sketches.length);
    });
  }

  it('are as few on a screen of 4,000 pixels', () => {
    const index = indexOf(eventsOf(timelines['days at random']!));
    const {marks, clusters} = layOut(index, {window: wholeOf(index), width: 4000});
    expect(marks.length + clusters.length).to.be.within(80, MOST);
  });

  it('are as few with eight lanes', () => {
    const groups = Array.from({length: 100}, (_group, at) => ({id: `${at}`, label: `${at}`}));
    const sketches = numbers(5_000, 40_000).map((day, at) => ({
      date: dayOf(day),
      group: `${at % 100}`,
    }));
    const index = axisIndex(eventsOf(sketches), {groups, now: NOW});
    const {lanes, marks, clusters} = layOut(index, {window: wholeOf(index), markRows: 1});
    expect(lanes).to.have.length(8);
    expect(marks.length + clusters.length).to.be.at.most(MOST);
  });
});

describe('the work of a step', () => {
  /** How often a layout looks at when an event begins. */
  function looks(index: AxisIndex, window: {readonly from: number; readonly to: number}): number {
    const counted = {count: 0};
    const froms = new Proxy(index.froms, {
      get: (target, key) => {
        if (typeof key === 'string' && /^\d+$/.test(key)) counted.count++;
        const value: unknown = Reflect.get(target, key, target);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
    const watched = {...index, froms};
    layOut(watched, {window});
    counted.count = 0;
    layOut(watched, {window});
    return counted.count;
  }

  it('does not grow with the number of events out of view', () => {
    const window = {from: Date.UTC(1950, 0), to: Date.UTC(1950, 3)};
    const days = Array.from({length: 90}, (_day, at) => dayOf(18_262 + at));
    const few = looks(indexOf(eventsOf(days)), window);
    const later = Array.from({length: 20_000}, (_day, at) => dayOf(20_000 + (at % 19_000)));
    expect(looks(indexOf(eventsOf([...days, ...later])), window)).to.be.at.most(few);
  });

  it('grows with what is drawn, not with what is in clusters', () => {
    const window = {from: Date.UTC(1900, 0), to: Date.UTC(2010, 0)};
    const many = looks(indexOf(eventsOf(timelines['days at random']!)), window);
    expect(many).to.be.below(10 * MOST);
  });
});

describe('any instants at all', () => {
  it('are laid out in finite pixels', () => {
    const year = fc.integer({min: -14_000_000_000, max: 14_000_000_000});
    fc.assert(
      fc.property(
        fc.array(year, {minLength: 1, maxLength: 30}),
        fc.double({min: -4.4e20, max: 4.4e20, noNaN: true}),
        fc.double({min: 3, max: 20, noNaN: true}),
        (years, from, magnitude) => {
          const sketches = years.flatMap((value) => {
            const result = dateFromFields({year: value});
            return 'date' in result ? [result] : [];
          });
          const index = indexOf(eventsOf(sketches));
          const {marks, clusters} = layOut(index, {window: {from, to: from + 10 ** magnitude}});
          for (const {mark} of marks) {
            expect(mark.x).to.be.within(-100, 1300);
            if (mark.kind === 'bar') expect(mark.width).to.be.within(12, 1300);
          }
          for (const {x, width} of clusters) expect(x + width).to.satisfy(Number.isFinite);
        },
      ),
    );
  });
});
