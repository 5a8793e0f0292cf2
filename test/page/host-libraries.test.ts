import {expect} from '@esm-bundle/chai';
import {describePages, SILENCE} from './open-page.js';
import {NAMED_POLICY} from './site.js';
import {MODULE, storyTag} from './story-tag.js';

/** What MooTools 1.6 and Prototype 1.7 do to a page before anything else runs, told in a few words. */
const LIBRARY = `
  window.Document = function Document() {};
  window.Element = Object.assign(function Element() {}, {prototype: Element.prototype});
  Array.from = (item) => item == null ? [] : Array.isArray(item) ? item : [item];
  Array.prototype.toJSON = () => '[]';
  Function.prototype.extend = Object.prototype.each = () => { throw new Error('Not ours.'); };`;

/** Where everything is, and what it says. */
const LOOK = `[...document.querySelector('news-timeline').shadowRoot.querySelectorAll('section *')]
  .map((element) => {
    const {x, y, width, height} = element.getBoundingClientRect();
    return [element.localName, x, y, width, height].join(' ');
  }).join('\\n')`;

describePages('a page whose library has changed what the browser gives', (open) => {
  const layouts = {
    '': 'ol',
    'layout="axis" groups search': '.frame',
    'layout="story" permalinks': '[part~="slide"]',
  };
  for (const [attributes, last] of Object.entries(layouts)) {
    it(`has the same timeline as one without it: ${attributes || 'the list'}`, async () => {
      const looks: string[] = [];
      for (const library of ['', LIBRARY]) {
        const page = await open({
          head: `<script src="/library.js"></script>${MODULE}`,
          files: {'/library.js': library},
          policy: NAMED_POLICY,
          body: storyTag(attributes),
        });
        await page.until(
          `document.querySelector('news-timeline').shadowRoot?.querySelector('${last}')`,
        );
        await page.drawn();
        // What reads a page in WebKit goes by way of both, and not to an end.
        await page.evaluate('delete Array.prototype.toJSON && delete Object.prototype.each');
        expect(await page.report()).to.deep.equal(SILENCE);
        looks.push(await page.evaluate<string>(LOOK));
      }
      const [without, beside] = looks;
      expect(beside).to.equal(without);
    });
  }
});
