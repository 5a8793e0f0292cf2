import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import type {AxisIndex} from '../../src/geometry/axis-index.js';
import type {AxisLabel} from '../../src/geometry/axis-label.js';
import {labelSlot, slotsClash} from '../../src/geometry/label-slot.js';
import {fitBeside, GAP} from '../../src/geometry/label-width.js';
import {labelWishes} from '../../src/geometry/label-wishes.js';
import type {AxisLayout, AxisMark} from '../../src/geometry/layout-axis.js';
import {scaleOf} from '../../src/geometry/scale.js';
import {anyEvents, eventsOf} from './axis-events.js';
import {indexOf, layOut, NOW, wholeOf, widthOf} from './lay-out.js';
import {reachOf} from './reach-of.js';

interface Window {
  readonly from: number;
  readonly to: number;
}

const WIDTH = 1200;

/** A layout, and where the line for today is in it. */
type Frame = AxisLayout & {readonly today: number};

/** The layouts of one window after another, each with the one before. */
function laidOut(index: AxisIndex, windows: readonly Window[]): readonly Frame[] {
  const layouts: Frame[] = [];
  for (const window of windows) {
    const today = scaleOf(window, WIDTH).x(NOW);
    layouts.push({...layOut(index, {window, today}, layouts.at(-1)), today});
  }
  return layouts;
}

/** A window that begins somewhere in a timeline and shows a part of it. */
function windowIn(index: AxisIndex, start: number, zoom: number): Window {
  const {from, to} = wholeOf(index);
  const begin = from + (to - from) * start;
  return {from: begin, to: begin + (to - from) / zoom};
}

/** @param by in pixels */
function panned({from, to}: Window, by: number): Window {
  const time = ((to - from) / WIDTH) * by;
  return {from: from + time, to: to + time};
}

function zoomed({from, to}: Window, factor: number): Window {
  const centre = from + (to - from) / 3;
  return {from: centre - (centre - from) / factor, to: centre + (to - centre) / factor};
}

/** Whether a mark's label could not be in this row, on this side, with the labels there are now. */
function isForced(
  {event, lane, label}: AxisMark & {readonly label: AxisLabel},
  was: AxisLabel,
  {marks, today}: Frame,
): boolean {
  const {row, side} = was;
  const {width} = fitBeside(widthOf(event), {...label, side}, {width: WIDTH, today});
  const wanted = {...label, row, side, width};
  const [from, to] = reachOf(wanted);
  if (from < 0 || to > WIDTH) return true;
  const slot = labelSlot(wanted, GAP);
  return marks.some(
    (other) =>
      other.event !== event &&
      other.lane === lane &&
      other.label !== undefined &&
      slotsClash(slot, labelSlot(other.label, GAP)),
  );
}

/** Where the line of a mark's label would come down; nowhere when that is out of view. */
function lineOf({event, lane, row, mark}: AxisMark, index: AxisIndex): number | undefined {
  const standing = {place: index.placeOf[event] ?? -1, lane, row, mark};
  const needs = {index, width: WIDTH, pinned: [], widthOf, before: new Map<number, AxisLabel>()};
  const [wish] = labelWishes([standing], needs).keys();
  return wish?.x;
}

/** How many labels changed their row or side, all of them because they had to. */
function moves(before: Frame, after: Frame): number {
  const old = new Map(before.marks.map(({event, label}) => [event, label]));
  let count = 0;
  for (const mark of after.marks) {
    const {event, label} = mark;
    const was = old.get(event);
    if (!label || !was || (was.row === label.row && was.side === label.side)) continue;
    expect(isForced({...mark, label}, was, after), `label of ${event}`).to.equal(true);
    count++;
  }
  return count;
}

const steps = <T>(count: number, first: T, next: (value: T, step: number) => T): T[] => {
  const values = [first];
  for (let step = 1; step < count; step++) values.push(next(values.at(-1) as T, step));
  return values;
};

const anyStart = fc.double({min: 0, max: 0.9, noNaN: true});
const anyZoom = fc.double({min: 0.8, max: 200, noNaN: true});

