import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import type {AxisIndex} from '../../src/geometry/axis-index.js';
import type {AxisLabel} from '../../src/geometry/axis-label.js';
import {labelSlot, slotsClash} from '../../src/geometry/label-slot.js';
import {GAP} from '../../src/geometry/label-width.js';
import type {AxisLayout, AxisMark} from '../../src/geometry/layout-axis.js';
import {anyEvents, eventsOf} from './axis-events.js';
import {eventsIn, indexOf, layOut, wholeOf, widthOf} from './lay-out.js';
import {reachOf} from './reach-of.js';

interface Window {
  readonly from: number;
  readonly to: number;
}

/** A part of all there is, from nearly nothing to more than everything. */
const anyPart = fc.record({
  start: fc.double({min: -0.2, max: 1, noNaN: true}),
  zoom: fc.double({min: 0, max: 12, noNaN: true}),
});

function partOf(index: AxisIndex, {start, zoom}: {start: number; zoom: number}): Window {
  const {from, to} = wholeOf(index);
  const begin = from + (to - from) * start;
  return {from: begin, to: begin + (to - from) * 2 ** -zoom};
}

type Labelled = AxisMark & {readonly label: AxisLabel};

const labelledIn = ({marks}: AxisLayout): readonly Labelled[] =>
  marks.filter((mark): mark is Labelled => mark.label !== undefined);

function boxesIn({marks, clusters}: AxisLayout): {line: string; from: number; to: number}[] {
  return [
    ...marks.map(({lane, row, mark}) => {
      const middle = mark.kind === 'bar' ? mark.x + Math.min(mark.width, 24) / 2 : mark.x;
      return {line: `${lane} ${row}`, from: middle - 12, to: middle + 12};
    }),
    ...clusters.map(({lane, row, x, width}) => ({line: `${lane} ${row}`, from: x, to: x + width})),
  ];
}

function expectApart(layout: AxisLayout): void {
  const boxes = boxesIn(layout);
  boxes.sort((a, b) => (a.line < b.line ? -1 : a.line > b.line ? 1 : a.from - b.from));
  boxes.forEach((box, at) => {
    const next = boxes[at + 1];
    if (next?.line === box.line) expect(next.from).to.be.at.least(box.to - 1e-6);
  });
}

