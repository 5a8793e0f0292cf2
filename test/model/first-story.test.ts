import {expect} from '@esm-bundle/chai';
import {timelineFrom} from '../../src/model/timeline-from.js';
import type {TimelineEvent} from '../../src/model/timeline.js';
import {loadCases} from '../cases/load-cases.js';
import {said} from './said.js';

describe('the first story', () => {
  it('is read field by field as it was written', async () => {
    const story = await loadCases<{title: string; groups: object[]; events: object[]}>(
      '../../demo/stories/china-central-asia.json',
    );
    const {timeline, issues} = timelineFrom(story, {now: Date.UTC(2025, 5, 17)});
    expect(issues).to.deep.equal([]);
    expect(said(timeline)).to.deep.equal({
      ...story,
      events: story.events.map((event, index) => ({
        ...event,
        status: index < 4 ? 'happened' : 'planned',
      })),
    });
  });

  it('knows no more about its dates than its source', async () => {
    const story = await loadCases('../../demo/stories/china-central-asia.json');
    const {events} = timelineFrom(story, {now: Date.UTC(2025, 5, 17)}).timeline;
    const precision = ({date}: TimelineEvent) => date?.precision;
    expect(events.map(precision)).to.deep.equal(['year', 'month', 'month', 'interval', 'interval']);
    expect(events[4]?.date?.earliest).to.equal(-Infinity);
    expect(events[4]?.date?.latest).to.equal(Date.UTC(2031, 0, 1) - 1);
  });
});