describe('while a reader pans', () => {
  it('a label keeps its row and its side as long as it can', () => {
    fc.assert(
      fc.property(
        anyEvents,
        anyStart,
        anyZoom,
        fc.integer({min: -40, max: 40}),
        (events, start, zoom, by) => {
          const index = indexOf(events);
          const windows = steps(40, windowIn(index, start, zoom), (window) => panned(window, by));
          const layouts = laidOut(index, windows);
          layouts.forEach((layout, at) => at && moves(layouts[at - 1]!, layout));
        },
      ),
      {numRuns: 60},
    );
  });

  it('a label does not go where another one of its importance is', () => {
    fc.assert(
      fc.property(anyEvents, anyStart, anyZoom, (events, start, zoom) => {
        const index = indexOf(events);
        const windows = steps(40, windowIn(index, start, zoom), (window) => panned(window, 5));
        const layouts = laidOut(index, windows);
        layouts.forEach((layout, at) => {
          const now = new Map(layout.marks.map((mark) => [mark.event, mark]));
          for (const mark of layouts[at - 1]?.marks ?? []) {
            const after = now.get(mark.event);
            if (!mark.label || !after || after.label) continue;
            // A label that went had no room any more, where its line would be now.
            const x = lineOf(after, index);
            const label = {...mark.label, x: x ?? 0};
            expect(x === undefined || isForced({...after, label}, label, layout)).to.equal(true);
          }
        });
      }),
      {numRuns: 60},
    );
  });

  it('nothing jumps to and fro: where a reader has been, all is as it was', () => {
    fc.assert(
      fc.property(anyEvents, anyStart, anyZoom, (events, start, zoom) => {
        const index = indexOf(events.map((event) => ({...event, key: false})));
        const window = windowIn(index, start, zoom);
        const layouts = laidOut(
          index,
          steps(12, window, (at, step) => panned(at, step % 2 ? 1 : -1)),
        );
        const later = layouts.slice(4);
        later.forEach((layout, at) => {
          if (at > 0) expect(moves(later[at - 1]!, layout)).to.equal(0);
        });
      }),
      {numRuns: 60},
    );
  });

  it('a label at its point stays as wide as it is', () => {
    fc.assert(
      fc.property(anyEvents, anyStart, anyZoom, (events, start, zoom) => {
        const index = indexOf(events);
        const windows = steps(40, windowIn(index, start, zoom), (window) => panned(window, 7));
        const widths = new Map<string, number>();
        for (const {marks} of laidOut(index, windows)) {
          for (const {event, mark, label} of marks) {
            if (!label || mark.kind === 'bar') continue;
            const name = `${label.side} of ${event}`;
            expect(label.width, name).to.be.closeTo(widths.get(name) ?? label.width, 1e-3);
            widths.set(name, label.width);
          }
        }
      }),
      {numRuns: 60},
    );
  });

  it('marks keep their rows, and clusters their events', () => {
    fc.assert(
      fc.property(anyEvents, anyStart, anyZoom, (events, start, zoom) => {
        const index = indexOf(events);
        const first = windowIn(index, start, zoom);
        const rows = new Map<number, number>();
        const counts = new Map<number, number>();
        for (const window of steps(30, first, (at) => panned(at, 17))) {
          const {marks, clusters} = layOut(index, {window, markRows: 1});
          for (const {event, row, mark} of marks) {
            expect(rows.get(event) ?? row, `mark of ${event}`).to.equal(row);
            if (mark.x > 0) rows.set(event, row);
          }
          for (const {first: event, count, x} of clusters) {
            if (x <= 0) continue;
            expect(counts.get(event) ?? count, `cluster of ${event}`).to.equal(count);
            counts.set(event, count);
          }
        }
      }),
      {numRuns: 60},
    );
  });
});

describe('while a reader pans over more than there is room for', () => {
  const day = (at: number): string => new Date(Date.UTC(1900, 0, at)).toISOString().slice(0, 10);
  // Dense, sparse and dense again: what a window holds is not the same everywhere.
  const dense = Array.from({length: 3000}, (_event, at) => day(at));
  const sparse = Array.from({length: 30}, (_event, at) => day(3000 + at * 400));
  const index = indexOf(
    eventsOf([...dense, ...sparse, ...dense.map((_day, at) => day(15_000 + at))]),
  );

  it('no cluster is formed anew', () => {
    const counts = new Map<number, number>();
    const first = {from: Date.UTC(1903, 0), to: Date.UTC(1913, 0)};
    for (const window of steps(200, first, (at) => panned(at, 37))) {
      const {clusters} = layOut(index, {window, width: 4000, markRows: 3});
      for (const {first: event, count, x} of clusters) {
        if (x <= 0) continue;
        expect(counts.get(event) ?? count, `cluster of ${event}`).to.equal(count);
        counts.set(event, count);
      }
    }
    expect(counts.size).to.be.above(20);
  });
});

describe('while a reader zooms', () => {
  it('a label keeps its row and its side as long as it can', () => {
    fc.assert(
      fc.property(
        anyEvents,
        anyStart,
        fc.constantFrom(1.03, 0.97, 1.4, 0.7),
        (events, start, factor) => {
          const index = indexOf(events);
          const windows = steps(60, windowIn(index, start, 4), (window) => zoomed(window, factor));
          const layouts = laidOut(index, windows);
          layouts.forEach((layout, at) => at && moves(layouts[at - 1]!, layout));
        },
      ),
      {numRuns: 60},
    );
  });

  it('few labels come and go: each is there for several frames', () => {
    const index = indexOf(
      eventsOf(
        Array.from(
          {length: 300},
          (_event, at) => `${1900 + (at % 120)}-${String((at % 12) + 1).padStart(2, '0')}-11`,
        ),
      ),
    );
    const windows = steps(200, wholeOf(index), (window, step) =>
      zoomed(window, step % 40 < 20 ? 1.001 : 1 / 1.001),
    );
    const layouts = laidOut(index, windows);
    let changes = 0;
    layouts.forEach((layout, at) => {
      const labelled = (one: AxisLayout | undefined) =>
        new Set(one?.marks.flatMap(({event, label}) => (label ? event : [])));
      const before = labelled(layouts[at - 1]);
      if (at > 40) for (const event of labelled(layout)) changes += Number(!before.has(event));
    });
    expect(changes).to.be.below(20);
  });
});
