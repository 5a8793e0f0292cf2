import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {timelineRenewal, type TimelineRenewal} from '../../src/model/timeline-changes.js';
import {timelineFrom} from '../../src/model/timeline-from.js';
import type {Timeline, TimelineEvent} from '../../src/model/timeline.js';
import {edits} from './edited-documents.js';

const read = (value: unknown): Timeline => timelineFrom(value, {now: 0}).timeline;
const event = (id: string, rest: object = {}): object => ({
  id,
  date: '2020',
  headline: id,
  ...rest,
});

function ids({changes}: TimelineRenewal): Readonly<Record<string, readonly string[]>> {
  const idOf = ({id}: TimelineEvent): string => id;
  const {added, changed, removed} = changes;
  return {added: added.map(idOf), changed: changed.map(idOf), removed: removed.map(idOf)};
}

describe('what a newer version of a timeline says differently', () => {
  const before = [event('a'), event('b'), event('c')];
  const cases: readonly (readonly [name: string, after: readonly object[], expected: object])[] = [
    ['nothing, where it is the same', before, {}],
    ['nothing, in another order', before.toReversed(), {}],
    ['a new event', [...before, event('d')], {added: ['d']}],
    ['one that is gone', before.slice(1), {removed: ['a']}],
    ['another text', before.with(1, event('b', {text: 'More'})), {changed: ['b']}],
    ['another date', before.with(2, event('c', {date: '2020~'})), {changed: ['c']}],
    ['an open end', before.with(0, event('a', {date: '2020/..'})), {changed: ['a']}],
    ['a correction', before.with(0, event('a', {correction: 'It said B.'})), {changed: ['a']}],
    [
      'another id, which is another event',
      before.with(0, event('x')),
      {added: ['x'], removed: ['a']},
    ],
    ['all of it', [event('x')], {added: ['x'], removed: ['a', 'b', 'c']}],
  ];
  for (const [name, after, expected] of cases) {
    it(`is ${name}`, () => {
      const none = {added: [], changed: [], removed: []};
      expect(ids(timelineRenewal(read(before), read(after)))).to.deep.equal({...none, ...expected});
    });
  }

  it('gives changed events as they are now, and removed ones as they were', () => {
    const after = [event('a', {text: 'Now'})];
    const {changes} = timelineRenewal(read([event('a', {text: 'Then'}), event('b')]), read(after));
    expect(changes.changed[0]?.text).to.equal('Now');
    expect(changes.removed[0]?.headline).to.equal('b');
  });

  it('is counted once for each event, whatever was edited', () => {
    fc.assert(
      fc.property(edits, ({before: old, after: young}) => {
        const [from, to] = [read(old), read(young)];
        const {timeline, changes} = timelineRenewal(from, to);
        expect(timeline).to.deep.equal(to);
        expect(Object.isFrozen(timeline) && Object.isFrozen(timeline.events)).to.equal(true);
        const same = timeline.events.filter((one) => from.events.includes(one)).length;
        expect(same + changes.changed.length + changes.added.length).to.equal(to.events.length);
        expect(same + changes.changed.length + changes.removed.length).to.equal(from.events.length);
      }),
      {numRuns: 500},
    );
  });
});
