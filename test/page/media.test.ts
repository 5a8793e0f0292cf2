import {expect} from '@esm-bundle/chai';
import {readdirSync, readFileSync} from 'node:fs';
import {parse} from 'node:path';
import {file, late} from './answers.js';
import {describePages, SILENCE, type OpenPage} from './open-page.js';
import {STRICT_POLICY, type Answerer} from './site.js';
import {CLASSIC, MODULE} from './story-tag.js';

const png = readFileSync('docs/images/list-320.png');
const picture: Answerer = file(png, {'content-type': 'image/png'});

/** Comes long after the timeline has been drawn. */
const LATE = 300;

const SITES = [
  'https://www.youtube.com/watch?v=aPweFhhXFvY',
  'https://vimeo.com/304869290',
  'https://x.com/a/status/164181156147900416',
  'https://www.openstreetmap.org/#map=12/51.128/71.430',
  'https://commons.wikimedia.org/wiki/File:A.jpg',
  'https://en.wikipedia.org/wiki/Railway',
  'https://open.spotify.com/track/1OT1G66Lt9EpKFWkwK8i9z',
  '<iframe src="https://chart.invalid/1"></iframe>',
];

function tag(media: readonly unknown[], attributes = ''): string {
  const events = media.map((one, index) => ({
    date: String(2000 + index),
    headline: `Event ${String(index)}`,
    place: {name: 'Astana', lat: 51.1, lon: 71.4},
    media: one,
  }));
  const data = JSON.stringify(events).replaceAll('&', '&amp;').replaceAll("'", '&#39;');
  return `<news-timeline data='${data}' ${attributes}></news-timeline><p id="after">After</p>`;
}

const root = 'document.querySelector("news-timeline").shadowRoot';
const one = (selector: string): string => `${root}.querySelector(${JSON.stringify(selector)})`;

/** Each provider is a file, and a chunk of its name. */
const PROVIDER_FILES = readdirSync('src/media/providers').map((name) => parse(name).name);

/** The chunks that the page has asked for, of those for media. */
const chunks = (page: OpenPage): Promise<readonly string[]> =>
  page.evaluate(`performance.getEntriesByType('resource').map(({name}) =>
    /chunks\\/(media-figures|embeds|lightbox|${PROVIDER_FILES.join('|')})-/.exec(name)?.[1]).filter(Boolean).sort()`);

/** From here on, how far anything on the page moves by itself, as Web Vitals count it. */
async function watchShifts(page: OpenPage): Promise<() => Promise<number>> {
  await page.evaluate(`void (window.shifted = 0,
    PerformanceObserver.supportedEntryTypes.includes('layout-shift') &&
    new PerformanceObserver((list) => {
      for (const {value} of list.getEntries()) window.shifted += value;
    }).observe({type: 'layout-shift'}))`);
  return async () => {
    await page.drawn();
    return page.evaluate('window.shifted');
  };
}

describePages('media of other sites', (open, engine) => {
  it('are asked for nothing before the reader wants them', async () => {
    const page = await open({head: MODULE, body: tag(SITES)});
    await page.headlines();
    await page.evaluate(`void scrollTo(0, document.body.scrollHeight)`);
    await page.drawn();
    expect(await page.report()).to.deep.equal(SILENCE);
    await page.evaluate(`${one('.load')}.click()`);
    await page.until(one('iframe'));
    await page.evaluate(`void ${one('iframe')}.scrollIntoView()`);
    if (engine === 'chromium') {
      await page.until(
        `performance.getEntriesByType('resource').some(({name}) => name.includes('youtube-nocookie'))`,
      );
      const {foreign} = await page.report();
      const hosts = foreign.map((address) => new URL(address).host).filter(Boolean);
      expect([...new Set(hosts)]).to.deep.equal(['www.youtube-nocookie.com']);
    }
  });

  it('are asked for nothing at all where they are switched off, in the classic script too', async () => {
    const page = await open({body: tag(SITES, 'media="off"') + CLASSIC});
    await page.headlines();
    expect(await page.evaluate(`${one('button, iframe')} === null`)).to.equal(true);
    expect(await page.report()).to.deep.equal(SILENCE);
  });

  it('that a policy does not let be framed have their link beside the frame', async () => {
    const page = await open({policy: STRICT_POLICY, head: MODULE, body: tag(SITES.slice(0, 1))});
    await page.headlines();
    expect(await page.report()).to.deep.equal(SILENCE);
    await page.evaluate(`${one('.load')}.click()`);
    await page.until(one('iframe'));
    expect(await page.evaluate(`${one('.original')}.href`)).to.equal(
      'https://www.youtube.com/watch?v=aPweFhhXFvY',
    );
  });
});

describePages('media that come late', (open) => {
  const own = [
    {url: '/late.png', alt: 'A', width: 320, height: 960},
    {url: '/late.png?2', alt: 'B', caption: 'C'},
    [
      {url: '/late.png?3', alt: 'D'},
      {url: '/late.png?4', alt: 'E'},
      {url: '/none.png', alt: 'Lost'},
    ],
    {url: '/film.mp4', poster: '/late.png?5'},
    {url: '/sound.mp3'},
    {url: SITES[0], poster: '/late.png?6'},
  ];

  it('move nothing: not what follows the timeline, and nothing in it', async () => {
    const page = await open({
      head: MODULE,
      body: tag(own),
      answers: {
        '/late.png': late(LATE, picture),
        '/none.png': late(LATE, (_request, response) => response.writeHead(404).end()),
      },
    });
    await page.headlines();
    await page.drawn();
    const before = await page.top('#after');
    const shifted = await watchShifts(page);
    for (const selector of ['article', 'li:nth-child(3) img', 'li:nth-child(6) img']) {
      await page.evaluate(`void ${one(selector)}.scrollIntoView()`);
      await page.drawn();
    }
    await page.until(
      `[...${root}.querySelectorAll('img:not(.printed)')].every(({complete, naturalWidth}) => complete && naturalWidth)`,
    );
    await page.until(one('.lost'));
    expect(await page.top('#after')).to.be.closeTo(before, 0.01);
    expect(await shifted()).to.equal(0);
  });
});

describePages('pictures under a Content Security Policy', (open) => {
  it('are shown and opened large, and nothing is blocked', async () => {
    const page = await open({
      policy: STRICT_POLICY,
      head: MODULE,
      body: tag([
        [
          {url: '/a.png', alt: 'A', width: 3, height: 2},
          {url: '/a.png?2', alt: 'B'},
        ],
      ]),
      answers: {'/a.png': picture},
    });
    await page.headlines();
    expect(await chunks(page)).to.deep.equal(['media-figures']);
    await page.evaluate(`${one('.gallery button')}.click()`);
    await page.until(one('dialog:modal'));
    expect(await chunks(page)).to.deep.equal(['lightbox', 'media-figures']);
    expect(await page.report()).to.deep.equal(SILENCE);
  });

  it('bring what is known of other sites only where there is one, and only of that one', async () => {
    const of = async (...urls: readonly string[]): Promise<readonly string[]> => {
      const page = await open({head: MODULE, body: tag(urls.map((url) => ({url})))});
      await page.headlines();
      return (await chunks(page)).filter((name) => name !== 'media-figures');
    };
    expect(await of('https://example.org/a')).to.deep.equal(['embeds']);
    expect(await of('https://vimeo.com/304869290')).to.deep.equal(['embeds', 'vimeo']);
    expect(await of('https://t.me/durov/284', 'https://youtu.be/lIvftGgps24')).to.deep.equal([
      'embeds',
      'telegram',
      'youtube',
    ]);
  });
});
