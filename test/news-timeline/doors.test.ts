import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import type {NewsTimeline, TimelineReadyEvent} from '../../src/define.js';

/** A way to give data; each gives one event, whose headline is the name of the door. */
interface Door {
  readonly open: (timeline: NewsTimeline) => void;
  readonly close: (timeline: NewsTimeline) => void;
}

const events = (headline: string): object[] => [{date: '2020', headline}];
const file = URL.createObjectURL(new Blob([JSON.stringify(events('src'))]));

function child(name: string, content: string | Node, type?: string): Door {
  return {
    open: (timeline) => {
      const element = document.createElement(name);
      if (type) element.setAttribute('type', type);
      element.append(content);
      timeline.append(element);
    },
    close: (timeline) => {
      timeline.querySelector(`:scope > ${name}`)?.remove();
    },
  };
}

function attribute(name: string, value: string): Door {
  return {
    open: (timeline) => {
      timeline.setAttribute(name, value);
    },
    close: (timeline) => {
      timeline.removeAttribute(name);
    },
  };
}

function listItem(): DocumentFragment {
  const item = document.createElement('li');
  const time = document.createElement('time');
  time.append('2020');
  item.append(time, ' markup');
  const content = document.createDocumentFragment();
  content.append(item);
  return content;
}

/** From the one that wins over all others down. */
const names = ['data', 'src', 'script', 'markup'] as const;
type Name = (typeof names)[number];

const doors: Readonly<Record<Name, Door>> = {
  data: {
    open: (timeline) => (timeline.data = events('data')),
    close: (timeline) => (timeline.data = undefined),
  },
  src: attribute('src', file),
  script: child('script', JSON.stringify(events('script')), 'application/json'),
  markup: {
    open: (timeline) => {
      child('ol', listItem()).open(timeline);
    },
    close: child('ol', '').close,
  },
};
const written: typeof doors = {...doors, data: attribute('data', JSON.stringify(events('data')))};

function orders(rest: readonly Name[]): readonly (readonly Name[])[] {
  if (rest.length === 0) return [[]];
  return rest.flatMap((first) =>
    orders(rest.filter((name) => name !== first)).map((others) => [first, ...others]),
  );
}

/** A timeline on a page, and the headlines it has said it is ready with. */
class Shown {
  readonly ready: string[] = [];

  constructor(readonly element: NewsTimeline) {
    element.addEventListener('timeline-ready', ({detail}: TimelineReadyEvent) =>
      this.ready.push(...detail.timeline.events.map(({headline}) => headline as string)),
    );
  }

  static async inPage(): Promise<Shown> {
    const shown = new Shown(document.createElement('news-timeline'));
    const place = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    place.append(shown.element);
    return shown;
  }

  get headline(): string | undefined {
    const {shadowRoot, state} = this.element;
    return state === 'ready'
      ? shadowRoot?.querySelector('[part~="headline"]')?.textContent.trim()
      : undefined;
  }

  /** Waits until this is shown; it fails by the limit of the test runner. */
  async until(headline: string | undefined): Promise<void> {
    // Changed markup is read once a frame.
    do await new Promise((resolve) => requestAnimationFrame(resolve));
    while (this.headline !== headline);
    await this.element.updateComplete;
  }
}

const after = (name: Name | undefined): Name | undefined => name && names[names.indexOf(name) + 1];

describe('a timeline with several doors', () => {
  for (const order of orders(names)) {
    it(`shows the best of those that are open: ${order.join(', ')}`, async () => {
      const shown = await Shown.inPage();
      const expected: Name[] = [];
      let best: Name | undefined;
      for (const name of order) {
        doors[name].open(shown.element);
        const isBetter = best === undefined || names.indexOf(name) < names.indexOf(best);
        if (isBetter) expected.push((best = name));
        await shown.until(best);
      }
      for (const name of names) {
        doors[name].close(shown.element);
        const next = after(name);
        if (next) expected.push(next);
        await shown.until(next);
      }
      expect(shown.element.state).to.equal('empty');
      expect(shown.ready).to.deep.equal(expected);
    });

    it(`shows the best of those that open at once: ${order.join(', ')}`, async () => {
      const shown = await Shown.inPage();
      for (const name of order) written[name].open(shown.element);
      for (const name of names) {
        await shown.until(name);
        written[name].close(shown.element);
      }
      await shown.until(undefined);
      expect(shown.ready).to.deep.equal(names);
    });
  }
});
