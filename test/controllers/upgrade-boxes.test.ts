import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import type {NewsTimeline} from '../../src/define.js';
import {pickText} from '../../src/i18n/pick-text.js';
import {upgrade} from '../../src/upgrade.js';

/** What WordPress leaves of an ordinary author's embed: no tag of its own, no `<time>`. */
const LIST =
  '<ol><li id="launch" data-date="2020">Launched</li><li>May 2023: First summit</li></ol>';

/** A place on the page with this markup in it, all of it upgraded. */
async function upgraded(markup: string, language = 'en'): Promise<HTMLElement> {
  const place = await placeWith(markup, language);
  await upgrade(place);
  return place;
}

async function placeWith(markup: string, language = 'en'): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(html`<div lang=${language}></div>`);
  place.innerHTML = markup;
  return place;
}

function timelinesIn(place: ParentNode): readonly NewsTimeline[] {
  return [...place.querySelectorAll('news-timeline')];
}

async function eventsOf(place: ParentNode): Promise<readonly string[]> {
  const [timeline] = timelinesIn(place);
  await timeline?.updateComplete;
  while (timeline?.state === 'loading') await new Promise((resolve) => setTimeout(resolve));
  return (timeline?.timeline?.events ?? []).map(
    ({date, headline}) => `${date?.edtf ?? ''} ${pickText(headline, {language: 'en'}).value}`,
  );
}

describe('a box with data-news-timeline', () => {
  it('becomes a timeline of the list in it', async () => {
    const place = await upgraded(`<div data-news-timeline>${LIST}</div>`);
    expect(place.querySelector('[data-news-timeline]')).to.equal(null);
    expect(await eventsOf(place)).to.deep.equal(['2020 Launched', '2023-05 First summit']);
  });

  it('gives its data-* attributes to the tag, and all others as they are', async () => {
    const place = await upgraded(
      `<div data-news-timeline data-data='[]' data-heading-level="3" data-time-zone="reader"
        data-source-list data-tracking="x" id="story" class="wide" lang="de" title="A story"></div>`,
    );
    const [timeline] = timelinesIn(place);
    const attributes = [...(timeline?.attributes ?? [])].map(({name, value}) => [name, value]);
    expect(Object.fromEntries(attributes)).to.deep.equal({
      data: '[]',
      'heading-level': '3',
      'time-zone': 'reader',
      'source-list': '',
      'data-tracking': 'x',
      id: 'story',
      class: 'wide',
      lang: 'de',
      title: 'A story',
    });
    expect(timeline?.headingLevel).to.equal(3);
  });

  it('leaves an option off that an editor has set to false', async () => {
    const place = await upgraded(
      '<div data-news-timeline data-search="false" data-groups="true" data-heading="false"></div>',
    );
    const [timeline] = timelinesIn(place);
    expect(timeline?.search).to.not.equal(true);
    expect(timeline?.groups).to.equal(true);
    expect(timeline?.heading).to.equal('false');
  });

  it('keeps its styles, and no handler in an attribute', async () => {
    const place = await upgraded(
      `<div data-news-timeline onclick="alert(1)"
        style="min-height: 400px; --news-timeline-accent: green"></div>`,
    );
    const [timeline] = timelinesIn(place);
    expect(timeline?.style.minHeight).to.equal('400px');
    expect(timeline?.style.getPropertyValue('--news-timeline-accent').trim()).to.equal('green');
    expect(timeline?.offsetHeight).to.equal(400);
    expect(timeline?.hasAttribute('onclick')).to.equal(false);
  });

  it('shows its list while the file is on its way, and for good if that fails', async () => {
    const missing = URL.createObjectURL(new Blob(['<h1>Sorry</h1>'], {type: 'text/html'}));
    const place = await upgraded(`<div data-news-timeline data-src="${missing}">${LIST}</div>`);
    const item = place.querySelector('#launch');
    expect(item?.checkVisibility()).to.equal(true);
    const [timeline] = timelinesIn(place);
    while (timeline?.state !== 'error') await new Promise((resolve) => setTimeout(resolve, 5));
    expect(item?.checkVisibility()).to.equal(true);
    // Where a file has the events, the list is left as it is.
    expect(place.querySelector('time')).to.equal(null);
  });

  it('is upgraded once, however often that is asked for', async () => {
    const place = await placeWith(`<div data-news-timeline>${LIST}</div>`);
    await Promise.all([upgrade(place), upgrade(place), upgrade(document)]);
    const [timeline] = timelinesIn(place);
    await upgrade(place);
    expect(timelinesIn(place)).to.deep.equal([timeline]);
    expect(timeline?.querySelectorAll('time')).to.have.length(1);
    expect(await eventsOf(place)).to.have.length(2);
  });

  it('is upgraded with others on the page, and itself where it is all that is asked for', async () => {
    const box = `<div data-news-timeline>${LIST}</div>`;
    const several = await upgraded(box + box + box);
    expect(timelinesIn(several)).to.have.length(3);
    const place = await placeWith(box + box);
    await upgrade(place.firstElementChild as Element);
    expect([...place.children].map(({localName}) => localName)).to.deep.equal([
      'news-timeline',
      'div',
    ]);
  });

  it('is part of what another shows until it is ready', async () => {
    const inner = '<div data-news-timeline><p>Inner</p></div>';
    const place = await upgraded(
      `<div data-news-timeline>${inner}</div><news-timeline>${inner}</news-timeline>`,
    );
    expect(timelinesIn(place)).to.have.length(2);
    expect(place.querySelectorAll('[data-news-timeline]')).to.have.length(2);
  });

  it('may be any element that a CMS lets through', async () => {
    const place = await upgraded(`<figure data-news-timeline>${LIST}</figure>`);
    expect(await eventsOf(place)).to.have.length(2);
  });

  it('stays where nobody has put it on a page yet, and is upgraded there', async () => {
    const content = document.createElement('template').content;
    const box = document.createElement('div');
    box.dataset['newsTimeline'] = '';
    content.append(box);
    await upgrade(content);
    expect(content.firstElementChild?.localName).to.equal('news-timeline');
  });
});

