import {expect} from '@open-wc/testing';
import {LANGUAGES} from '../../src/i18n/languages.js';
import {record} from '../browser/record.js';
import {LAYOUTS, openEverything} from './everything.js';
import {dressPage, THEMES} from './themes.js';

const SCHEMES = ['light', 'dark'] as const;

/** Every theme on a light and on a dark page. */
const LOOKS = THEMES.flatMap((theme) => SCHEMES.map((scheme) => ({theme, scheme})));

/** Each language in each layout, and each layout in each look: the looks take turns. */
const SAMPLE = ['en', ...Object.keys(LANGUAGES)].flatMap((language, index) =>
  LAYOUTS.map((layout, turn) => {
    const look = LOOKS[(index + 5 * turn) % LOOKS.length];
    if (!look) throw new Error('There are no looks.');
    return {language, layout, ...look};
  }),
);

describe('axe', () => {
  let undress: () => void;
  before(async () => {
    undress = await dressPage();
  });
  after(() => undress());

  for (const {language, layout, theme, scheme} of SAMPLE) {
    const look = `${theme || 'no theme'}, ${scheme}`;
    it(`finds no fault: ${language}, ${layout}, ${look}`, async () => {
      const attributes = {language, selected: 'works', 'data-theme': theme};
      const {element} = await openEverything(layout, {scheme, lang: language, attributes});
      await expect(element).to.be.accessible();
      await record('axe', `${language}, ${layout}, ${look}`, {violations: 0});
    });
  }

  it('looks at each layout in each look', () => {
    const seen = new Set(SAMPLE.map(({layout, theme, scheme}) => `${layout} ${theme} ${scheme}`));
    expect(seen.size).to.equal(LAYOUTS.length * LOOKS.length);
  });
});