describe('the layout of an axis', () => {
  it('shows each event of its window once, by itself or in a cluster', () => {
    fc.assert(
      fc.property(anyEvents, anyPart, (events, part) => {
        const index = indexOf(events);
        const window = partOf(index, part);
        const shown = eventsIn(layOut(index, {window}));
        expect(new Set(shown).size).to.equal(shown.length);
        index.events.forEach((event, place) => {
          const isInside = index.froms[place]! <= window.to && index.tos[place]! > window.from;
          if (isInside) expect(shown).to.include(event);
        });
      }),
    );
  });

  it('counts in a cluster what is in it', () => {
    fc.assert(
      fc.property(anyEvents, anyPart, (events, part) => {
        const index = indexOf(events);
        for (const cluster of layOut(index, {window: partOf(index, part), markRows: 1}).clusters) {
          expect(cluster.events).to.have.length(cluster.count);
          expect(cluster.count).to.be.at.least(2);
          expect(cluster.events[0]).to.equal(cluster.first);
          expect(cluster.from).to.be.at.most(cluster.to);
          const froms = cluster.events.map((event) => index.froms[index.placeOf[event]!]!);
          expect(froms[0]).to.equal(cluster.from);
          expect(froms.at(-1)).to.equal(cluster.to);
        }
      }),
    );
  });

  it('lets no label stand on another, or on the line of another, or out of the window', () => {
    fc.assert(
      fc.property(anyEvents, anyPart, fc.integer({min: 0, max: 1200}), (events, part, today) => {
        const index = indexOf(events);
        const labelled = labelledIn(layOut(index, {window: partOf(index, part), today}));
        labelled.forEach(({lane, label}, at) => {
          const [from, to] = reachOf(label);
          expect(from).to.be.at.least(0);
          expect(to).to.be.at.most(1200);
          const slot = labelSlot(label, 0);
          const others = labelled.slice(at + 1).filter((other) => other.lane === lane);
          const clash = others.find((other) => slotsClash(slot, labelSlot(other.label, 0)));
          expect(clash).to.equal(undefined);
        });
      }),
    );
  });

  it('lets the line for today through a label only where too little of that would be left', () => {
    fc.assert(
      fc.property(anyEvents, anyPart, fc.integer({min: 0, max: 1200}), (events, part, today) => {
        const index = indexOf(events);
        const layout = layOut(index, {window: partOf(index, part), today});
        for (const {event, label} of labelledIn(layout)) {
          const {whole, least} = widthOf(event);
          const [from, to] = reachOf(label);
          const isCrossed = from < today && today < to;
          const left = Math.abs(today - label.x) - GAP;
          if (isCrossed) expect(left, `label of ${event}`).to.be.below(least());
          expect(label.width).to.be.at.most(whole);
          if (label.width < whole) {
            expect(label.width).to.be.at.least(least());
            expect(isCrossed).to.equal(false);
          }
        }
      }),
    );
  });

  it('has the line of a label come down to the mark', () => {
    fc.assert(
      fc.property(anyEvents, anyPart, (events, part) => {
        const index = indexOf(events);
        for (const {mark, label} of labelledIn(layOut(index, {window: partOf(index, part)}))) {
          const width = mark.kind === 'bar' ? mark.width : 0;
          expect(label.x).to.be.within(mark.x, mark.x + width);
        }
      }),
    );
  });

  it('leaves every mark and cluster a target of 24 pixels, with nothing on it in its row', () => {
    fc.assert(
      fc.property(anyEvents, anyPart, (events, part) => {
        const index = indexOf(events);
        for (const markRows of [1, 2]) {
          expectApart(layOut(index, {window: partOf(index, part), markRows}));
        }
      }),
    );
  });

  it('gathers what goes on from before the window at its start, and shows the rest where it begins', () => {
    const spans = Array.from({length: 400}, (_span, at) => {
      const first = Date.UTC(2000, 0, 1 + at * 9);
      return [first, first + 3e11]
        .map((time) => new Date(time).toISOString().slice(0, 10))
        .join('/');
    });
    const index = indexOf(eventsOf(spans));
    for (let step = 0; step < 300; step++) {
      const from = Date.UTC(2003, 0) + step * 3e7;
      const window = {from, to: from + 2e10};
      const layout = layOut(index, {window});
      const shown = eventsIn(layout);
      expect(new Set(shown).size).to.equal(shown.length);
      const goingOn = index.froms.filter((first, place) => {
        return first <= window.to && index.tos[place]! > window.from;
      });
      expect(shown.length).to.be.at.least(goingOn.length);
      expectApart(layout);
      const atStart = layout.clusters.filter(({x}) => x <= 0);
      expect(atStart).to.have.length(1);
    }
  });

  it('keeps a cluster off the bar that begins behind its first events', () => {
    const slot = 2 ** 33;
    const at = (slots: number): string => new Date(slot * slots).toISOString().slice(0, 10);
    const index = indexOf(
      eventsOf([
        {date: `${at(-20)}/${at(20)}`, key: true},
        at(0),
        `${at(0.4)}/${at(1.4)}`,
        `${at(0.6)}/${at(5)}`,
      ]),
    );
    const window = {from: -5 * slot, to: 20.6 * slot};
    const layout = layOut(index, {window, markRows: 1});
    expect(layout.clusters.map(({count}) => count)).to.deep.equal([2]);
    expectApart(layout);
  });

  it('shows a cluster until it is out of view', () => {
    const days = Array.from({length: 40}, (_day, at) => new Date(Date.UTC(2020, 0, 1 + at)));
    const index = indexOf(eventsOf(days.map((day) => day.toISOString().slice(0, 10))));
    const length = 1e12;
    for (let from = Date.UTC(2018, 0); from < Date.UTC(2021, 0); from += length / 1200) {
      const {clusters} = layOut(index, {window: {from, to: from + length}});
      const x = ((index.froms[2]! + 43_200_000 - from) / length) * 1200 - 12;
      if (x + 24 > 1)
        expect(clusters.map((cluster) => Math.round(cluster.x))).to.deep.equal([Math.round(x)]);
      if (x + 60 < 0) expect(clusters).to.deep.equal([]);
    }
  });

  it('is in the order in which events begin', () => {
    fc.assert(
      fc.property(anyEvents, anyPart, (events, part) => {
        const index = indexOf(events);
        const {marks, clusters} = layOut(index, {window: partOf(index, part), markRows: 1});
        const places = marks.map(({event}) => index.placeOf[event]!);
        expect(places).to.deep.equal([...places].sort((a, b) => a - b));
        const froms = clusters.map(({from}) => from);
        expect(froms).to.deep.equal([...froms].sort((a, b) => a - b));
      }),
    );
  });

  it('shows every event that has a date at some zoom, or in a cluster that no zoom opens', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const index = indexOf(events);
        index.events.forEach((event, place) => {
          const time = index.starts[place] === 'open' ? index.tos[place]! : index.froms[place]!;
          const isFound = Array.from({length: 45}, (_zoom, zoom) => 2 ** (42 - zoom)).some(
            (length) => {
              const window = {from: time - length / 2, to: time + length / 2};
              const {marks, clusters} = layOut(index, {window, markRows: 1});
              return (
                marks.some((mark) => mark.event === event) ||
                clusters.some((cluster) => cluster.isFinal && cluster.events.includes(event))
              );
            },
          );
          expect(isFound, `event ${event}`).to.equal(true);
        });
      }),
      {numRuns: 15},
    );
  });

  it('opens a cluster by a window from its beginning to its end', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const index = indexOf(events);
        const {clusters} = layOut(index, {window: wholeOf(index), markRows: 1});
        for (const {from, to, events: closed, isFinal} of clusters) {
          if (isFinal) continue;
          const opened = layOut(index, {window: {from, to}, markRows: 1});
          const isStill = opened.clusters.some(({events: still}) =>
            closed.every((event) => still.includes(event)),
          );
          expect(isStill).to.equal(false);
        }
      }),
    );
  });

  it('always marks and labels what is selected or has the focus', () => {
    const events = eventsOf(Array.from({length: 500}, () => '2020-05-17'));
    const index = indexOf(events);
    const window = {from: Date.UTC(2019, 0), to: Date.UTC(2022, 0)};
    const {marks, clusters} = layOut(index, {window, selected: 499, focused: 250});
    const labelled = marks.filter(({label}) => label).map(({event}) => event);
    expect(labelled).to.include.members([499, 250]);
    expect(marks.length + clusters[0]!.count).to.equal(500);
    expect(clusters[0]?.events).not.to.include(499);
  });

  it('marks key events before all others', () => {
    const sketches = Array.from({length: 50}, (_event, at) => ({
      date: '2020-05-17',
      key: at === 40,
    }));
    const window = {from: Date.UTC(2019, 0), to: Date.UTC(2022, 0)};
    const {marks} = layOut(indexOf(eventsOf(sketches)), {window, markRows: 1});
    expect(marks.map(({event}) => event)).to.deep.equal([40]);
    expect(marks[0]?.label?.row).to.equal(0);
  });

  it('keeps the label of a bar in view as long as the bar is', () => {
    const index = indexOf(eventsOf(['2000/2020']));
    for (const year of [1995, 2001, 2010, 2018]) {
      const window = {from: Date.UTC(year, 0), to: Date.UTC(year + 8, 0)};
      const [mark] = layOut(index, {window}).marks;
      expect(mark?.label?.x).to.be.within(0, 1200);
    }
  });
});

