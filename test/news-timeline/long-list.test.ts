import {expect} from '@open-wc/testing';
import {manyEvents} from './many-events.js';
import {openData, type OpenTimeline} from './open-timeline.js';

const drawnIn = (timeline: OpenTimeline): number => timeline.parts('event').length;

/**
 * As in a browser on whose page something moves in every frame: what may wait for ever does.
 * @returns what gives the page back what it had
 */
function withoutIdleTime(): () => void {
  const names = ['requestIdleCallback', 'cancelIdleCallback'] as const;
  const had = names.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  const ask: typeof requestIdleCallback = (callback, {timeout} = {}) =>
    timeout
      ? window.setTimeout(() => {
          callback({didTimeout: true, timeRemaining: () => 0});
        }, timeout)
      : 0;
  Object.assign(globalThis, {requestIdleCallback: ask, cancelIdleCallback: clearTimeout});
  return () => {
    names.forEach((name, index) => {
      const before = had[index];
      if (before) Object.defineProperty(globalThis, name, before);
      else Reflect.deleteProperty(globalThis, name);
    });
  };
}

describe('a list', () => {
  it('of a few events is drawn at once', async () => {
    const timeline = await openData(manyEvents(24));
    expect(drawnIn(timeline)).to.equal(24);
    expect(timeline.root.querySelector('[aria-busy]')).to.equal(null);
  });

  it('of many begins with what fills a window, and says that more is coming', async () => {
    const timeline = await openData(manyEvents(25));
    expect(drawnIn(timeline)).to.equal(10);
    expect(timeline.root.querySelector('[aria-busy="true"]')).to.not.equal(null);
    await timeline.filled();
    expect(timeline.texts('headline')).to.deep.equal(
      Array.from({length: 25}, (_, index) => `Event ${String(index)}`),
    );
  });

  it('is filled although the page has no idle time', async () => {
    const restore = withoutIdleTime();
    try {
      const timeline = await (await openData(manyEvents(200))).filled();
      expect(drawnIn(timeline)).to.equal(200);
    } finally {
      restore();
    }
  });

  it('is the same, once it is filled, however often it was drawn on the way', async () => {
    const timeline = await (await openData(manyEvents(100))).filled();
    const entries = timeline.parts('event');
    expect(entries.length).to.equal(100);
    expect(timeline.root.querySelectorAll('.slice').length).to.equal(5);
    expect(new Set(entries.map(({textContent}) => textContent)).size).to.equal(100);
  });
});
