import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {setViewport} from '../browser/set-viewport.js';
import {loadStory} from '../stories/load-story.js';
import {AxisOnPage} from './axis-on-page.js';
import {manyEvents} from './many-events.js';
import {STORY_TOLD, openAxis, openAxisStory} from './open-axis.js';
import type {Attributes} from './open-timeline.js';

const [MECHANISM, XIAN, , ASTANA, COMPLETION] = STORY_TOLD as [
  string,
  string,
  string,
  string,
  string,
];

const FILTERS = {groups: '', search: ''};

/** In five lanes, each with room for one row of labels; the first has two events at nearly one place. */
const CROWDED = [
  {id: 'first', date: '2000-01-03', headline: 'First', group: 'g0'},
  {date: '2000-02-07', headline: 'Second', group: 'g0'},
  ...Array.from({length: 4}, (_, index) => ({
    date: String(2006 + index * 5),
    headline: 'Later',
    group: `g${String(index + 1)}`,
  })),
];

const openStory = async (attributes: Attributes = {}): Promise<AxisOnPage> =>
  new AxisOnPage(await openAxisStory(attributes));

const openMany = async (count: number): Promise<AxisOnPage> =>
  new AxisOnPage(await openAxis(manyEvents(count)));

/** The story with the focus on an event. */
async function onEvent(attributes: Attributes = {}): Promise<AxisOnPage> {
  const axis = await openStory(attributes);
  await axis.tabTo(MECHANISM);
  return axis;
}

/** What a reader sees of time. */
const view = (axis: AxisOnPage): string => axis.find('.frame').style.cssText;

