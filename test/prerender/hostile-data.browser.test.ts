import {expect} from '@esm-bundle/chai';
import {prerender} from '../../src/prerender.js';
import {ADDRESS_ATTRIBUTES, SHOWN_ELEMENTS} from '../../src/text/html-allow-list.js';
import {DOORS, HOSTILE_SETS, payloadsOf} from '../news-timeline/hostile-documents.js';

/** Elements of a prerendered timeline, beside those of texts with HTML. */
const OURS =
  'news-timeline h2 h3 p ol ul li time span small b strong em a q cite footer aside figure figcaption ' +
  'img blockquote div br';
const ELEMENTS = new Set([...OURS.split(' '), ...SHOWN_ELEMENTS.values()]);
const SAFE_SCHEMES = ['http:', 'https:', 'mailto:', 'tel:'];
/** What a picture may have in its own address. */
const EMBEDDED = /^data:(?:image|audio|video)\/(?!svg)/i;

function expectHarmless(html: string): void {
  const page = new DOMParser().parseFromString(`<main>${html}</main><p id="after">`, 'text/html');
  // Nothing closes what is around it, or swallows what follows.
  expect(page.querySelector('body > main > news-timeline'), html).to.not.equal(null);
  expect(page.querySelector('body > #after'), html).to.not.equal(null);
  expect(page.querySelectorAll('main > *')).to.have.length(1);
  expect(page.querySelectorAll('head > *')).to.have.length(0);
  for (const node of page.querySelectorAll('main *')) {
    const isData = node.matches('script[type="application/json"]');
    expect(isData || ELEMENTS.has(node.localName), `<${node.localName}>`).to.equal(true);
    for (const {name, value} of node.attributes) {
      expect(/^on|^(?:style|id|name|is|srcdoc)$/.test(name), name).to.equal(false);
      if ([...ADDRESS_ATTRIBUTES, 'srcset'].includes(name)) {
        const {protocol} = new URL(value, document.baseURI);
        const isEmbedded = node.localName === 'img' && EMBEDDED.test(value);
        expect(SAFE_SCHEMES.includes(protocol) || isEmbedded, value).to.equal(true);
      }
    }
  }
}

describe('prerendered hostile data', () => {
  for (const name of HOSTILE_SETS) {
    for (const [door, documentOf] of Object.entries(DOORS)) {
      it(`of ${name} in ${door} are harmless, read once and read again`, async () => {
        for (const payload of await payloadsOf(name)) {
          const {html} = await prerender(documentOf([payload, payload, payload, payload]), {
            now: 0,
          });
          expectHarmless(html);
          const page = new DOMParser().parseFromString(html, 'text/html');
          expectHarmless(page.querySelector('news-timeline')?.outerHTML ?? '');
        }
      }).timeout(60_000);
    }
  }

  it('end no attribute with data', async () => {
    const evil = '"><script>alert(1)</script>\'&quot;';
    const {html} = await prerender([{date: '2020', headline: evil, html: evil}], {
      now: 0,
      data: 'attribute',
    });
    expectHarmless(html);
    const page = new DOMParser().parseFromString(html, 'text/html');
    const {events} = JSON.parse(
      page.querySelector('news-timeline')?.getAttribute('data') ?? '',
    ) as {events: {headline: string}[]};
    expect(events.map(({headline}) => headline)).to.deep.equal([evil]);
  });

  it('end no script of data or linked data', async () => {
    const evil = '</script><script>alert(1)</script><!--<script>';
    const {html} = await prerender([{date: '2020', headline: evil, html: evil}], {
      now: 0,
      jsonLd: true,
      data: 'script',
    });
    const page = new DOMParser().parseFromString(html, 'text/html');
    const scripts = [...page.querySelectorAll('script')];
    expect(scripts.map(({type}) => type)).to.deep.equal([
      'application/json',
      'application/ld+json',
    ]);
    for (const {textContent} of scripts)
      expect(textContent).to.include('alert(1)').and.satisfy(JSON.parse);
  });
});
