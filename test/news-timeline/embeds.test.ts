import {expect} from '@open-wc/testing';
import type {TimelineMediaRequestEvent} from '../../src/define.js';
import {EMBED, openMedia, PICTURE, type MediaOnPage} from './open-media.js';

const YOUTUBE = {url: 'https://youtu.be/aPweFhhXFvY', caption: 'A film'};

/** Hears of what is about to be loaded, anywhere on the page, and answers. */
function answering(answer: (event: TimelineMediaRequestEvent) => void): {
  readonly heard: TimelineMediaRequestEvent[];
  stop(): void;
} {
  const heard: TimelineMediaRequestEvent[] = [];
  const listener = (event: TimelineMediaRequestEvent): void => {
    heard.push(event);
    answer(event);
  };
  document.addEventListener('timeline-media-request', listener as EventListener);
  return {
    heard,
    stop: () => document.removeEventListener('timeline-media-request', listener as EventListener),
  };
}

/** Waits until the page has answered. */
const answered = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const foreign = (): readonly string[] =>
  performance
    .getEntriesByType('resource')
    .map(({name}) => name)
    .filter((name) => new URL(name).origin !== location.origin);

/** Scrolls it into view, and waits until what follows from that has followed. */
async function near(opened: MediaOnPage, isTrue: () => boolean): Promise<void> {
  opened.element.scrollIntoView();
  await opened.until(isTrue);
}

