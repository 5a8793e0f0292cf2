import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {axisIndex} from '../../src/geometry/axis-index.js';
import {anyEvents, eventsOf} from './axis-events.js';
import {indexOf, NOW} from './lay-out.js';

describe('the index of an axis', () => {
  it('names every event without a date, and gives all others a place', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const {events: placed, undated, placeOf} = indexOf(events);
        expect([...placed, ...undated].sort((a, b) => a - b)).to.deep.equal([...events.keys()]);
        expect(undated.some((event) => events[event]?.date)).to.equal(false);
        expect(Array.from(placed, (event) => placeOf[event])).to.deep.equal([...placed.keys()]);
      }),
    );
  });

  it('has all instants finite and in order, whatever is open or unknown', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const {froms, tos} = indexOf(events);
        froms.forEach((from, place) => {
          expect(from).to.be.at.least(froms[place - 1] ?? -Infinity);
          expect(from).to.be.at.most(tos[place]!);
          expect(Number.isFinite(from) && Number.isFinite(tos[place])).to.equal(true);
        });
      }),
    );
  });

  it('has a lane for each group with an event, in their order, and one for events without', () => {
    const events = eventsOf([
      {date: '2020', group: 'c'},
      {date: '2021'},
      {date: '2022', group: 'a'},
      {date: '2023', group: 'nobody knows'},
    ]);
    expect(indexOf(events).lanes).to.deep.equal([
      {groups: [0], places: [2]},
      {groups: [2], places: [0]},
      {groups: [], places: [1, 3]},
    ]);
  });

  it('has one lane where there are no groups', () => {
    const {lanes} = axisIndex(eventsOf(['2020', '2021']), {now: NOW});
    expect(lanes).to.deep.equal([{groups: [], places: [0, 1]}]);
  });

  it('lets groups share the last lane where there are too many', () => {
    const many = Array.from({length: 10}, (_, index) => ({
      id: `g${String(index)}`,
      label: '',
    }));
    const events = eventsOf(
      [...many.map(({id}) => id), undefined].map((group) => ({date: '2020', group})),
    );
    const {lanes} = axisIndex(events, {groups: many, now: NOW});
    expect(lanes).to.have.length(8);
    expect(lanes[6]).to.deep.equal({groups: [6], places: [6]});
    expect(lanes[7]).to.deep.equal({groups: [7, 8, 9], places: [7, 8, 9, 10]});
  });

  it('is empty for no events', () => {
    expect(axisIndex([], {now: NOW}).lanes).to.deep.equal([]);
  });
});