describe('the dates of a list without <time>', () => {
  const cases: readonly (readonly [language: string, item: string, event: string])[] = [
    ['en', '2020: Mechanism launched', '2020 Mechanism launched'],
    ['en', 'May 2023 – First summit', '2023-05 First summit'],
    ['en', '16–18 June 2025: Second summit', '2025-06-16/2025-06-18 Second summit'],
    ['en', 'June 16, 2025, Second summit', '2025-06-16 Second summit'],
    ['en', '<strong>May 2023</strong> First summit', '2023-05 First summit'],
    ['en', '<strong>May 2023.</strong><br>First summit', '2023-05 First summit'],
    ['en', '<p>by 2030</p><h3>Railway due</h3>', '../2030 Railway due'],
    ['en', '<span data-date="2023-05">last May</span> <b>First summit</b>', '2023-05 First summit'],
    ['de', 'Mai 2023: Erster Gipfel', '2023-05 Erster Gipfel'],
    ['ru', 'май 2023 — Первый саммит', '2023-05 Первый саммит'],
    ['zh', '2023年5月：首届峰会', '2023-05 首届峰会'],
  ];
  for (const [language, item, event] of cases) {
    it(`are read: ${item}`, async () => {
      const box = `<div data-news-timeline><ol><li>${item}</li></ol></div>`;
      expect(await eventsOf(await upgraded(box, language))).to.deep.equal([event]);
    });
  }

  it('go by data-date, and are said once', async () => {
    const item = '<li data-date="2023-05-18">May 2023: First summit</li>';
    const place = await upgraded(`<div data-news-timeline><ol>${item}</ol></div>`);
    expect(await eventsOf(place)).to.deep.equal(['2023-05-18 First summit']);
  });

  it('are left alone where there are none: the list stays', async () => {
    const place = await upgraded('<div data-news-timeline><ol><li>Buy milk</li></ol></div>');
    expect(await eventsOf(place)).to.deep.equal([]);
    expect(place.querySelector('li')?.checkVisibility()).to.equal(true);
    expect(place.querySelector('time')).to.equal(null);
  });

  it('are never the first words of a sentence that goes on', async () => {
    const item = '<li>2020 was a year, and May 2023 another</li>';
    const place = await upgraded(`<div data-news-timeline><ol>${item}</ol></div>`);
    expect(place.querySelector('time')).to.equal(null);
  });
});
