import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {parseDate} from '../../src/dates/parse-date.js';
import {KnownEvents} from '../../src/model/known-events.js';
import {timelineFrom, type TimelineOptions} from '../../src/model/timeline-from.js';
import {edits} from './edited-documents.js';

const NOW = Date.UTC(2025, 5, 17);

/** Reads a version, and what is kept of it for the next. */
function read(value: unknown, options: TimelineOptions = {}) {
  const kept = new KnownEvents();
  return {...timelineFrom(value, {now: NOW, parseDate, kept, ...options}), kept};
}

describe('reading a newer version', () => {
  it('gives what reading it alone gives, whatever was changed', () => {
    fc.assert(
      fc.property(edits, ({before, after}) => {
        const known = read(before).kept;
        const {timeline, issues} = read(after, {known});
        const alone = read(after);
        expect(timeline).to.deep.equal(alone.timeline);
        expect(issues).to.deep.equal(alone.issues);
      }),
      {numRuns: 500},
    );
  });

  it('gives the same again after any number of versions', () => {
    const versions = fc.array(edits, {minLength: 1, maxLength: 5});
    fc.assert(
      fc.property(versions, (list) => {
        let known: KnownEvents | undefined;
        for (const {after} of list) {
          const reading = read(after, {known});
          expect(reading.timeline).to.deep.equal(read(after).timeline);
          known = reading.kept;
        }
      }),
      {numRuns: 100},
    );
  });

  it('takes over the events that did not change', () => {
    const events = ['a', 'b', 'c'].map((id) => ({id, date: '2020', headline: id}));
    const first = read(events);
    const [a, b, c] = first.timeline.events;
    const edited = structuredClone(events).with(1, {id: 'b', date: '2020', headline: 'B'});
    const second = read(edited, {known: first.kept});
    expect(second.timeline.events[0]).to.equal(a);
    expect(second.timeline.events[1]).to.not.equal(b);
    expect(second.timeline.events[2]).to.equal(c);
  });

  it('freezes the events that are new as those that are not', () => {
    const events = [
      {id: 'a', date: '2020', headline: 'A'},
      {date: '2021', headline: 'B'},
    ];
    const {kept: known} = read(events);
    const {timeline} = read([...events, {date: '2022', headline: 'C'}], {known});
    expect(timeline.events.map((event) => Object.isFrozen(event))).to.deep.equal([
      true,
      true,
      true,
    ]);
  });

  it('reads again what is still to come, for it may have happened by now', () => {
    const events = [{id: 'a', date: '2025-06-18', headline: 'Soon'}];
    const {kept: known} = read(events);
    const later = NOW + 7 * 24 * 60 * 60 * 1000;
    expect(read(events, {known, now: later}).timeline.events[0]?.status).to.equal('happened');
  });

  it('reads all of it again where the day was set back', () => {
    const events = [{id: 'a', date: '2025-06-16', headline: 'Yesterday'}];
    const {kept: known} = read(events);
    const earlier = NOW - 7 * 24 * 60 * 60 * 1000;
    expect(read(events, {known, now: earlier}).timeline.events[0]?.status).to.equal('planned');
  });

  it('reads all of it again where the document is in another language now', () => {
    const events = [{id: 'a', date: '3.4.2024', headline: 'A'}];
    for (const [from, to] of [
      ['en', 'de'],
      ['de', 'en'],
    ]) {
      const {kept: known} = read({events, language: from});
      const after = {events, language: to};
      expect(read(after, {known}).timeline).to.deep.equal(read(after).timeline);
    }
  });

  it('gives an id to whom it was given, though another event had made it its own before', () => {
    const first = read([{date: '2020', headline: 'Summit'}]);
    const after = [
      {date: '2020', headline: 'Summit'},
      {id: 'summit', date: '2021', headline: 'Next'},
    ];
    const {timeline, issues} = read(after, {known: first.kept});
    expect(timeline.events.map(({id}) => id)).to.deep.equal(['summit-2', 'summit']);
    expect(issues).to.deep.equal([]);
  });

  it('tells of what is wrong in every version, not only in the first', () => {
    const events = [{id: 'a', date: '2024-02-30', headline: 'A'}];
    const first = read(events);
    expect(read(events, {known: first.kept}).issues).to.deep.equal(first.issues);
    expect(first.issues).to.have.length(1);
  });
});
