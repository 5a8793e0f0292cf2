import {expect} from '@esm-bundle/chai';
import {WatchedData} from '../../src/cli/unread-fields.js';
import {readTimeline} from '../../src/formats/read-timeline.js';

function unreadOf(data: unknown): readonly string[] {
  const watched = new WatchedData(data);
  readTimeline(watched.value);
  return watched.unread().map(({path}) => path);
}

describe('data that are watched', () => {
  it('tell which fields no timeline has', () => {
    const event = {date: '2020', headline: {en: 'A', kk: 'Ә'}, mood: 'festive', media: {url: 'a'}};
    expect(unreadOf({events: [event], note: {to: 'self'}})).to.deep.equal([
      'events[0].mood',
      'note',
    ]);
  });

  it('tell nothing of fields that say nothing', () => {
    expect(unreadOf([{date: '2020', headline: 'A', mood: ' ', a: null, b: [], c: {}}])).to.be.empty;
  });

  it('tell what is not taken over from TimelineJS', () => {
    const slide = {start_date: {year: '2020'}, text: {headline: 'A'}, autolink: true, scheme: 'x'};
    expect(unreadOf({scale: 'human', events: [slide]})).to.deep.equal([
      'scale',
      'events[0].scheme',
    ]);
  });

  it('are read as they are without being watched', () => {
    const data = {groups: ['a'], events: [{date: {year: 2020}, headline: 'A', group: 'a'}]};
    expect(readTimeline(new WatchedData(data).value)).to.deep.equal(readTimeline(data));
  });
});
