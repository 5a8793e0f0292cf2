import {expect} from '@open-wc/testing';
import {ADDRESS_ATTRIBUTES, attributesOf, SHOWN_ELEMENTS} from '../../src/text/html-allow-list.js';
import {DOORS, HOSTILE_SETS, payloadsOf} from './hostile-documents.js';
import {openData, type OpenTimeline} from './open-timeline.js';

/** Elements of our own, beside those of texts with HTML. */
const OURS =
  'section h2 h3 p ol ul li article time span small i b div em strong a bdi q slot ' +
  // A frame is none of them: it takes a click.
  'figure figcaption button img video audio blockquote';
const ELEMENTS = new Set([...OURS.split(' '), ...SHOWN_ELEMENTS.values()]);
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
/** What a picture, film or sound may have in its own address. */
const EMBEDDED = /^data:(?:image|audio|video)\/(?!svg)/i;

function expectHarmless({root}: OpenTimeline): void {
  for (const node of root.querySelectorAll('*')) {
    expect(ELEMENTS.has(node.localName), `<${node.localName}>`).to.equal(true);
    for (const {name, value} of node.attributes) {
      expect(name.startsWith('on'), name).to.equal(false);
      if (URL_ATTRIBUTES.includes(name)) {
        const {protocol} = new URL(value, document.baseURI);
        const isEmbedded = node.matches('.figure *') && EMBEDDED.test(value);
        expect(SAFE_SCHEMES.has(protocol) || isEmbedded, value).to.equal(true);
      }
    }
    if (node.id) expect(node.id).to.equal('heading');
  }
  for (const node of root.querySelectorAll('.html > div *:not(.scroll)')) {
    for (const {name, value} of node.attributes) {
      expect(name === 'rel' || name in attributesOf(node.localName), name).to.equal(true);
      if (ADDRESS_ATTRIBUTES.includes(name)) expect(value.trim()).to.equal(value);
    }
  }
}

/** The addresses that are the author's pictures, films and sounds; or a link, where there was none. */
function mediaAddresses({root}: OpenTimeline): readonly string[] {
  return [...root.querySelectorAll('.figure :is(img, video, audio, a)')].flatMap((node) =>
    ['src', 'poster', 'href'].flatMap((name) => {
      const value = node.getAttribute(name);
      return value === null ? [] : new URL(value, document.baseURI).href;
    }),
  );
}

/** What a reader, or a script of the page, may do to any node. */
function disturb({root}: OpenTimeline): void {
  const types = [
    'mouseover',
    'mouseenter',
    'pointerdown',
    'focus',
    'keydown',
    'animationend',
    'toggle',
  ];
  for (const node of root.querySelectorAll('*')) {
    for (const type of types) node.dispatchEvent(new Event(type, {bubbles: true}));
  }
}

const setHtml = Object.getOwnPropertyDescriptor(Element.prototype, 'setHTML');

/** Takes the browser's sanitiser away, so that DOMPurify has to do. */
function withoutSetHtml(): void {
  delete (Element.prototype as {setHTML?: unknown}).setHTML;
}

const WAYS: Readonly<Record<string, () => void>> = {
  ...(setHtml ? {"the browser's sanitiser": () => undefined} : {}),
  DOMPurify: withoutSetHtml,
};

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
    // Its own parts, for data that are not plain, dates that are not EDTF and long lists, are loaded by
    // now, so that every request is the data's.
    const long = Array.from({length: 100}, () => ({date: 'soon', headline: 'Not EDTF'}));
    await (await openData(long)).filled();
    // So is who knows other sites.
    await openData([{date: '2020', headline: 'A', media: 'https://vimeo.com/1'}]);
    // And so is DOMPurify.
    withoutSetHtml();
    await openData([{date: '2020', headline: 'A', html: '<b>B</b>'}]);
    restoreSetHtml();
    for (const name of dialogs) window[name] = ((): void => void runs.push(name)) as never;
  });

  const restoreSetHtml = (): void => {
    if (setHtml) Object.defineProperty(Element.prototype, 'setHTML', setHtml);
  };

  afterEach(restoreSetHtml);

  after(() => {
    dialogs.forEach((name, index) => (window[name] = originals[index] as never));
  });

  for (const name of HOSTILE_SETS) {
    for (const [door, documentOf] of Object.entries(DOORS)) {
      for (const [way, prepare] of Object.entries(WAYS)) {
        it(`of ${name} in ${door} runs nothing, asks for nothing but its pictures, and leaves only harmless elements, with ${way}`, async function () {
          this.timeout(60_000);
          prepare();
          const payloads = await payloadsOf(name);
          const pageBefore = pageAround();
          const began = performance.now();
          const opened = await openData(documentOf(payloads), {heading: 'Hostile'});
          await opened.filled();
          expect(opened.events).to.have.length(payloads.length);
          expectHarmless(opened);
          disturb(opened);
          expect(runs).to.deep.equal([]);
          const own = mediaAddresses(opened);
          const asked = performance
            .getEntriesByType('resource')
            .filter(({startTime}) => startTime >= began)
            .map(({name: address}) => address);
          expect(asked.filter((address) => !own.includes(address))).to.deep.equal([]);
          expect(pageAround()).to.deep.equal(pageBefore);
        });
      }
    }

    it(`of ${name} is shown to the letter as text`, async () => {
      const payloads = await payloadsOf(name);
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
