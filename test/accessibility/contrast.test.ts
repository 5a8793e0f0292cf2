import {expect} from '@open-wc/testing';
import {contrast} from '../browser/contrast.js';
import {groundOf} from '../browser/ground-of.js';
import {record} from '../browser/record.js';
import type {OpenTimeline} from '../news-timeline/open-timeline.js';
import {LAYOUTS, openEverything, PAGES, type Layout} from './everything.js';
import {textsOf} from './texts-of.js';
import {dressPage, THEMES} from './themes.js';

type Colour =
  'backgroundColor' | 'borderTopColor' | 'borderInlineStartColor' | 'fill' | 'outlineColor';

/** What a reader has to see beside texts, and which colour of it they see (WCAG 1.4.11). */
const MARKS: Readonly<Record<Layout, readonly (readonly [string, Colour])[]>> = {
  list: [
    ['.happened:not(.undated) .marker', 'backgroundColor'],
    ['.undated .marker', 'borderTopColor'],
    ['.planned .marker', 'borderTopColor'],
    ['.search', 'borderTopColor'],
  ],
  axis: [
    ['.point:not(.planned) .mark', 'backgroundColor'],
    ['.now', 'borderInlineStartColor'],
    ['.strip path', 'fill'],
    ['.strip .frame', 'borderTopColor'],
    ['[aria-current] .mark', 'outlineColor'],
  ],
  story: [
    ['.point:not(.planned) .mark', 'backgroundColor'],
    ['.now', 'borderInlineStartColor'],
    ['[aria-current] .mark', 'outlineColor'],
  ],
};

/** A thing that is seen, how much it stands out, and how much it has to. */
interface Seen {
  readonly what: string;
  readonly found: number;
  readonly least: number;
}

/** Letters that are 24 px high, or 18.66 px and bold, are large (WCAG 1.4.3). */
function leastOf({fontSize, fontWeight}: CSSStyleDeclaration): number {
  return parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 18.66 : 24) ? 3 : 4.5;
}

function textsIn({root}: OpenTimeline, page: string): readonly Seen[] {
  return textsOf(root).map(({text, element}) => {
    const style = getComputedStyle(element);
    const ground = groundOf(element, page);
    const what = `“${text}” in ${style.color} on ${ground}`;
    return {what, found: contrast(style.color, ground), least: leastOf(style)};
  });
}

function marksIn({root}: OpenTimeline, layout: Layout, page: string): readonly Seen[] {
  return MARKS[layout].flatMap(([selector, property]) => {
    const marks = [...root.querySelectorAll(selector)];
    expect(marks, selector).to.not.be.empty;
    return marks.map((mark) => {
      const colour = getComputedStyle(mark)[property];
      const ground = groundOf(mark.parentElement ?? mark, page);
      const what = `${selector}: ${colour} on ${ground}`;
      return {what, found: contrast(colour, ground), least: 3};
    });
  });
}

const lowest = (seen: readonly Seen[]): number =>
  Math.floor(Math.min(...seen.map(({found}) => found)) * 100) / 100;

describe('what is seen', () => {
  let undress: () => void;
  before(async () => {
    undress = await dressPage();
  });
  after(() => undress());

  for (const theme of THEMES) {
    for (const scheme of ['light', 'dark'] as const) {
      for (const layout of LAYOUTS) {
        const name = theme || 'no theme';
        it(`stands out from what is behind it: ${layout}, ${name}, on a ${scheme} page`, async () => {
          const attributes = {selected: 'works', 'data-theme': theme};
          const opened = await openEverything(layout, {scheme, attributes});
          const {ground} = PAGES[scheme];
          const texts = textsIn(opened, ground);
          expect(texts.length).to.be.above(20);
          const marks = marksIn(opened, layout, ground);
          for (const {what, found, least} of [...texts, ...marks]) {
            expect(found, what).to.be.at.least(least);
          }
          await record('contrast', `${name}, ${scheme}, ${layout}`, {
            texts: texts.length,
            text: lowest(texts),
            marks: marks.length,
            mark: lowest(marks),
          });
        });
      }
    }
  }
});