describe('what another site shows', () => {
  afterEach(() => localStorage.clear());

  it('is a box that says what it would load from where, and asks nobody for anything', async () => {
    performance.clearResourceTimings();
    const opened = await openMedia(YOUTUBE);
    const group = opened.one('[part="embed"]');
    expect(group).to.have.attribute('role', 'group');
    expect(group).to.have.attribute('aria-label', 'YouTube video: A film');
    expect(group).to.contain.text('YouTube');
    expect(group).to.contain.text('Loads a video from www.youtube-nocookie.com.');
    expect(opened.button('Load video')).to.exist;
    expect(opened.one('.original')).to.have.attribute(
      'href',
      'https://www.youtube.com/watch?v=aPweFhhXFvY',
    );
    expect(opened.all('iframe, img')).to.have.length(0);
    expect(foreign()).to.deep.equal([]);
    await expect(opened.element).to.be.accessible();
  });

  it('shows the still that its author gave it', async () => {
    const opened = await openMedia({...YOUTUBE, poster: PICTURE});
    expect(opened.one('.facade img')).to.have.attribute('src', PICTURE);
    await expect(opened.element).to.be.accessible();
  });

  it('is loaded by its button, in a frame that may do what it has to and no more', async () => {
    const opened = await openMedia(EMBED);
    const {heard, stop} = answering(() => undefined);
    opened.button('Load page').click();
    await answered();
    stop();
    expect(heard.map(({detail}) => detail)).to.deep.equal([
      {url: 'https://chart.invalid/1', provider: 'chart.invalid'},
    ]);
    expect(heard[0]).to.include({bubbles: true, composed: true, cancelable: true});
    const [frame] = opened.frames;
    expect(frame).to.have.attribute('src', 'https://chart.invalid/1');
    expect(frame).to.have.attribute('title', 'chart.invalid page: A chart');
    expect(frame).to.have.attribute('loading', 'lazy');
    expect(frame).to.have.attribute('referrerpolicy', 'strict-origin-when-cross-origin');
    expect(frame?.getAttribute('sandbox')).to.contain('allow-scripts').and.not.contain('top-nav');
    expect(opened.one('.original')).to.have.attribute('href', 'https://chart.invalid/1');
    await expect(opened.element).to.be.accessible();
  });

  it('takes the focus of its button, and nobody else’s', async () => {
    const opened = await openMedia(EMBED);
    const load = opened.button('Load page');
    load.focus();
    load.click();
    await answered();
    expect(opened.focused).to.equal(opened.frames[0]);
    const other = await openMedia(EMBED);
    other.one('.original').focus();
    other.button('Load page').click();
    await answered();
    expect(other.focused).to.equal(other.one('.original'));
  });

  it('is not loaded where the page refuses it', async () => {
    const opened = await openMedia(EMBED);
    const {stop} = answering((event) => event.preventDefault());
    const load = opened.button('Load page');
    load.focus();
    load.click();
    await answered();
    expect(opened.frames).to.have.length(0);
    expect(opened.one('[role="status"]')).to.contain.text('does not allow');
    expect(opened.focused).to.equal(load);
    await expect(opened.element).to.be.accessible();
    stop();
    load.click();
    await answered();
    expect(opened.frames, 'and may be asked for again').to.have.length(1);
  });

  it('waits for whatever the page has to find out first', async () => {
    const opened = await openMedia(EMBED);
    let agree: (value?: unknown) => void = () => undefined;
    const {stop, heard} = answering((event) => {
      event.waitUntil(Promise.resolve());
      event.waitUntil(new Promise((resolve) => (agree = resolve)));
    });
    opened.button('Load page').click();
    opened.button('Load page').click();
    await answered();
    expect(opened.frames).to.have.length(0);
    expect(opened.one('[role="status"]')).to.contain.text('Waiting');
    expect(opened.button('Load page')).to.have.attribute('aria-disabled', 'true');
    await expect(opened.element).to.be.accessible();
    agree();
    await answered();
    stop();
    expect(opened.frames).to.have.length(1);
    expect(heard).to.have.length(1);
  });

  it('is refused by a promise that is rejected', async () => {
    const opened = await openMedia(EMBED);
    const {stop} = answering((event) => event.waitUntil(Promise.reject(new Error('no consent'))));
    opened.button('Load page').click();
    await answered();
    stop();
    expect(opened.frames).to.have.length(0);
    expect(opened.one('[role="status"]')).to.contain.text('does not allow');
  });

  it('stays loaded when the list is drawn again, wherever it stands then', async () => {
    const opened = await openMedia(EMBED);
    opened.element.data = [
      {date: '2020', headline: 'A', media: YOUTUBE},
      {date: '2021', headline: 'B', media: EMBED},
    ];
    await opened.settled();
    opened.button('Load page').click();
    await answered();
    await opened.set({order: 'newest-first', spacing: 'time'});
    expect(opened.frames.map(({src}) => src)).to.deep.equal(['https://chart.invalid/1']);
    expect(opened.all('[part="embed"]')[0]?.contains(opened.frames[0]!)).to.equal(true);
    expect(opened.button('Load video')).to.exist;
  });

  it('stays loaded when the timeline is moved, and is asked for anew in another timeline', async () => {
    const opened = await openMedia(EMBED);
    opened.button('Load page').click();
    await answered();
    opened.element.remove();
    document.body.append(opened.element);
    await opened.settled();
    expect(opened.frames).to.have.length(1);
    opened.element.remove();
    expect((await openMedia(EMBED)).frames).to.have.length(0);
  });

  it('of a provider that is always loaded is loaded in all timelines of the page, and on the next', async () => {
    const one = await openMedia(EMBED);
    const two = await openMedia(EMBED);
    const other = await openMedia({...EMBED, url: 'https://other.invalid/1'});
    const always = one.button('Always load chart.invalid');
    expect(always).to.have.attribute('aria-pressed', 'false');
    always.click();
    await near(one, () => one.frames.length > 0);
    await near(two, () => two.frames.length > 0);
    expect(two.button('Always load chart.invalid')).to.have.attribute('aria-pressed', 'true');
    expect(other.frames).to.have.length(0);
    expect(localStorage.getItem(localStorage.key(0) ?? '')).to.contain('chart.invalid');
    two.button('Always load chart.invalid').click();
    expect(always).to.have.attribute('aria-pressed', 'false');
    expect(localStorage).to.have.length(0);
    expect((await openMedia(EMBED)).frames).to.have.length(0);
  });

  it('is the same where nothing can be stored', async () => {
    const {setItem} = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new Error('no storage');
    };
    try {
      const opened = await openMedia(EMBED);
      opened.button('Always load chart.invalid').click();
      await near(opened, () => opened.frames.length > 0);
      opened.button('Always load chart.invalid').click();
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });

  it('lets go of a timeline that is taken away', async () => {
    const opened = await openMedia(EMBED);
    const {heard, stop} = answering(() => undefined);
    opened.element.remove();
    const other = await openMedia(EMBED);
    other.button('Always load chart.invalid').click();
    await near(other, () => other.frames.length > 0);
    other.button('Always load chart.invalid').click();
    stop();
    expect(heard).to.have.length(1);
    expect(opened.frames).to.have.length(0);
  });
});