describe('the axis by keys alone', () => {
  afterEach(() => setViewport(800, 600));

  describe('the Tab key', () => {
    it('goes through all controls in the order they read, and back the same way', async () => {
      const axis = await openStory({...FILTERS, selected: 'xian-summit'});
      const there = await axis.walk('Behind');
      expect(there).to.deep.equal([
        'Summits 3 events',
        'Railway 2 events',
        'Search',
        'Show as list',
        'Zoom out',
        'Zoom in',
        'All',
        MECHANISM,
        '‹ PreviousChina–Central Asia mechanism launched',
        'Next ›Railway construction begins',
        'Behind',
      ]);
      const back = await axis.walk('Before');
      expect(back).to.deep.equal([...there.slice(0, -1).reverse(), 'Before']);
    });

    it('comes to each cluster, and is held by none', async () => {
      const axis = await openMany(1000);
      const clusters = axis.root.querySelectorAll('.cluster').length;
      expect(clusters).to.be.above(0);
      const there = await axis.walk('Behind');
      expect(there.filter((name) => name.endsWith('events: zoom in'))).to.have.length(clusters);
      expect(await axis.walk('Before')).to.have.length(there.length);
    });

    it('comes back to the event it left', async () => {
      const axis = await onEvent();
      await axis.key('ArrowRight');
      await axis.tab();
      await axis.tab('Shift');
      expect(axis.at).to.equal(XIAN);
    });

    it('comes to a button for key events, and to what is said where nothing is found', async () => {
      const story = await loadStory();
      delete story.events[0]?.['key'];
      const opened = await openAxis(story, {...FILTERS, 'key-events': ''});
      const axis = new AxisOnPage(opened);
      await axis.tabTo('Show all 5');
      await axis.key('Enter');
      expect(axis.at).to.equal('Show key events only');
      await axis.tabTo('Search');
      await sendKeys({type: 'zebra'});
      await axis.measured();
      await axis.tabTo('Clear the search');
      await axis.key('Enter');
      expect(axis.at).to.equal('Search');
      expect(axis.told).to.have.length(5);
    });
  });

  describe('on an event', () => {
    for (const [dir, on, back] of [
      ['ltr', 'ArrowRight', 'ArrowLeft'],
      ['rtl', 'ArrowLeft', 'ArrowRight'],
    ] as const) {
      it(`${dir}: arrows follow time, Home and End go to its ends`, async () => {
        const axis = await openStory();
        (axis.element.parentElement as HTMLElement).dir = dir;
        await axis.measured();
        await axis.tabTo(MECHANISM);
        for (const [key, event] of [
          [back, MECHANISM],
          [on, XIAN],
          ['End', COMPLETION],
          [on, COMPLETION],
          [back, ASTANA],
          ['Home', MECHANISM],
        ] as const) {
          await axis.key(key);
          expect(axis.at, key).to.equal(event);
        }
      });
    }

    it('plus and minus look closer and back, 0 at all, around the event that has the focus', async () => {
      const axis = await onEvent();
      const whole = view(axis);
      await axis.key('+');
      const closer = view(axis);
      expect(closer).not.to.equal(whole);
      await axis.key('=');
      expect(view(axis)).not.to.equal(closer);
      await axis.key('-');
      await axis.key('-');
      expect(view(axis)).to.equal(whole);
      for (let step = 0; step < 5; step++) await axis.key('+');
      await axis.key('0');
      expect(view(axis)).to.equal(whole);
      expect(axis.at).to.equal(MECHANISM);
    });

    for (const [place, headline] of [
      ['Home', MECHANISM],
      ['End', COMPLETION],
    ] as const) {
      it(`stays in view with its focus however closely a reader looks: ${place}`, async () => {
        const axis = await onEvent();
        await axis.key(place);
        for (let step = 0; step < 8; step++) {
          await axis.key('+');
          expect(axis.at).to.equal(headline);
          const box = axis.stop!.getBoundingClientRect();
          const plot = axis.plot.getBoundingClientRect();
          expect(box.right, `${String(step)}: right`).to.be.above(plot.left);
          expect(box.left, `${String(step)}: left`).to.be.below(plot.right);
        }
      });
    }

    for (const key of ['Enter', ' ']) {
      it(`${key === ' ' ? 'Space' : key} selects, and the focus stays`, async () => {
        const axis = await onEvent();
        await axis.key('ArrowRight');
        await axis.key(key);
        expect(axis.element.selected).to.equal('xian-summit');
        expect(axis.at).to.equal(XIAN);
        expect(axis.stop).to.have.attribute('aria-current', 'true');
        expect(axis.story).to.include('Shaanxi');
      });
    }

    it('Escape does away with a label that the focus has opened, and is the page’s as well', async () => {
      const axis = new AxisOnPage(await openAxis(CROWDED, {selected: 'first'}));
      await axis.tabTo('First');
      await axis.key('ArrowRight');
      const isOpen = () => axis.stop?.querySelector('.label.none')?.checkVisibility() ?? false;
      expect(isOpen(), 'before').to.equal(true);
      expect(await axis.isLeftToPage('Escape')).to.equal(true);
      expect(isOpen(), 'behind').to.equal(false);
      expect(axis.at).to.match(/^Second/);
      await axis.key('ArrowLeft');
      await axis.key('ArrowRight');
      expect(isOpen(), 'again').to.equal(true);
    });

    it('leaves keys to the page that mean nothing here', async () => {
      const axis = await onEvent();
      for (const key of ['ArrowDown', 'ArrowUp', 'PageDown', 'a', '1']) {
        expect(await axis.isLeftToPage(key), key).to.equal(true);
        expect(axis.at, key).to.equal(MECHANISM);
      }
    });

    it('leaves keys to the page that are held together with Ctrl, Alt or Meta', async () => {
      const axis = await onEvent();
      const before = view(axis);
      for (const key of ['ArrowRight', 'End']) {
        expect(await axis.isLeftToPage('Control', key), key).to.equal(true);
        expect(axis.at).to.equal(MECHANISM);
      }
      // Browsers go back, zoom and more by these: a real press would leave the test.
      for (const key of ['ArrowRight', 'Home', '+', '-', '0']) {
        for (const held of ['ctrlKey', 'altKey', 'metaKey'] as const) {
          const init = {key, [held]: true, bubbles: true, composed: true, cancelable: true};
          const isLeft = axis.stop?.dispatchEvent(new KeyboardEvent('keydown', init));
          expect(isLeft, `${held} ${key}`).to.equal(true);
        }
      }
      expect(view(axis)).to.equal(before);
    });
  });

  describe('outside of events', () => {
    for (const name of ['Summits', 'Show as list', 'Zoom in', 'Next']) {
      it(`no single key does anything: on “${name}”`, async () => {
        const axis = await openStory(FILTERS);
        const before = view(axis);
        await axis.tabTo(name);
        for (const key of ['+', '-', '0', 'ArrowRight', 'ArrowLeft', 'Home', 'End', 'Escape']) {
          expect(await axis.isLeftToPage(key), key).to.equal(true);
          expect(axis.at, key).to.match(new RegExp(`^${name}`));
        }
        expect(view(axis)).to.equal(before);
      });
    }

    it('the search box gets what is typed', async () => {
      const axis = await openStory(FILTERS);
      await axis.tabTo('Search');
      const before = view(axis);
      await sendKeys({type: '+0-='});
      await axis.measured();
      expect((axis.stop as HTMLInputElement).value).to.equal('+0-=');
      await axis.key('Escape');
      expect((axis.stop as HTMLInputElement).value).to.equal('');
      expect(view(axis)).to.equal(before);
      expect(await axis.isLeftToPage('Escape')).to.equal(true);
    });

    it('groups are hidden and shown, and words are found', async () => {
      const axis = await openStory(FILTERS);
      await axis.tabTo('Summits');
      await axis.key(' ');
      expect(axis.stop).to.have.attribute('aria-pressed', 'false');
      expect(axis.told).to.have.length(2);
      await axis.key('Enter');
      expect(axis.stop).to.have.attribute('aria-pressed', 'true');
      expect(axis.told).to.have.length(5);
      await axis.tabTo('Search');
      await sendKeys({type: 'summit china daily'});
      await axis.measured();
      expect(axis.at).to.equal('Search');
      expect(axis.told).to.deep.equal([XIAN, ASTANA]);
      await axis.tabTo(XIAN);
    });
  });

  describe('the focus', () => {
    it('stays on a button that looks closer, and on one that shows all', async () => {
      const axis = await openStory();
      await axis.tabTo('Zoom in');
      await axis.key('Enter');
      await axis.key(' ');
      expect(axis.at).to.equal('Zoom in');
      await axis.tabTo('All');
      await axis.key('Enter');
      expect(axis.at).to.equal('All');
      expect(await axis.tab()).to.equal(MECHANISM);
    });

    it('stays on a button that has looked back as far as there is', async () => {
      const axis = await openStory();
      await axis.tabTo('Zoom in');
      await axis.key('Enter');
      await axis.tab('Shift');
      await axis.key('Enter');
      await axis.key('Enter');
      expect(axis.at).to.equal('Zoom out');
      expect(await axis.tab()).to.equal('Zoom in');
    });

    it('goes with the reader to the list and back', async () => {
      const axis = await openStory();
      await axis.tabTo('Show as list');
      await axis.key('Enter');
      expect(axis.at).to.equal('Show on an axis');
      await axis.key('Enter');
      expect(axis.at).to.equal('Show as list');
    });

    it('goes from a cluster to its first event, or to the smaller cluster that this is in then', async () => {
      const axis = await openMany(1000);
      const cluster = axis.find('.cluster');
      const {index} = cluster.dataset;
      await axis.tabTo(cluster.ariaLabel ?? '');
      for (let step = 0; step < 4 && axis.stop?.matches('.cluster'); step++) {
        await axis.key('Enter');
        expect(axis.stop).to.have.attribute('data-index', index);
      }
      expect(axis.at).to.match(new RegExp(`^Event ${String(index)} `));
    });

    it('goes through all events by “Next”, and back by “Previous”, to the ends', async () => {
      const axis = await openStory();
      await axis.tabTo('Next');
      for (let step = 0; step < 4; step++) {
        await axis.key('Enter');
        expect(axis.at).to.match(/^Next/);
      }
      await axis.key('Enter');
      expect(axis.element.selected).to.equal('railway-completion');
      expect(axis.at).to.match(/^‹ Previous/);
      for (let step = 0; step < 4; step++) await axis.key('Enter');
      expect(axis.element.selected).to.equal('mechanism');
      expect(axis.at).to.match(/^Next/);
    });

    it('is seen: by a line of 2 pixels that stands out, on something that nothing covers', async () => {
      const axis = await openStory({...FILTERS, selected: 'xian-summit'});
      await axis.key('Tab');
      for (; axis.stop !== axis.behind; await axis.tab()) {
        const ring = getComputedStyle(axis.stop!.closest('.search') ?? axis.stop!);
        expect(ring.outlineStyle, axis.at).to.equal('solid');
        expect(parseFloat(ring.outlineWidth), axis.at).to.be.at.least(2);
        const {left, top, width, height} = axis.stop!.getBoundingClientRect();
        const seen = axis.root.elementFromPoint(left + width / 2, top + height / 2);
        expect(seen && axis.stop!.contains(seen), `${String(axis.at)} is covered`).to.equal(true);
      }
    });

    it('is brought before the eyes where the window is too low for all lanes', async () => {
      await setViewport(800, 320);
      const lanes = Array.from({length: 8}, (_, index) => ({
        date: String(2000 + index),
        headline: `Event ${String(index)}`,
        group: `g${String(index)}`,
      }));
      const axis = new AxisOnPage(await openAxis(lanes));
      await axis.tabTo('Event 0');
      for (const key of ['End', 'Home', 'End']) {
        await axis.key(key);
        const {top, bottom} = axis.stop!.getBoundingClientRect();
        // A page scrolls by whole pixels.
        expect(top, key).to.be.above(-1);
        expect(bottom, key).to.be.below(innerHeight + 1);
      }
    });
  });

  it('moves no page by keys that move something here, and lets others move it', async () => {
    const axis = await openStory();
    const tall = document.createElement('div');
    tall.style.height = '3000px';
    axis.behind.after(tall);
    await axis.tabTo(MECHANISM);
    const {scrollY: start} = window;
    for (const key of ['ArrowRight', 'End', 'ArrowLeft', 'Home']) {
      expect(await axis.isLeftToPage(key), key).to.equal(false);
    }
    await axis.key(' ');
    expect(window.scrollY).to.equal(start);
    expect(await axis.isLeftToPage('ArrowDown')).to.equal(true);
    await axis.tabTo('Behind');
    expect(await axis.isLeftToPage('End')).to.equal(true);
  });
});
