import {expect} from '@open-wc/testing';
import {openStory} from './open-timeline.js';

describe('the first story', () => {
  it('shows its five events, oldest first, the planned one last', async () => {
    const story = await openStory();
    expect(story.texts('headline')).to.deep.equal([
      'China–Central Asia mechanism launched',
      'First summit, Xi’an',
      'Railway construction begins',
      'Second summit, Astana',
      'Railway due for completion Planned',
    ]);
  });

  it('shows each date as exactly as its source gave it', async () => {
    const story = await openStory();
    expect(story.texts('date')).to.deep.equal([
      '2020',
      'May 2023',
      'December 2024',
      '16–18 June 2025 3 days',
      'by 2030',
    ]);
  });

  it('tells machines the same dates', async () => {
    const story = await openStory();
    const machine = story.parts('date').map((date) => date.getAttribute('datetime'));
    expect(machine).to.deep.equal(['2020', '2023-05', '2024-12', '2025-06-16', '2030']);
  });

  it('tells the long gaps in words and leaves the short one out', async () => {
    const story = await openStory();
    expect(story.texts('gap')).to.deep.equal(['3 years later', '1 year 7 months later']);
  });

  it('draws Today between what has been and what is planned', async () => {
    const story = await openStory();
    const after = story.parts('today').map((line) => line.closest('li')?.className.split(' ')[2]);
    expect(story.texts('today')).to.deep.equal(['Today']);
    expect(after).to.have.length(1);
    expect(story.events[4]?.querySelector('[part="today"]')).to.exist;
  });

  it('says "Planned" in words, on the one event that is', async () => {
    const story = await openStory();
    expect(story.texts('status')).to.deep.equal(['Planned']);
    expect(story.events[4]).to.have.class('planned');
  });

  it('has a whole and hollow ring for what is planned: of dashes each engine makes something else', async () => {
    const story = await openStory();
    const {borderStyle, backgroundColor} = getComputedStyle(story.parts('marker')[4]!);
    expect([borderStyle, backgroundColor]).to.deep.equal(['solid', 'rgba(0, 0, 0, 0)']);
  });

  it('shows who says otherwise, and the sources of every event', async () => {
    const story = await openStory();
    expect(story.texts('claim')[0]).to.match(/^Also reported: July 2025\. /);
    expect(story.texts('sources')).to.have.length(5);
    expect(story.texts('sources')[1]).to.equal('Source: China Daily');
  });

  it('names the group of every event', async () => {
    const story = await openStory();
    expect(story.texts('group')).to.deep.equal([
      'Summits',
      'Summits',
      'Railway',
      'Summits',
      'Railway',
    ]);
  });

  it('is a list of articles under headings of the right level', async () => {
    const story = await openStory({'heading-level': '3'});
    const list = story.root.querySelector('ol');
    expect(list).to.have.attribute('role', 'list');
    expect([...(list?.children ?? [])].every((item) => item.matches('li'))).to.equal(true);
    expect(story.events.every((item) => item.querySelector('article h4'))).to.equal(true);
    expect(story.root.querySelector('h3')).to.have.text('China and Central Asia, 2020 to 2030');
  });

  it('moves what was planned to the past when its time has come', async () => {
    const story = await openStory({now: '2031-01-01'});
    expect(story.texts('status')).to.deep.equal([]);
    expect(story.texts('today')).to.deep.equal([]);
  });

  it('runs from new to old when asked to', async () => {
    const story = await openStory({order: 'newest-first'});
    expect(story.texts('date')[0]).to.equal('by 2030');
    expect(story.texts('gap')).to.deep.equal(['1 year 7 months earlier', '3 years earlier']);
    expect(story.events[1]?.querySelector('[part="today"]')).to.exist;
  });

  it('lets gaps grow with the time between events when asked to', async () => {
    const story = await openStory({spacing: 'time'});
    const heights = story.events.map((item) => item.getBoundingClientRect().height);
    const even = (await openStory()).events.map((item) => item.getBoundingClientRect().height);
    const added = heights.map((height, index) => height - (even[index] ?? 0));
    expect(added[0]).to.equal(0);
    expect(added[1]).to.be.greaterThan(added[2] ?? 0);
    expect(added[2]).to.be.greaterThan(added[3] ?? 0);
    expect(added[3]).to.be.greaterThan(0);
  });

  it('finds no fault in its data', async () => {
    const story = await openStory();
    expect(story.element.issues).to.deep.equal([]);
    expect(story.hasState('ready')).to.equal(true);
    expect(story.element.state).to.equal('ready');
  });
});
