import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {TimelineSelectEvent} from '../../src/define.js';
import {contrast} from '../browser/contrast.js';
import {emulateMedia} from '../browser/emulate-media.js';
import {loadStory} from '../stories/load-story.js';
import {manyEvents} from './many-events.js';
import {drag, point} from './drag.js';
import {STORY_TOLD, openAxis, openAxisStory} from './open-axis.js';
import {eventAfter} from './open-timeline.js';

const HEADLINES = [
  'China–Central Asia mechanism launched',
  'First summit, Xi’an',
  'Railway construction begins',
  'Second summit, Astana',
  'Railway due for completion',
];

/** Wider than the fonts of most systems. */
const FONT =
  '/node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-700-normal.woff2?late';

describe('the axis', () => {
  afterEach(() => emulateMedia({}));

  it('tells all events in the order of time, with their dates', async () => {
    const axis = await openAxisStory();
    expect(axis.told).to.deep.equal(STORY_TOLD);
    const list = axis.find('ol');
    expect(list.getAttribute('role')).to.equal('list');
  });

  it('has a lane for each group, by name, and a line for today', async () => {
    const axis = await openAxisStory();
    expect(axis.texts('lane')).to.deep.equal(['Summits', 'Railway']);
    expect(axis.texts('today')).to.deep.equal(['Today']);
  });

  it('draws a year as wide as a year, and a summit of three days as a point', async () => {
    const axis = await openAxisStory();
    const [first, second] = axis.parts('tick').filter(({textContent}) => textContent.trim());
    const apart = second!.getBoundingClientRect().left - first!.getBoundingClientRect().left;
    const years = Number(second?.textContent) - Number(first?.textContent);
    expect(axis.boxOf(HEADLINES[0]!).width).to.be.closeTo(apart / years, 1);
    expect(axis.boxOf(HEADLINES[3]!).width).to.equal(24);
  });

  it('has a whole and hollow ring for what is planned, at the end of a dashed rule', async () => {
    const due = {date: '2027-05-01', headline: 'A day to come'};
    const axis = await openAxis([due, {date: '../2030', headline: 'By a year'}]);
    const rings = [
      getComputedStyle(axis.find('.planned.point .mark')),
      getComputedStyle(axis.find('.planned.bar .mark'), '::after'),
    ];
    for (const {borderStyle, borderColor, backgroundColor} of rings) {
      expect([borderStyle, backgroundColor]).to.deep.equal(['solid', 'rgba(0, 0, 0, 0)']);
      expect(contrast(borderColor, 'white')).to.be.at.least(3);
    }
  });

  it('stands every event where its date is', async () => {
    const axis = await openAxisStory();
    const lefts = HEADLINES.slice(0, 4).map((headline) => axis.boxOf(headline).left);
    expect(lefts).to.deep.equal([...lefts].sort((a, b) => a - b));
    const today = axis.find('.now').getBoundingClientRect().left;
    const {left, width} = axis.boxOf(HEADLINES[3]!);
    expect(left + width / 2).to.be.closeTo(today, 2);
  });

  it('has the label of each of five events where there is room for all', async () => {
    for (const width of [800, 1000, 1280]) {
      const {root} = await openAxisStory({}, width);
      expect(root.querySelectorAll('.label:not(.none)'), String(width)).to.have.length(5);
    }
  });

  it('has labels as wide as their words in a font that comes late', async () => {
    const axis = await openAxisStory();
    const face = document.createElement('style');
    face.textContent = `@font-face {font-family: Late; src: url('${FONT}')}`;
    document.head.append(face);
    axis.element.style.fontFamily = 'Late, serif';
    axis.element.requestUpdate();
    await axis.settled();
    await document.fonts.load('16px Late');
    const isCut = (line: Element): boolean => line.scrollWidth > line.clientWidth;
    const lines = () => [...axis.root.querySelectorAll('.label:not(.none) > *')];
    await waitUntil(() => !lines().some(isCut), 'A label is cut.');
    expect(lines()).to.have.length(10);
    face.remove();
  });

  it('has labels as wide as their words in the fonts that the timeline was given', async () => {
    const axis = await openAxis([
      {date: '2020', headline: 'Illicit little mills'},
      {date: '2024', headline: 'Still in till'},
    ]);
    const label = (): Element => axis.find('.label:not(.none) > b');
    const before = label().clientWidth;
    for (const [name, value] of [
      ['heading-font', 'monospace'],
      ['heading-weight', '400'],
      ['headline-size', '2em'],
      ['date-font', 'monospace'],
    ] as const) {
      axis.element.style.setProperty(`--news-timeline-${name}`, value);
    }
    axis.element.requestUpdate();
    await axis.settled();
    const lines = [...axis.root.querySelectorAll('.label:not(.none) > *')];
    expect(lines).to.have.length(4);
    for (const {textContent, scrollWidth, clientWidth} of lines) {
      expect(scrollWidth, textContent).to.be.at.most(clientWidth);
    }
    expect(label().clientWidth).to.be.above(before);
  });

  for (const width of [600, 640, 1000]) {
    it(`lets the line for today through no label: ${String(width)} pixels wide`, async () => {
      const axis = await openAxisStory({}, width);
      const today = axis.find('.now').getBoundingClientRect().left;
      const crossed = [...axis.root.querySelectorAll('.label')].filter((label) => {
        const {left, right} = label.getBoundingClientRect();
        return left < today - 8 && right > today + 8;
      });
      expect(crossed).to.deep.equal([]);
    });
  }

  it('runs from right to left where the page does', async () => {
    const axis = await openAxisStory();
    (axis.element.parentElement as HTMLElement).dir = 'rtl';
    await axis.measured();
    const lefts = HEADLINES.slice(0, 4).map((headline) => axis.boxOf(headline).left);
    expect(lefts).to.deep.equal([...lefts].sort((a, b) => b - a));
  });

  it('opens the selected event in full, between its neighbours by name', async () => {
    const axis = await openAxisStory({selected: 'astana-summit'});
    expect(axis.story).to.include('The first on Central Asian soil').and.to.include('China Daily');
    const beside = [...axis.root.querySelectorAll('.beside')].map(({textContent}) => textContent);
    expect(beside[0]).to.include('Railway construction begins');
    expect(beside[1]).to.include('Railway due for completion');
    expect(axis.find('.below + [role=status]').textContent).to.equal('4 of 5');
    expect(axis.root.querySelectorAll('[aria-current]')).to.have.length(1);
  });

  for (const width of [320, 720, 1240]) {
    it(`asks to choose an event in one row with the first: ${String(width)} pixels wide`, async () => {
      const axis = await openAxisStory({}, width);
      const hint = axis.find('.hint').getBoundingClientRect();
      const next = axis.find('.beside').getBoundingClientRect();
      const {left} = axis.find('.detail').getBoundingClientRect();
      expect(hint.left).to.be.closeTo(left, 1);
      if (width > 320) {
        expect(next.left - hint.right).to.be.within(8, 32);
        expect(next.top + next.height / 2).to.be.closeTo(hint.top + hint.height / 2, 3);
      } else {
        expect(next.left).to.be.closeTo(left, 1);
        expect(next.top - hint.bottom).to.be.within(0, 24);
      }
    });
  }

  it('keeps the focus on “Next” when the first event is opened by it', async () => {
    const axis = await openAxisStory();
    const next = axis.find('.beside');
    next.focus();
    await axis.press('Next');
    expect(axis.root.activeElement).to.equal(next);
    expect(axis.element.selected).to.equal('mechanism');
  });

  it('selects by a press on a mark or on a neighbour, and tells the page', async () => {
    const axis = await openAxisStory();
    const mark = axis.buttons[1]!;
    const {detail} = await eventAfter<TimelineSelectEvent>(axis.element, 'timeline-select', () => {
      mark.click();
    });
    expect(detail).to.have.nested.property('event.id', 'xian-summit');
    await axis.settled();
    await axis.press('Next');
    expect(axis.element.selected).to.equal('railway-start');
    await axis.press('‹ Previous');
    expect(axis.element.selected).to.equal('xian-summit');
  });

  it('goes on in time whatever order a list has', async () => {
    const axis = await openAxisStory({order: 'newest-first'});
    const selected: (string | undefined)[] = [];
    for (const step of ['next', 'next', 'previous', 'previous'] as const) {
      axis.element[step]();
      await axis.settled();
      selected.push(axis.element.selected);
    }
    expect(selected).to.deep.equal(['mechanism', 'xian-summit', 'mechanism', 'mechanism']);
  });

  it('zooms by its buttons and methods, around the middle, and shows all again', async () => {
    const axis = await openAxisStory();
    const apart = (): number => axis.boxOf(HEADLINES[3]!).left - axis.boxOf(HEADLINES[1]!).left;
    const before = apart();
    await axis.press('Zoom in');
    // By then the month of the first is wide enough to be drawn from its beginning.
    expect(apart()).to.be.closeTo(2 * before, 12);
    axis.element.zoomOut();
    await axis.settled();
    expect(apart()).to.be.closeTo(before, 1);
    axis.element.zoomIn();
    await axis.settled();
    await axis.press('All');
    expect(apart()).to.be.closeTo(before, 1);
    expect(axis.told).to.deep.equal(STORY_TOLD);
  });

  it('is one stop for the Tab key, and arrows, Home and End go from event to event', async () => {
    const axis = await openAxisStory();
    const stops = axis.buttons.filter(({tabIndex}) => tabIndex === 0);
    expect(stops).to.have.length(1);
    stops[0]?.focus();
    for (const [key, headline] of [
      ['ArrowRight', HEADLINES[1]],
      ['End', HEADLINES[4]],
      ['ArrowRight', HEADLINES[4]],
      ['ArrowLeft', HEADLINES[3]],
      ['Home', HEADLINES[0]],
    ] as const) {
      await sendKeys({press: key});
      await waitUntil(() => axis.focused?.startsWith(headline!), `${key}: ${String(axis.focused)}`);
    }
    await sendKeys({press: 'Enter'});
    expect(axis.element.selected).to.equal('mechanism');
    expect(axis.focused).to.include(HEADLINES[0]);
  });

  it('brings an event into view that is asked for', async () => {
    const axis = await openAxisStory();
    for (let step = 0; step < 6; step++) axis.element.zoomIn();
    await axis.settled();
    axis.element.goTo('mechanism');
    await axis.settled();
    const {left, right} = axis.boxOf(HEADLINES[0]!);
    const plot = axis.plot.getBoundingClientRect();
    expect(left).to.be.at.least(plot.left - 50);
    expect(right).to.be.at.most(plot.right + 50);
  });

  it('leaves the wheel to the page, unless it is turned sideways or with Ctrl', async () => {
    const {plot} = await openAxisStory();
    const taken = (init: WheelEventInit): boolean =>
      !plot.dispatchEvent(new WheelEvent('wheel', {cancelable: true, bubbles: true, ...init}));
    expect(taken({deltaY: 100})).to.equal(false);
    expect(taken({deltaY: 100, deltaX: 20})).to.equal(false);
    expect(taken({deltaX: 100})).to.equal(true);
    expect(taken({deltaY: 100, ctrlKey: true})).to.equal(true);
  });

  it('follows a drag, and takes none for a press', async () => {
    const axis = await openAxisStory();
    await axis.press('Zoom in');
    const before = axis.boxOf(HEADLINES[3]!).left;
    await drag(axis, 60);
    expect(axis.boxOf(HEADLINES[3]!).left).to.be.closeTo(before + 60, 1);
    expect(axis.element.selected).to.equal(undefined);
  });

  it('stands still under a mouse that was let go elsewhere', async () => {
    const axis = await openAxisStory();
    await axis.press('Zoom in');
    const before = axis.boxOf(HEADLINES[3]!).left;
    const {left} = axis.plot.getBoundingClientRect();
    point(axis.plot, 'pointerdown', left + 100);
    point(axis.plot, 'pointermove', left + 200, 0);
    await axis.settled();
    expect(axis.boxOf(HEADLINES[3]!).left).to.equal(before);
  });

  it('shows all of other data, wherever it looked before', async () => {
    const axis = await openAxisStory();
    for (let step = 0; step < 3; step++) await axis.press('Zoom in');
    axis.element.data = [
      {date: '1900', headline: 'One'},
      {date: '1910', headline: 'Two'},
    ];
    await axis.settled();
    expect(axis.buttons).to.have.length(2);
  });

  it('keeps to the new whole once it shows all', async () => {
    const axis = await openAxisStory({groups: ''});
    await axis.press('Zoom in');
    await axis.press('All');
    await axis.press('Summits');
    const {left, right} = axis.boxOf(HEADLINES[2]!);
    const plot = axis.plot.getBoundingClientRect();
    expect((left + right) / 2 - plot.left).to.be.below(plot.width / 4);
  });

  it('goes to the list and back with what is selected', async () => {
    const axis = await openAxisStory({selected: 'xian-summit'});
    await axis.press('Show as list');
    expect(axis.root.querySelector('.axis')).to.equal(null);
    expect(axis.selectedHeadline).to.equal(HEADLINES[1]);
    await axis.press('Show on an axis');
    expect(axis.story).to.include(HEADLINES[1]);
  });

  it('moves a film when it is panned, and takes no style of what stays', async () => {
    const axis = await openAxisStory();
    for (let step = 0; step < 2; step++) await axis.press('Zoom in');
    const before = axis.boxOf(HEADLINES[3]!).left;
    const changed: string[] = [];
    const observer = new MutationObserver((changes) => {
      changed.push(...changes.map(({target}) => (target as Element).className));
    });
    observer.observe(axis.plot, {subtree: true, attributes: true});
    const turn = {deltaX: 7, cancelable: true};
    axis.plot.dispatchEvent(new WheelEvent('wheel', turn));
    await axis.settled();
    expect(axis.boxOf(HEADLINES[3]!).left).to.be.closeTo(before - 7, 1);
    expect(changed).to.include('film');
    // The year at the start keeps its name there, and a bar its label where it is seen.
    const stays = (name: string): boolean => !['film', '', 'label before'].includes(name);
    expect(changed.filter(stays)).to.deep.equal([]);
    observer.disconnect();
  });

  it('stands in no size container, where every style would take longer', async () => {
    const axis = await openAxisStory();
    for (let place: Element | null = axis.plot; place; place = place.parentElement) {
      expect(getComputedStyle(place).containerType).to.equal('normal');
    }
  });

  it('opens a label that has no room where it is pointed at, until Escape or the pointer leaves', async () => {
    const axis = await openAxis(manyEvents(300));
    const bare = axis.buttons.find((button) => !button.querySelector('.label'))!;
    const isOpen = (): boolean => Boolean(bare.querySelector('.label.none'));
    const pointAt = async (type: string): Promise<void> => {
      const over = type === 'pointerleave' ? axis.find('ol') : bare;
      over.dispatchEvent(new PointerEvent(type, {bubbles: type === 'pointerover'}));
      await axis.settled();
    };
    await pointAt('pointerover');
    expect(isOpen()).to.equal(true);
    await pointAt('pointerleave');
    expect(isOpen()).to.equal(false);
    await pointAt('pointerover');
    const escape = new KeyboardEvent('keydown', {key: 'Escape', cancelable: true});
    document.dispatchEvent(escape);
    await axis.settled();
    expect(isOpen()).to.equal(false);
    expect(escape.defaultPrevented).to.equal(false);
  });

  it('stands still once it is drawn, however many events a list would have to fill in', async () => {
    const axis = await openAxis(manyEvents(1000, 4));
    await waitUntil(() => axis.root.querySelector('.frame'));
    await axis.settled();
    let updates = 0;
    const {element} = axis;
    const requestUpdate = element.requestUpdate.bind(element);
    element.requestUpdate = (...parameters: Parameters<typeof requestUpdate>) => {
      updates++;
      requestUpdate(...parameters);
    };
    await axis.measured();
    await axis.measured();
    expect(updates).to.equal(0);
    await axis.press('Show as list');
    await waitUntil(() => axis.events.length === 1000, 'The list is not filled.', {timeout: 8000});
  });

  it('is chosen by the room there is, not by the window', async () => {
    const axis = await openAxisStory({layout: 'auto'});
    expect(axis.root.querySelector('.axis')).to.not.equal(null);
    (axis.element.parentElement as HTMLElement).style.width = '320px';
    await axis.measured();
    expect(axis.root.querySelector('.axis')).to.equal(null);
    expect(axis.events).to.have.length(5);
  });

  it('says how many events have no date', async () => {
    const axis = await openAxis([
      {date: '2020', headline: 'One'},
      {date: 'soon', headline: 'Two'},
      {headline: 'Three'},
    ]);
    expect(axis.find('.undated').textContent).to.equal(
      '2 events have no date. The list shows them.',
    );
    expect(axis.told).to.include('Three');
  });

  it('names an era beside the line for today, not across it', async () => {
    for (const date of ['2021/2030', '2025-03/2030']) {
      const data = await loadStory();
      const eras = [{date, label: 'A time of which there is much to be said in a long name'}];
      const axis = await openAxis({...data, eras}, {}, 600);
      await waitUntil(() => axis.root.querySelector('.era-band'));
      const [name, today] = ['.era-band span', '.now span'].map((one) =>
        axis.find(one).getBoundingClientRect(),
      );
      expect(name!.right <= today!.left || name!.left >= today!.right - 1, date).to.equal(true);
    }
  });

  it('has eras behind the events', async () => {
    const eras = [
      {date: '2020/2022', label: 'First'},
      {date: '2021/2024', label: 'Second', color: 'teal'},
    ];
    const axis = await openAxis({
      eras,
      events: [
        {date: '2020', headline: 'One'},
        {date: '2025', headline: 'Two'},
      ],
    });
    await waitUntil(() => axis.root.querySelector('.era-band'));
    const bands = [...axis.root.querySelectorAll('.era-band')];
    expect(bands.map(({textContent}) => textContent)).to.deep.equal(['First', 'Second']);
    const [first, second] = bands.map(
      (band) => band.firstElementChild!.getBoundingClientRect().top,
    );
    expect(second).to.be.above(first!);
  });

  it('takes no more elements for 10,000 events than a page can hold, and tells the number of each', async () => {
    const axis = await openAxis(manyEvents(10_000, 4));
    expect(axis.size).to.be.at.most(1500);
    const [first] = axis.events;
    expect(first?.getAttribute('aria-setsize')).to.equal('10000');
    expect(first?.getAttribute('aria-posinset')).to.equal('1');
    await axis.press('Zoom in');
    expect(axis.size).to.be.at.most(1500);
    expect((await openAxis(manyEvents(500, 4))).size).to.be.at.most(1500);
  });

  it('counts what stands too close, and zooms to it', async () => {
    const axis = await openAxis(manyEvents(1000, 4));
    const cluster = axis.find('.cluster');
    const count = Number(cluster.textContent);
    expect(count).to.be.above(1);
    expect(cluster.ariaLabel).to.equal(`${String(count)} events: zoom in`);
    const before = axis.texts('tick');
    cluster.click();
    await axis.settled();
    expect(axis.texts('tick')).to.not.deep.equal(before);
  });

  it('lists what no zoom tells apart', async () => {
    const axis = await openAxis([
      {date: '2019', headline: 'Before'},
      ...Array.from({length: 120}, (_, index) => ({date: '2020-05-01', headline: `At ${index}`})),
    ]);
    const isFinal = (): boolean => axis.find('.cluster').ariaLabel!.includes('at one time');
    await waitUntil(async () => {
      if (isFinal()) return true;
      axis.find('.cluster').click();
      await axis.settled();
      return isFinal();
    });
    axis.find('.cluster').click();
    await axis.settled();
    const listed = [...axis.root.querySelectorAll<HTMLElement>('.together li')];
    expect(listed).to.have.length(101);
    expect(listed.at(-1)?.textContent).to.match(/^\d+ more: Next/u);
    expect(axis.focused).to.equal(listed[0]?.textContent);
    listed[3]?.querySelector('button')?.click();
    await axis.settled();
    expect(axis.story).to.include(listed[3]?.textContent);
    axis.element.goTo('before');
    await axis.settled();
    expect(axis.root.querySelector('.together')).to.equal(null);
  });

  it('keeps the focus in what a cluster opens to', async () => {
    const axis = await openAxis(manyEvents(1000, 4));
    const cluster = axis.find('.cluster');
    cluster.focus();
    cluster.click();
    await axis.settled();
    await waitUntil(
      () => axis.root.activeElement?.getAttribute('data-index') === cluster.dataset['index'],
    );
  });

  it('shows those that a filter lets through', async () => {
    const axis = await openAxisStory({groups: '', query: 'railway'});
    expect(axis.told).to.deep.equal([STORY_TOLD[2], STORY_TOLD[4]]);
  });

  for (const [name, attributes, width] of [
    ['wide', {selected: 'xian-summit', groups: '', search: ''}, 1000],
    ['narrow', {selected: 'railway-completion'}, 320],
    ['with nothing selected', {}, 800],
  ] as const) {
    it(`has no fault that a machine finds: ${name}`, async () => {
      const {element} = await openAxisStory(attributes, width);
      await expect(element).to.be.accessible();
    });
  }

  it('has none in dark, and with 10,000 events', async () => {
    await emulateMedia({'prefers-color-scheme': 'dark'});
    const {element} = await openAxis(manyEvents(10_000, 4), {selected: 'e5000'});
    (element.parentElement as HTMLElement).style.cssText +=
      ';color-scheme: dark; background: #14161a; color: #e8e6e1';
    await expect(element).to.be.accessible();
  });
});
