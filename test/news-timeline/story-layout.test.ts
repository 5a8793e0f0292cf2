import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {TimelineSelectEvent} from '../../src/define.js';
import {contrast} from '../browser/contrast.js';
import {emulateMedia} from '../browser/emulate-media.js';
import {loadStory} from '../stories/load-story.js';
import {manyEvents} from './many-events.js';
import {STORY_TOLD} from './open-axis.js';
import {openSlides, openSlidesOfStory} from './open-story-layout.js';
import {eventAfter} from './open-timeline.js';

const DOT = 'data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==';

const THREE = [
  {id: 'a', date: '2020', headline: 'A'},
  {id: 'b', date: '2021', headline: 'B'},
  {id: 'c', date: '2022', headline: 'C'},
];

describe('the story layout', () => {
  afterEach(() => emulateMedia({}));

  describe('shows one event at a time', () => {
    it('begins with what the whole is about', async () => {
      const story = await openSlidesOfStory();
      expect(story.texts('heading')).to.deep.equal(['China and Central Asia, 2020 to 2030']);
      expect(story.slide.textContent.trim()).to.match(/^From a first meeting/u);
      expect(story.texts('description')).to.have.length(1);
      expect(story.place).to.equal('5 events');
    });

    it('begins with the first event where nothing is said of the whole', async () => {
      const story = await openSlides(THREE);
      expect(story.headline).to.equal('A');
      expect(story.place).to.equal('1 of 3');
    });

    it('begins with the newest event where the newest come first', async () => {
      const story = await openSlides(THREE, {order: 'newest-first'});
      expect(story.headline).to.equal('C');
    });

    it('begins with the selected event', async () => {
      const story = await openSlidesOfStory({selected: 'xian-summit'});
      expect(story.headline).to.equal('First summit, Xi’an');
      expect(story.offset).to.be.lessThan(1);
    });

    it('draws its neighbours too, which can be neither read nor reached', async () => {
      const story = await openSlides(THREE, {selected: 'b'});
      expect(story.slides.map(({inert}) => inert)).to.deep.equal([true, false, true]);
    });

    it('tells which of how many a slide is', async () => {
      const story = await openSlidesOfStory({selected: 'xian-summit'});
      expect(story.slide.ariaSetSize).to.equal('6');
      expect(story.slide.ariaPosInSet).to.equal('3');
    });

    it('has everything a list would show of the event', async () => {
      const story = await openSlidesOfStory({selected: 'xian-summit'});
      expect(story.slide.textContent).to.contain('$94.8 billion');
      expect(story.slide.querySelector('[part="sources"]')?.textContent).to.contain('China Daily');
      expect(story.slide.querySelector('time')?.textContent).to.contain('May 2023');
    });

    it('shows events without a date as well', async () => {
      const story = await openSlides([...THREE, {headline: 'Some time'}], {selected: 'c'});
      await story.pressNext();
      expect(story.headline).to.equal('Some time');
    });

    it('shows few slides of many events, and all of them one after the other', async () => {
      const story = await openSlides(manyEvents(300));
      expect(story.slides.length).to.be.at.most(3);
      const seen = new Set([story.headline]);
      for (let step = 1; step < 300; step++) {
        story.element.next();
        await story.settled();
        seen.add(story.headline);
      }
      expect(seen.size).to.equal(300);
    });
  });

  describe('is turned', () => {
    it('by buttons that name the neighbours', async () => {
      const story = await openSlidesOfStory({selected: 'xian-summit'});
      expect(story.steps).to.deep.equal([
        'Previous: China–Central Asia mechanism launched, 2020',
        'Next: Railway construction begins, December 2024',
      ]);
      await story.pressNext();
      expect(story.headline).to.equal('Railway construction begins');
      await story.pressPrevious();
      await story.pressPrevious();
      expect(story.headline).to.equal('China–Central Asia mechanism launched');
      await story.pressPrevious();
      expect(story.place).to.equal('5 events');
      expect(story.element.selected).to.equal(undefined);
    });

    it('no further than to its ends, where the buttons keep the focus', async () => {
      const story = await openSlides(THREE, {selected: 'b'});
      const next = story.find('.step.on');
      next.focus();
      await story.pressNext();
      expect(story.root.activeElement).to.equal(next);
      expect(next.ariaDisabled).to.equal('true');
      await story.pressNext();
      expect(story.headline).to.equal('C');
    });

    it('by the methods of the element, and tells the page', async () => {
      const story = await openSlidesOfStory();
      const {element} = story;
      const {detail} = await eventAfter<TimelineSelectEvent>(element, 'timeline-select', () => {
        element.next();
      });
      expect(detail.event.headline).to.equal('China–Central Asia mechanism launched');
      element.previous();
      await story.settled();
      expect(story.place).to.equal('5 events');
    });

    it('by an event of the axis below it', async () => {
      const story = await openSlidesOfStory();
      expect(story.told.filter((told) => STORY_TOLD.includes(told))).to.deep.equal(STORY_TOLD);
      story.find('.events [data-index="3"]').click();
      await story.settled();
      expect(story.headline).to.equal('Second summit, Astana');
      expect(story.place).to.equal('4 of 5');
    });

    it('by a swipe', async () => {
      const story = await openSlides(THREE, {selected: 'b'});
      await story.swipeTo(story.slides[2]!);
      expect(story.element.selected).to.equal('c');
      expect(story.offset).to.be.lessThan(1);
      await story.swipeTo(story.slides[0]!);
      expect(story.element.selected).to.equal('b');
    });

    it('by a swipe back to what the whole is about', async () => {
      const story = await openSlides(
        {title: 'T', description: 'All of it.', events: THREE},
        {selected: 'a'},
      );
      await story.swipeTo(story.slides[0]!);
      expect(story.slide.textContent.trim()).to.equal('All of it.');
      expect(story.element.selected).to.equal(undefined);
    });

    it('by arrows while the slides have the focus, towards where they point', async () => {
      for (const [direction, forward] of [
        ['ltr', 'ArrowRight'],
        ['rtl', 'ArrowLeft'],
      ] as const) {
        const story = await openSlides(THREE);
        story.element.dir = direction;
        story.scroller.focus();
        await sendKeys({press: forward});
        await story.settled();
        expect(story.headline, direction).to.equal('B');
        expect(story.offset).to.be.lessThan(1);
      }
    });

    it('and leaves all other keys to the page', async () => {
      const story = await openSlides(THREE);
      for (const key of ['ArrowDown', 'ArrowUp', 'PageDown', 'Home', 'End', ' ', 'a']) {
        const event = new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true});
        story.scroller.dispatchEvent(event);
        expect(event.defaultPrevented, key).to.equal(false);
      }
    });

    it('without a move of the page', async () => {
      const story = await openSlidesOfStory();
      const above = document.createElement('div');
      above.style.blockSize = '150vh';
      story.element.before(above);
      story.element.after(above.cloneNode());
      scrollTo(0, above.offsetHeight - 40);
      const before = scrollY;
      for (let step = 0; step < 6; step++) await story.pressNext();
      expect(scrollY).to.equal(before);
    });

    it('and brought into view by `goTo()` when nothing of it is', async () => {
      const story = await openSlidesOfStory();
      const above = document.createElement('div');
      above.style.blockSize = '300vh';
      story.element.before(above);
      scrollTo(0, 0);
      story.element.goTo('astana-summit');
      await story.settled();
      expect(story.find('.slideshow').getBoundingClientRect().top).to.be.below(innerHeight);
    });
  });

  it('reads from right to left in a language that does', async () => {
    const story = await openSlides(THREE, {selected: 'b'});
    story.element.dir = 'rtl';
    await story.swipeTo(story.slides[2]!);
    expect(story.element.selected).to.equal('c');
    const [first, last] = [story.slides[0]!, story.slide].map((slide) =>
      slide.getBoundingClientRect(),
    );
    expect(first!.left).to.be.greaterThan(last!.left);
  });

  it('never gets lower while a reader goes through it', async () => {
    const data = THREE.map((event, index) => ({
      ...event,
      text: index === 1 ? 'Long. '.repeat(90) : 'Short.',
    }));
    const story = await openSlides(data);
    const heights: number[] = [];
    for (let step = 0; step < 3; step++) {
      await story.measured();
      heights.push(story.scroller.offsetHeight);
      await story.pressNext();
    }
    expect(heights[1]).to.be.greaterThan(heights[0]!);
    expect(heights[2]).to.equal(heights[1]);
  });

  it('stands words in black or white on a colour of the author’s, whichever is read more easily', async () => {
    for (const color of [
      '#fff',
      '#000',
      '#777',
      '#767676',
      'red',
      'blue',
      'hsl(60 100% 50%)',
      'oklch(60% 0.1 200)',
      '#1234',
    ]) {
      const story = await openSlides([
        {date: '2020', headline: 'A', text: 'T', background: {color}},
      ]);
      const ground = getComputedStyle(story.slide).backgroundColor;
      for (const part of ['headline', 'text', 'date']) {
        const {color: ink} = getComputedStyle(
          story.parts(part).find((one) => story.slide.contains(one))!,
        );
        expect(contrast(ink, ground), `${part} on ${color}`).to.be.at.least(4.5);
      }
    }
  });

  it('stands words on a picture under a veil that even white shines through too little', async () => {
    const story = await openSlides([
      {date: '2020', headline: 'A', text: 'T', background: {url: DOT}},
    ]);
    const veil = getComputedStyle(story.find('.ground + * > *')).backgroundColor;
    const share = Number(/[\d.]+(?=\))/u.exec(veil)?.[0]);
    const ground = `rgb(${[0, 0, 0].map(() => String(Math.round(255 * (1 - share)))).join(' ')})`;
    for (const part of ['headline', 'text', 'date']) {
      expect(contrast(getComputedStyle(story.parts(part)[0]!).color, ground), part).to.be.at.least(
        4.5,
      );
    }
  });

  it('takes no colour that is none', async () => {
    const story = await openSlides([{date: '2020', headline: 'A', background: {color: 'url(x)'}}]);
    expect(story.slide.matches('.light, .dark')).to.equal(false);
  });

  it('leads to the list and back, to the same event', async () => {
    const story = await openSlidesOfStory({selected: 'xian-summit'});
    await story.press('Show as list');
    expect(story.element.layout).to.equal('list');
    expect(story.selectedHeadline).to.contain('First summit');
    await story.press('Show as slides');
    expect(story.element.layout).to.equal('story');
    expect(story.headline).to.contain('First summit');
  });

  it('keeps to the events that a reader has chosen', async () => {
    const story = await openSlidesOfStory({groups: ''});
    await waitUntil(() => story.parts('filter').length > 0);
    await story.press('Railway');
    expect(story.place).to.equal('3 events');
    await story.pressNext();
    await story.pressNext();
    expect(story.headline).to.equal('First summit, Xi’an');
  });

  it('is a list on paper, with all events, and a story again after', async () => {
    const story = await openSlides({description: 'All.', events: manyEvents(100)}, {selected: ''});
    await waitUntil(() => {
      dispatchEvent(new Event('beforeprint'));
      return story.element.updateComplete.then(() => story.slides.length === 0);
    });
    expect(story.events).to.have.length(100);
    expect(story.texts('description')).to.deep.equal(['All.']);
    dispatchEvent(new Event('afterprint'));
    await story.settled();
    expect(story.slides.length).to.be.greaterThan(0);
  });

  it('has what the whole is about in HTML', async () => {
    const story = await openSlides({title: 'T', html: '<p>All <em>of</em> it.</p>', events: THREE});
    expect(story.slide.querySelector('em')?.textContent).to.equal('of');
  });

  it('is free of faults, in light, in dark, narrow, and on grounds', async () => {
    const data = await loadStory();
    for (const width of [1000, 300]) {
      for (const scheme of ['light', 'dark'] as const) {
        await emulateMedia({'prefers-color-scheme': scheme});
        const story = await openSlides(data, {selected: 'xian-summit'}, width);
        story.element.parentElement!.style.cssText += `;color-scheme:${scheme};background:${scheme === 'dark' ? '#111' : '#fff'};color:${scheme === 'dark' ? '#eee' : '#111'}`;
        await expect(story.element).to.be.accessible();
      }
    }
    const story = await openSlides([
      {date: '2020', headline: 'A', background: {url: DOT}, sources: ['https://news.example']},
    ]);
    await expect(story.element).to.be.accessible();
  });

  it('can be taken and left like any other layout', async () => {
    const story = await openSlidesOfStory({layout: 'axis', selected: 'xian-summit'});
    await story.set({layout: 'story'});
    await waitUntil(() => story.slides.length > 0);
    expect(story.headline).to.equal('First summit, Xi’an');
    await story.set({layout: 'list'});
    expect(story.events).to.have.length(5);
    await story.set({layout: 'axis'});
    expect(story.slides).to.have.length(0);
    expect(story.story).to.contain('First summit');
  });
});