describe('what no zoom opens', () => {
  it('is a final cluster, however much it is', () => {
    const index = indexOf(eventsOf(Array.from({length: 10_000}, () => '2020-05-17')));
    for (const length of [1000, 1e6, 1e9, 1e12]) {
      const middle = Date.UTC(2020, 4, 17, 12);
      const {marks, clusters} = layOut(index, {
        window: {from: middle - length / 2, to: middle + length / 2},
      });
      expect(marks).to.have.length(2);
      expect(clusters.map(({count, isFinal}) => [count, isFinal])).to.deep.equal([[9998, true]]);
    }
  });
});

describe('a single event', () => {
  for (const date of [
    '2020',
    '2020-05-17',
    '2020-05-17T12:30:15Z',
    '../2030',
    '2020/..',
    'Y-4500000000',
  ]) {
    it(`of ${date} has a mark and a label`, () => {
      const index = indexOf(eventsOf([date]));
      const {lanes, marks, clusters} = layOut(index, {window: wholeOf(index)});
      expect(clusters).to.deep.equal([]);
      expect(marks).to.have.length(1);
      expect(marks[0]?.label?.row).to.equal(0);
      expect(lanes).to.deep.equal([{groups: [], labelRows: 1, markRows: 1}]);
    });
  }
});

describe('deep time', () => {
  const index = indexOf(
    eventsOf(['Y-13800000000', 'Y-4540000000', 'Y-66000000', '-0043-03-15', '1969-07-20', '2020']),
  );

  it('is on one axis with last year', () => {
    const {marks, clusters} = layOut(index, {window: {from: -4.4e20, to: 4.4e20}});
    expect(eventsIn({lanes: [], marks, clusters})).to.have.length(6);
    expect(marks.every(({mark}) => mark.x >= -50 && mark.x <= 1250)).to.equal(true);
  });

  it('keeps equal dates together where a number holds no less than a minute', () => {
    const equal = indexOf(eventsOf(Array.from({length: 5}, () => 'Y-13900000000')));
    const window = {from: equal.froms[0]! - 5e5, to: equal.froms[0]! + 5e5};
    const {marks, clusters} = layOut(equal, {window, markRows: 1});
    expect(marks).to.have.length(1);
    expect(clusters.map(({count, isFinal}) => [count, isFinal])).to.deep.equal([[4, true]]);
  });

  it('opens as anything else does', () => {
    const window = {from: Date.UTC(-100, 0), to: Date.UTC(2050, 0)};
    const {marks, clusters} = layOut(index, {window});
    expect(marks.map(({event}) => event)).to.deep.equal([3, 4, 5]);
    expect(clusters).to.deep.equal([]);
  });
});

describe('a layout of nothing', () => {
  const index = indexOf(eventsOf(['2020']));
  it('is empty where the window has no length or no width', () => {
    const nothing = {lanes: [], marks: [], clusters: []};
    expect(layOut(index, {window: {from: 5, to: 5}})).to.deep.equal(nothing);
    expect(layOut(index, {window: {from: 0, to: 5}, width: 0})).to.deep.equal(nothing);
    expect(layOut(indexOf([]), {window: {from: 0, to: 5}})).to.deep.equal(nothing);
  });

  it('has its lanes where no event is in the window', () => {
    const {lanes, marks} = layOut(index, {window: {from: 0, to: 5}});
    expect(lanes).to.deep.equal([{groups: [], labelRows: 0, markRows: 1}]);
    expect(marks).to.deep.equal([]);
  });
});
