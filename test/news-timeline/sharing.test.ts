import {expect, waitUntil} from '@open-wc/testing';
import {readTimeline} from '../../src/model.js';
import {emulateMedia} from '../browser/emulate-media.js';
import {openStory} from './open-timeline.js';
import {openShared} from './shared-timeline.js';

const ALL = {permalinks: '', calendar: '', 'source-list': '', downloads: ''};
const ASTANA = 3;

/** Has a property of an object be another for the time of a test. */
function replaced(target: object, name: string, value: unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, {configurable: true, value});
  return () => {
    if (own) Object.defineProperty(target, name, own);
    else Reflect.deleteProperty(target, name);
  };
}

describe('a timeline that shares nothing', () => {
  it('has no tools, no list of sources and no files', async () => {
    const {root} = await openStory();
    expect(root.querySelector('.actions, .cited, .downloads, [role="status"]')).to.equal(null);
  });

  it('gets them, and loses them, as the page says', async () => {
    const timeline = await openShared({});
    await timeline.set({calendar: '', 'source-list': ''});
    await waitUntil(() => timeline.root.querySelector('.cited'));
    expect(timeline.tools).to.deep.equal([[], [], [], ['Add to calendar'], []]);
    timeline.element.calendar = false;
    timeline.element.sourceList = false;
    await timeline.settled();
    expect(timeline.root.querySelector('.actions, .cited')).to.equal(null);
  });
});

