import {expect} from '@esm-bundle/chai';
import {timelineLosses} from '../../src/cli/timeline-losses.js';
import {readTimeline} from '../../src/formats/read-timeline.js';

const timelineOf = (data: unknown) => readTimeline(data, {now: '2025-06-20'}).timeline;
const A = {id: 'a', date: '2020', headline: 'A'};
const B = {id: 'b', date: '2021', headline: 'B', tags: ['x']};

describe('what a timeline loses', () => {
  const rows: readonly (readonly [what: string, data: unknown, other: unknown, paths: string[]])[] =
    [
      ['nothing in an equal one', [A, B], [A, B], []],
      ['nothing in one with more', [A], {title: 'T', events: [{...A, text: 'More'}, B]}, []],
      ['an event', [A, B], [A], ['events[1]']],
      ['a text', {title: 'T', events: [A]}, [A], ['title']],
      ['a tag', [B], [{...B, tags: undefined}], ['events[0].tags[0]']],
      ['what a date says of how sure it is', [A], [{...A, date: '2020~'}], ['events[0].date']],
      [
        'one language of two',
        [{...A, text: {en: '1', kk: '2'}}],
        [{...A, text: {en: '1'}}],
        ['events[0].text.kk'],
      ],
      [
        'the order of its groups',
        {groups: ['x', 'y'], events: [A]},
        {groups: ['y', 'x'], events: [A]},
        ['groups'],
      ],
    ];
  for (const [what, data, other, paths] of rows) {
    it(`is ${what}`, () => {
      const losses = timelineLosses(timelineOf(data), timelineOf(other));
      expect(losses.map(({path}) => path)).to.deep.equal(paths);
    });
  }
});
