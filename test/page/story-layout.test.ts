import {expect} from '@esm-bundle/chai';
import {readdirSync, readFileSync} from 'node:fs';
import {extname} from 'node:path';
import {file} from './answers.js';
import {describePages, SILENCE} from './open-page.js';
import {STRICT_POLICY, type Answerer} from './site.js';
import {MODULE} from './story-tag.js';

const FOLDER = 'demo/stories/media/';
const TYPES: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.webm': 'video/webm',
  '.mp4': 'video/mp4',
  '.wav': 'audio/wav',
  '.vtt': 'text/vtt',
};

/** The pictures, the film and the sound of the demo's story, from the page's own host. */
const answers: Readonly<Record<string, Answerer>> = Object.fromEntries(
  readdirSync(FOLDER)
    .filter((name) => extname(name) in TYPES)
    .map((name) => [
      `/media/${name}`,
      file(readFileSync(FOLDER + name), {'content-type': TYPES[extname(name)] ?? ''}),
    ]),
);

const story = readFileSync('demo/stories/railway.json', 'utf8').replaceAll(
  'stories/media/',
  '/media/',
);
const {events} = JSON.parse(story) as {events: readonly object[]};
const data = story.replaceAll('&', '&amp;').replaceAll("'", '&#39;');
const BODY = `<news-timeline layout="story" permalinks calendar downloads source-list
  data='${data}'></news-timeline><p id="after">After</p>`;

const root = 'document.querySelector("news-timeline").shadowRoot';
const slide = `${root}.querySelector('.slide:not([inert])')`;
const next = `${root}.querySelector('.step.on')`;

describePages('a story with all there is, under a Content Security Policy', (open) => {
  it('shows each slide, with its pictures, and nothing is blocked or asked for elsewhere', async () => {
    const page = await open({
      policy: `${STRICT_POLICY}; media-src 'self'`,
      head: MODULE,
      body: BODY,
      answers,
    });
    await page.until(`${root}?.querySelector('.slides')`);
    const headlines = new Set<string>();
    for (let turn = 0; turn < events.length; turn++) {
      await page.evaluate(`${next}.click()`);
      await page.drawn();
      headlines.add(
        await page.evaluate(`${slide}.querySelector('[part~="headline"]').textContent`),
      );
      await page.until(
        `[...${slide}.querySelectorAll('img.ground, [part~="picture"]')].every((one) => one.complete && one.naturalWidth)`,
      );
    }
    expect(headlines.size).to.equal(events.length);
    expect(await page.evaluate(`${next}.ariaDisabled`)).to.equal('true');
    const report = await page.report();
    // The signs on the buttons of a film are the browser's own.
    const foreign = report.foreign.filter((address) => !address.startsWith('data:'));
    expect({...report, foreign}).to.deep.equal(SILENCE);
  });

  it('moves nothing on a slide while its pictures come', async () => {
    const page = await open({
      policy: `${STRICT_POLICY}; media-src 'self'`,
      head: MODULE,
      body: BODY,
      answers: {
        ...answers,
        '/media/xian.svg': (request, response) =>
          setTimeout(() => answers['/media/xian.svg']?.(request, response), 300),
      },
    });
    await page.until(`${root}?.querySelector('.slides')`);
    await page.evaluate(`${next}.click()`);
    await page.drawn();
    await page.evaluate(`${next}.click()`);
    await page.drawn();
    const height = `${root}.querySelector('.slideshow').getBoundingClientRect().height`;
    const before = await page.evaluate(height);
    await page.until(
      `[...${slide}.querySelectorAll('[part~="picture"]')].every((one) => one.complete && one.naturalWidth)`,
    );
    await page.drawn();
    expect(await page.evaluate(height)).to.equal(before);
  });
});
