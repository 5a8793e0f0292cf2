import {expect} from '@open-wc/testing';
import {loadCases} from '../cases/load-cases.js';
import {openData, type OpenTimeline} from './open-timeline.js';

interface PayloadCase {
  readonly payload?: string;
  readonly text?: string;
  readonly url?: string;
  readonly value?: unknown;
  readonly field?: string;
}

const payloadsOf = async (name: string): Promise<readonly string[]> => {
  const {cases} = await loadCases<{cases: readonly PayloadCase[]}>(`xss/${name}.open.json`);
  return cases
    .map(({payload, text, url, value}) => payload ?? text ?? url ?? value)
    .filter((payload): payload is string => typeof payload === 'string');
};

/** An event that carries a payload in every field there is. */
const eventWith = (payload: string): Record<string, unknown> => ({
  id: payload,
  date: payload,
  dateLabel: payload,
  headline: payload,
  text: payload,
  html: payload,
  group: payload,
  status: payload,
  place: {name: payload},
  link: payload,
  media: [{url: payload, caption: payload, credit: payload, alt: payload, poster: payload}],
  sources: [{title: payload, url: payload, publisher: payload, published: payload, quote: payload}],
  claims: [{date: payload, text: payload, source: {title: payload, url: payload}}],
  correction: payload,
  tags: [payload],
});

const ELEMENTS = new Set(
  'section h2 h3 p ol li article time span small i b div em strong a bdi q slot'.split(' '),
);
const URL_ATTRIBUTES = [
  'href',
  'src',
  'srcset',
  'xlink:href',
  'action',
  'formaction',
  'poster',
  'data',
  'cite',
  'background',
  'ping',
];
const SAFE_SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);

function expectHarmless({root}: OpenTimeline): void {
  for (const node of root.querySelectorAll('*')) {
    expect(ELEMENTS.has(node.localName), `<${node.localName}>`).to.equal(true);
    for (const {name, value} of node.attributes) {
      expect(name.startsWith('on'), name).to.equal(false);
      if (URL_ATTRIBUTES.includes(name)) {
        expect(SAFE_SCHEMES.has(new URL(value, document.baseURI).protocol), value).to.equal(true);
      }
    }
    if (node.id) expect(node.id).to.equal('heading');
  }
}

/** What of the page a payload could have changed. */
const pageAround = () => ({
  head: document.head.innerHTML,
  title: document.title,
  address: location.href,
  history: history.length,
  cookies: document.cookie,
});

describe('hostile data', () => {
  const runs: string[] = [];
  const dialogs = ['alert', 'confirm', 'prompt', 'print'] as const;
  const originals = dialogs.map((name) => window[name]);

  before(async () => {
    // Its own parts, for data that are not plain and for dates that are not EDTF, are loaded by now, so
    // that every request is the data's.
    await openData([{date: 'soon', headline: 'Not EDTF'}]);
    for (const name of dialogs) window[name] = ((): void => void runs.push(name)) as never;
  });

  after(() => {
    dialogs.forEach((name, index) => (window[name] = originals[index] as never));
  });

  for (const name of [
    'dompurify',
    'h5sc',
    'html5lib-sanitizer',
    'naughty-strings-script',
    'naughty-strings-text',
    'urls-angular',
    'fields',
  ]) {
    it(`of ${name} runs nothing, asks nothing of any host and leaves only harmless elements`, async () => {
      const payloads = (await payloadsOf(name)).filter((payload) => payload.trim() !== '');
      const pageBefore = pageAround();
      performance.clearResourceTimings();
      const opened = await openData(payloads.map(eventWith), {heading: 'Hostile'});
      await opened.filled();
      expect(opened.events).to.have.length(payloads.length);
      expectHarmless(opened);
      expect(runs).to.deep.equal([]);
      expect(
        performance.getEntriesByType('resource').map(({name: address}) => address),
      ).to.deep.equal([]);
      expect(pageAround()).to.deep.equal(pageBefore);
    });

    it(`of ${name} is shown to the letter as text`, async () => {
      const payloads = (await payloadsOf(name)).filter((payload) => payload.trim() !== '');
      const opened = await openData(
        payloads.map((payload, index) => ({
          date: String(1000 + index),
          headline: payload,
          text: payload,
        })),
      );
      await opened.filled();
      const contents = (part: string): readonly string[] =>
        opened.parts(part).map((node) => node.textContent);
      expect(contents('headline')).to.deep.equal(payloads);
      expect(contents('text')).to.deep.equal(payloads);
    });
  }

  it('cannot reach the prototypes of the page', async () => {
    const data: unknown = JSON.parse(
      '[{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"date":"2020","headline":"x","id":"__proto__","group":"__proto__"}]',
    );
    const opened = await openData(data);
    expect(({} as {polluted?: number}).polluted).to.equal(undefined);
    expect(opened.texts('group')).to.deep.equal(['__proto__']);
  });

  it('keeps a word of 10,000 letters inside its column', async () => {
    const opened = await openData([
      {date: '2020', headline: 'x'.repeat(10_000), text: 'y'.repeat(10_000)},
    ]);
    expect(opened.element.scrollWidth).to.be.at.most(opened.element.clientWidth);
  });
});
