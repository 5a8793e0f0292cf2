import {expect} from '@open-wc/testing';
import {contrast} from '../browser/contrast.js';
import {emulateMedia} from '../browser/emulate-media.js';
import {openStory, type OpenTimeline} from './open-timeline.js';

const THEMES = ['plain', 'broadsheet', 'tabloid', 'wire', 'midnight', 'print'] as const;

/** The grounds of a page that says it can be both. */
const PAGE = {light: '#ffffff', dark: '#131417'} as const;

/** What is read, and what has to be seen, by the least contrast it may have (WCAG 2.2, 1.4.3 and 1.4.11). */
const LEAST = [
  ['[part~="heading"]', 'color', 4.5],
  ['[part~="headline"]', 'color', 4.5],
  ['[part~="description"]', 'color', 4.5],
  ['[part~="date"]', 'color', 4.5],
  ['[part~="text"]', 'color', 4.5],
  ['[part~="sources"]', 'color', 4.5],
  ['[part~="today"]', 'color', 4.5],
  ['li:not(.planned) .marker', 'backgroundColor', 3],
  ['.planned .marker', 'borderTopColor', 3],
] as const;

describe('a theme', () => {
  const links: HTMLLinkElement[] = [];

  before(() => Promise.all(THEMES.map(async (theme) => links.push(await styleSheet(theme)))));

  after(async () => {
    for (const link of links) link.remove();
    await emulateMedia({});
  });

  for (const scheme of ['light', 'dark'] as const) {
    for (const theme of THEMES) {
      it(`${theme} can be read on a ${scheme} page`, async () => {
        const timeline = await open(theme, scheme);
        const ground = groundOf(timeline, scheme);
        for (const [selector, property, least] of LEAST) {
          const found = timeline.root.querySelectorAll(selector);
          expect(found, selector).to.not.be.empty;
          for (const node of found) {
            const colour = getComputedStyle(node)[property];
            expect(contrast(colour, ground), `${selector} ${colour} on ${ground}`).to.be.at.least(
              least,
            );
          }
        }
      });

      it(`${theme} has colours for eight groups on a ${scheme} page`, async () => {
        const timeline = await open(theme, scheme);
        const ground = groundOf(timeline, scheme);
        const events = Array.from({length: 8}, (_, index) => ({
          date: String(2001 + index),
          headline: 'x',
          group: `g${String(index)}`,
        }));
        timeline.element.data = {
          groups: events.map(({group}) => ({id: group, label: group})),
          events,
        };
        await timeline.settled();
        const markers = timeline.root.querySelectorAll('.marker');
        expect(markers).to.have.length(8);
        for (const marker of markers) {
          const colour = getComputedStyle(marker).backgroundColor;
          expect(contrast(colour, ground), `${colour} on ${ground}`).to.be.at.least(4.5);
        }
      });
    }
  }

  it('belongs to one timeline of a page, and leaves the others as they are', async () => {
    const [bare, wire, tabloid] = [await openStory(), await open('wire'), await open('tabloid')];
    const fonts = [bare, wire, tabloid].map(({root}) => styleOf(root, 'section').fontFamily);
    expect(new Set(fonts).size).to.equal(3);
    expect(styleOf(bare.root, 'section').backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    expect(styleOf(tabloid.root, '.marker').borderRadius).to.equal('0px');
    expect(styleOf(bare.root, '.marker').borderRadius).to.not.equal('0px');
  });

  it('keeps midnight dark by day, and print light by night', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      await emulateMedia({'prefers-color-scheme': scheme});
      const midnight = await open('midnight', scheme);
      const print = await open('print', scheme);
      expect(styleOf(midnight.root, 'section').backgroundColor).to.equal('rgb(13, 19, 38)');
      expect(styleOf(print.root, 'section').backgroundColor).to.equal('rgb(255, 255, 255)');
    }
  });

  it('is overruled by what the page sets on the tag', async () => {
    const {element, root} = await open('wire');
    element.style.setProperty('--news-timeline-surface', 'rgb(1, 2, 3)');
    expect(styleOf(root, 'section').backgroundColor).to.equal('rgb(1, 2, 3)');
  });
});

async function open(theme: string, scheme: 'light' | 'dark' = 'light'): Promise<OpenTimeline> {
  const timeline = await openStory({'data-theme': theme, now: '2025-06-20'});
  const place = timeline.element.parentElement;
  place?.setAttribute(
    'style',
    `color-scheme: ${scheme}; color: ${scheme === 'dark' ? '#e9e6df' : '#17171b'}`,
  );
  return timeline;
}

function groundOf({root}: OpenTimeline, scheme: 'light' | 'dark'): string {
  const {backgroundColor} = styleOf(root, 'section');
  return backgroundColor === 'rgba(0, 0, 0, 0)' ? PAGE[scheme] : backgroundColor;
}

function styleOf(root: ShadowRoot, selector: string): CSSStyleDeclaration {
  const node = root.querySelector(selector);
  if (!node) throw new Error(`There is no ${selector}.`);
  return getComputedStyle(node);
}

function styleSheet(theme: string): Promise<HTMLLinkElement> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = new URL(`../../src/themes/${theme}.css`, import.meta.url).href;
  return new Promise((loaded, failed) => {
    link.onload = () => {
      loaded(link);
    };
    link.onerror = () => {
      failed(new Error(`${link.href} has not come.`));
    };
    document.head.append(link);
  });
}
