import {expect} from '@open-wc/testing';
import type {TimelineSelectEvent} from '../../src/define.js';
import {eventAfter, openData, openStory} from './open-timeline.js';

describe('selection', () => {
  it('marks the event named by the attribute as the current one', async () => {
    const story = await openStory({selected: 'astana-summit'});
    expect(story.selectedHeadline).to.equal('Second summit, Astana');
  });

  it('goes to an event, says so, and writes its id to the attribute', async () => {
    const story = await openStory();
    const {detail} = await eventAfter<TimelineSelectEvent>(story.element, 'timeline-select', () => {
      story.element.goTo('xian-summit');
    });
    await story.settled();
    expect(detail.event.headline).to.equal('First summit, Xi’an');
    expect(story.element).to.have.attribute('selected', 'xian-summit');
    expect(story.selectedHeadline).to.equal('First summit, Xi’an');
  });

  it('steps through the events in the order shown, and stops at both ends', async () => {
    const story = await openStory();
    const {element} = story;
    const visited: (string | undefined)[] = [];
    for (const step of [1, 1, 1, 1, 1, 1, -1] as const) {
      if (step > 0) element.next();
      else element.previous();
      visited.push(element.selected);
    }
    expect(visited).to.deep.equal([
      'mechanism',
      'xian-summit',
      'railway-start',
      'astana-summit',
      'railway-completion',
      'railway-completion',
      'astana-summit',
    ]);
  });

  it('shrugs off ids that are none', async () => {
    const story = await openStory();
    for (const id of ['nobody', '', NaN, -1, null, undefined, {}, '__proto__']) {
      story.element.goTo(id as string);
    }
    expect(story.element.selected ?? null).to.equal(null);
  });

  it('reaches an event that is not drawn yet', async () => {
    const events = Array.from({length: 500}, (_, day) => ({
      id: `e${String(day)}`,
      date: String(1500 + day),
      headline: `Event ${String(day)}`,
    }));
    const long = await openData(events);
    long.element.goTo('e400');
    await long.settled();
    expect(long.selectedHeadline).to.equal('Event 400');
    await long.filled();
    expect(long.events).to.have.length(500);
  });

  it('does not move focus', async () => {
    const story = await openStory();
    const before = document.activeElement;
    story.element.next();
    await story.settled();
    expect(document.activeElement).to.equal(before);
    expect(story.root.activeElement).to.equal(null);
  });
});