describe('the attribute media', () => {
  it('as auto loads what is near, with its room from the start, and still asks the page', async () => {
    const {heard, stop} = answering((event) => {
      if (event.detail.provider === 'other.invalid') event.preventDefault();
    });
    const opened = await openMedia([EMBED, {...EMBED, url: 'https://other.invalid/1'}], {
      media: 'auto',
    });
    const height = opened.one('.box').offsetHeight;
    await near(opened, () => heard.length === 2 && opened.frames.length === 1);
    stop();
    expect(opened.one('.box').offsetHeight).to.equal(height);
    expect(opened.frames[0]).to.have.attribute('src', 'https://chart.invalid/1');
  });

  it('no longer loads what was far away, once it is click again', async () => {
    const opened = await openMedia(EMBED, {media: 'auto', style: 'margin-block-start: 9999px'});
    await opened.set({media: 'click'});
    opened.element.style.margin = '0';
    opened.element.scrollIntoView();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    expect(opened.frames).to.have.length(0);
  });

  it('as off leaves links, and shows the files of the author', async () => {
    const opened = await openMedia([EMBED, YOUTUBE, {url: PICTURE, alt: 'A'}], {media: 'off'});
    expect(opened.all('[part="embed"], button.load')).to.have.length(0);
    expect(opened.texts('media').slice(0, 2)).to.deep.equal([
      'A chart chart.invalid',
      'A film YouTube',
    ]);
    expect(opened.all('img')).to.have.length(1);
    await expect(opened.element).to.be.accessible();
  });

  it('takes effect when it changes', async () => {
    const opened = await openMedia(EMBED);
    await opened.set({media: 'off'});
    expect(opened.all('[part="embed"]')).to.have.length(0);
    await opened.set({media: 'click'});
    expect(opened.button('Load page')).to.exist;
    await opened.set({media: 'auto'});
    await near(opened, () => opened.frames.length > 0);
  });
});

describe('media of other kinds', () => {
  it('are named and linked, with the kind of file or the host', async () => {
    const opened = await openMedia([
      {url: '/report.pdf', caption: 'The contract'},
      {url: 'https://en.wikipedia.org/wiki/Railway', caption: 'Railway'},
      {url: 'https://vm.tiktok.com/1', credit: 'D'},
    ]);
    expect(opened.texts('media')).to.deep.equal([
      'The contract PDF',
      'Railway Wikipedia (en)',
      'https://vm.tiktok.com/1 vm.tiktok.com D',
    ]);
  });

  it('are quoted where they are words alone, and kept with their address where they have one', async () => {
    const opened = await openMedia([
      '<blockquote>We will build it.</blockquote>',
      '<blockquote class="twitter-tweet"><p>Lift-off!</p><a href="https://twitter.com/NASA/status/1">June</a></blockquote>' +
        '<script src="https://platform.twitter.com/widgets.js"></script>',
      '<iframe src="https://www.youtube.com/embed/aPweFhhXFvY"></iframe>',
    ]);
    expect(opened.one('blockquote')).to.contain.text('We will build it.');
    expect(opened.all('[part="embed"]').map(({ariaLabel}) => ariaLabel)).to.deep.equal([
      'X post: Lift-off! June',
      'YouTube video',
    ]);
    expect(opened.root.querySelector('script')).to.equal(null);
    expect(opened.element.issues).to.deep.equal([]);
  });

  it('that are a picture of a wiki come behind a box too', async () => {
    const opened = await openMedia({
      url: 'https://commons.wikimedia.org/wiki/File:A.jpg',
      caption: 'A',
    });
    expect(opened.all('img')).to.have.length(0);
    opened.button('Load picture').click();
    await answered();
    expect(opened.one('[part="embed"] img')).to.have.attribute(
      'src',
      'https://commons.wikimedia.org/wiki/Special:FilePath/A.jpg?width=1280',
    );
  });
});

describe('the place of an event', () => {
  it('leads to a map where it is known, which is no map on the page', async () => {
    const opened = await openMedia(undefined);
    opened.element.data = [
      {date: '2020', headline: 'A', place: {name: 'Astana', lat: 51.13, lon: 71.43}},
      {date: '2021', headline: 'B', place: 'Almaty'},
    ];
    await opened.settled();
    expect(opened.texts('place')).to.deep.equal(['Astana', 'Almaty']);
    expect(opened.one('[part="place"] a')).to.have.attribute(
      'href',
      'https://www.openstreetmap.org/?mlat=51.13&mlon=71.43#map=10/51.13/71.43',
    );
    expect(opened.parts('place')[1]?.querySelector('a')).to.equal(null);
  });
});