describe('the link of an event', () => {
  const restored: (() => void)[] = [];
  afterEach(() => {
    for (const restore of restored.splice(0)) restore();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('can be copied for every event', async () => {
    const timeline = await openShared({permalinks: ''});
    for (const words of timeline.tools) expect(words.at(-1)).to.equal('Copy link');
    expect(timeline.tools).to.have.length(5);
  });

  it('is that of this page with the id, and the button and a status say that it was copied', async () => {
    const copied: string[] = [];
    const clipboard = {writeText: async (text: string) => void copied.push(text)};
    restored.push(replaced(navigator, 'clipboard', clipboard));
    const timeline = await openShared({permalinks: ''});
    timeline.button('Copy link', ASTANA).click();
    await waitUntil(() => timeline.said);
    const page = location.href.replace(/#.*/, '');
    expect(copied).to.deep.equal([`${page}#astana-summit`]);
    expect(timeline.said).to.equal('Link copied: Second summit, Astana');
    expect(timeline.tools[ASTANA]?.at(-1)).to.equal('Link copied');
    (timeline.root.activeElement as HTMLElement).blur();
    expect(timeline.tools[ASTANA]?.at(-1)).to.equal('Copy link');
  });

  it('is that of another page where permalink-base says so, however late', async () => {
    const copied: string[] = [];
    const clipboard = {writeText: async (text: string) => void copied.push(text)};
    restored.push(replaced(navigator, 'clipboard', clipboard));
    const {href} = location;
    const timeline = await openShared({permalinks: ''});
    timeline.element.setAttribute('permalink-base', 'https://paper.example/story?a=1#old');
    timeline.button('Copy link', ASTANA).click();
    await waitUntil(() => timeline.said);
    timeline.element.goTo('xian-summit');
    await timeline.settled();
    expect(copied).to.deep.equal(['https://paper.example/story?a=1#astana-summit']);
    // The address of this page is no longer its matter.
    expect(location.href).to.equal(href);
  });

  it('names its event to those who hear the button', async () => {
    const timeline = await openShared({permalinks: ''});
    expect(timeline.button('Copy link', ASTANA).textContent).to.contain(': Second summit, Astana');
  });

  it('stands in a field where the page may not copy it', async () => {
    restored.push(replaced(navigator, 'clipboard', undefined));
    restored.push(replaced(document, 'execCommand', () => false));
    const timeline = await openShared({permalinks: ''});
    timeline.button('Copy link', ASTANA).click();
    await waitUntil(() => timeline.field);
    const {field} = timeline;
    expect(field?.value).to.match(/#astana-summit$/);
    expect(timeline.root.activeElement).to.equal(field);
    expect([field?.selectionStart, field?.selectionEnd]).to.deep.equal([0, field?.value.length]);
    expect(field).to.have.attribute('aria-label', 'Link to this event');
    field?.blur();
    expect(timeline.field).to.equal(null);
  });

  it('is copied the old way where that is the only one', async () => {
    const refused = {writeText: () => Promise.reject(new DOMException('', 'NotAllowedError'))};
    restored.push(replaced(navigator, 'clipboard', refused));
    restored.push(replaced(document, 'execCommand', (command: string) => command === 'copy'));
    const timeline = await openShared({permalinks: ''});
    timeline.button('Copy link', ASTANA).click();
    await waitUntil(() => timeline.said);
    expect(timeline.field).to.equal(null);
    expect(timeline.tools[ASTANA]?.at(-1)).to.equal('Link copied');
  });

  it('is handed to other programs where the browser can', async () => {
    const shared: unknown[] = [];
    const share = async (data: unknown): Promise<void> => void shared.push(data);
    restored.push(replaced(navigator, 'share', share));
    const timeline = await openShared({permalinks: ''});
    timeline.button('Share', ASTANA).click();
    expect(shared).to.deep.equal([
      {title: 'Second summit, Astana', url: `${location.href.replace(/#.*/, '')}#astana-summit`},
    ]);
  });

  it('is copied where the browser refuses to share', async () => {
    const refuse = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    restored.push(replaced(navigator, 'share', refuse));
    restored.push(replaced(navigator, 'clipboard', {writeText: async () => undefined}));
    const timeline = await openShared({permalinks: ''});
    timeline.button('Share', ASTANA).click();
    await waitUntil(() => timeline.said);
    expect(timeline.tools[ASTANA]?.at(-1)).to.equal('Link copied');
  });

  it('is not offered for an id that is an anchor of the page', async () => {
    const anchor = Object.assign(document.createElement('p'), {id: 'astana-summit'});
    document.body.append(anchor);
    restored.push(() => {
      anchor.remove();
    });
    const timeline = await openShared({permalinks: ''});
    expect(timeline.tools[ASTANA]).to.deep.equal([]);
    timeline.element.goTo('astana-summit');
    await timeline.settled();
    expect(timeline.selectedHeadline).to.equal('Second summit, Astana');
    expect(location.hash).to.equal('');
  });

  it('is there in the event below an axis too', async () => {
    const timeline = await openShared({permalinks: '', layout: 'axis', selected: 'xian-summit'});
    expect(timeline.root.querySelector('.detail .actions .copy')).to.not.equal(null);
  });
});

describe('an entry for a calendar', () => {
  it('is offered where the date is exact, and nowhere else', async () => {
    const timeline = await openShared({calendar: ''});
    expect(timeline.tools).to.deep.equal([[], [], [], ['Add to calendar'], []]);
  });

  it('is a file with the event, named by its headline', async () => {
    const timeline = await openShared({calendar: '', language: 'en'});
    const {name, type, text} = await timeline.saved('Add to calendar', ASTANA);
    expect(name).to.equal('Second summit, Astana.ics');
    expect(type).to.equal('text/calendar');
    const lines = text.replaceAll('\r\n ', '').split('\r\n');
    expect(lines).to.include.members([
      `UID:astana-summit@${location.host}${location.pathname}`,
      'DTSTART;VALUE=DATE:20250616',
      'DTEND;VALUE=DATE:20250619',
      'STATUS:CONFIRMED',
      'SUMMARY:Second summit\\, Astana',
      `URL:${location.href}`,
    ]);
  });

  it('leads back to the event where it has an address, and else to what it links to', async () => {
    const events = [{id: 'a', date: '2025-06-16', headline: 'A', link: '/a?b', status: 'planned'}];
    const linked = await openShared({calendar: ''}, events);
    const {text} = await linked.saved('Add to calendar', 0);
    expect(text).to.contain(`URL:${location.origin}/a?b\r\n`);
    expect(text).to.contain('DESCRIPTION:Planned.\r\n');
    const shared = await openShared({calendar: '', permalinks: ''}, events);
    const {text: own} = await shared.saved('Add to calendar', 0);
    expect(own.replaceAll('\r\n ', '')).to.contain(`${location.pathname}${location.search}#a\r\n`);
  });
});

describe('the list of sources', () => {
  it('names each source once, with the events it is one of, under a heading of the right level', async () => {
    const timeline = await openShared({'source-list': '', 'heading-level': '3'});
    expect(timeline.sources).to.deep.equal([
      'China Encroaches on Russia’s Backyard, 11:06 AM World, June 2025 For: China–Central Asia mechanism launched',
      'China Daily, June 2025 For: First summit, Xi’an · Second summit, Astana',
      '11:06 AM World, June 2025 For: Railway construction begins · Railway due for completion',
    ]);
    expect(timeline.root.querySelector('.cited h4')?.textContent).to.equal('Sources');
  });

  it('leads to an event, and takes the focus along', async () => {
    const timeline = await openShared({'source-list': ''});
    timeline.button('First summit, Xi’an').click();
    await timeline.settled();
    expect(timeline.element.selected).to.equal('xian-summit');
    await waitUntil(() => timeline.root.activeElement?.localName === 'article');
    expect(timeline.root.activeElement?.textContent).to.contain('First summit, Xi’an');
  });

  it('has links where events have addresses', async () => {
    const timeline = await openShared({'source-list': '', permalinks: ''});
    const link = timeline.button('First summit, Xi’an');
    expect(link).to.have.property('href', `${location.href.replace(/#.*/, '')}#xian-summit`);
    link.click();
    await timeline.settled();
    expect(timeline.element.selected).to.equal('xian-summit');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is drawn to its end, however long it is, and follows the data', async () => {
    const events = (count: number): readonly object[] =>
      Array.from({length: count}, (_, index) => ({
        date: String(1000 + index),
        headline: `Event ${String(index)}`,
        sources: [{title: `Source ${String(index)}`}],
      }));
    const timeline = await openShared({'source-list': ''}, events(220));
    await waitUntil(() => timeline.sources.length === 220);
    expect(timeline.sources.at(-1)).to.equal('Source 219 For: Event 219');
    timeline.element.data = events(3);
    await timeline.settled();
    expect(timeline.sources).to.have.length(3);
  });

  it('is not there where nobody is named', async () => {
    const timeline = await openShared({'source-list': ''}, [{date: '2020', headline: 'A'}]);
    expect(timeline.root.querySelector('.cited')).to.equal(null);
  });
});

describe('the data as files', () => {
  it('are a document that reads back to this timeline, named by its title', async () => {
    const timeline = await openShared({downloads: ''});
    const {name, type, text} = await timeline.saved('JSON');
    expect(name).to.equal('China and Central Asia, 2020 to 2030.json');
    expect(type).to.equal('application/json');
    expect(readTimeline(text).timeline).to.deep.equal(timeline.element.timeline);
  });

  it('are a table, named by the heading', async () => {
    const timeline = await openShared({downloads: '', heading: '中国/中亚'});
    const {name, type, text} = await timeline.saved('CSV');
    expect(name).to.equal('中国 中亚.csv');
    expect(type).to.equal('text/csv');
    expect(readTimeline(text).timeline.events.map(({id}) => id)).to.deep.equal(
      timeline.element.timeline?.events.map(({id}) => id),
    );
  });

  it('have all events, those that are hidden too', async () => {
    const timeline = await openShared({downloads: '', query: 'Astana'});
    expect(timeline.events).to.have.length(1);
    const {text} = await timeline.saved('JSON');
    expect(readTimeline(text).timeline.events).to.have.length(5);
  });
});

describe('accessibility of what readers take with them', () => {
  afterEach(() => emulateMedia({}));

  for (const attributes of [{}, {layout: 'axis', selected: 'astana-summit'}]) {
    it(`has no fault: ${JSON.stringify(attributes)}`, async () => {
      const {element} = await openShared({...ALL, ...attributes});
      await expect(element).to.be.accessible();
    });
  }

  it('has no fault in dark and in a narrow place', async () => {
    await emulateMedia({'prefers-color-scheme': 'dark'});
    const {element} = await openShared(ALL);
    const place = element.parentElement as HTMLElement;
    place.style.cssText = 'color-scheme: dark; background: #14161a; color: #e8e6e1; width: 300px';
    await expect(element).to.be.accessible();
  });

  it('has targets that are large enough', async () => {
    const timeline = await openShared(ALL);
    for (const button of timeline.root.querySelectorAll('.actions button, .downloads button')) {
      const {width, height} = button.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
  });

  it('keeps what is for the screen off paper, and prints where sources are found', async function () {
    if (!(await emulateMedia({media: 'print'}))) this.skip();
    const timeline = await openShared(ALL, [
      {date: '2020', headline: 'A', sources: [{title: 'T', url: 'https://news.example/t'}]},
    ]);
    const displayOf = (selector: string): string =>
      getComputedStyle(timeline.root.querySelector(selector)!).display;
    expect(displayOf('.actions')).to.equal('none');
    expect(displayOf('.downloads')).to.equal('none');
    const link = timeline.root.querySelector('.cited bdi > a')!;
    expect(getComputedStyle(link, '::after').content).to.match(/attr\(href\)|https:\/\/news/);
  });
});
