import {expect, waitUntil} from '@open-wc/testing';
import '../../src/define.js';
import {record} from '../browser/record.js';
import {loadStory} from '../stories/load-story.js';

/** Sheets of others, as they come from npm. */
const PACKAGES: readonly (readonly [host: string, file: string])[] = [
  ['Bootstrap 5', 'bootstrap/dist/css/bootstrap.css'],
  ['Tailwind’s preflight', 'tailwindcss/preflight.css'],
  ['normalize.css', 'normalize.css/normalize.css'],
];

/** Sheets that do to a page what others are known to do; none of their text is copied. */
const SHEETS: readonly (readonly [host: string, css: string])[] = [
  [
    'global styles as of a WordPress theme',
    `:root { --wp--preset--color--accent-1: #ffee58 }
     .host > :where(:not(.alignleft)) { max-width: none; margin-left: auto; margin-right: auto }
     .host > * + * { margin-block-start: 1.2rem }
     h1, h2, h3 { font-weight: 400; letter-spacing: -.1px; line-height: 1.125 }
     a:where(:not(.button)) { color: currentColor; text-decoration: underline }
     :where(ol, ul) { padding: 0 0 0 2em } time { font-style: italic }`,
  ],
  ['a root of 62.5 %', 'html { font-size: 62.5% }'],
  ['a root of 20 px', 'html { font-size: 20px }'],
  [
    'rules with !important for tags',
    `a { color: lime !important } p, li, time { font-size: 40px !important; margin: 9px !important }
     section, ol, article { display: inline !important; background: red !important }
     button { background: red !important } h2, h3 { text-transform: uppercase !important }`,
  ],
  [
    'a reset of everything',
    '*:not(news-timeline), ::before { line-height: 3 !important; box-sizing: border-box }',
  ],
  [
    'inherited properties that would break lines',
    `.host { letter-spacing: .3em; word-spacing: 1em; text-transform: uppercase; text-indent: 4em;
       text-align: center; white-space: nowrap; word-break: break-all; writing-mode: horizontal-tb }`,
  ],
  [
    'vertical writing',
    '.host { writing-mode: vertical-rl } .host > news-timeline { inline-size: auto; width: 640px }',
  ],
  [
    'lists that count',
    'ol { counter-reset: x; list-style: decimal inside } li::before { content: counter(x) " " } .host { list-style: square }',
  ],
];

/** What is looked at of each layout; of the first of its kind. */
const SELECTORS = {
  list: [
    '[part~="heading"]',
    '[part~="description"]',
    'ol',
    '[part~="event"]',
    '[part~="date"]',
    '[part~="marker"]',
    '[part~="headline"]',
    '[part~="text"]',
    '[part~="gap"]',
    '[part~="sources"]',
    '[part~="today"]',
    '[part~="status"]',
  ],
  axis: [
    '.tools button',
    '[part~="axis"]',
    '[part~="lane"]',
    '[part~="tick"]',
    '[part~="event"]',
    '.mark',
    '.label',
    '.label small',
    '[part~="today"]',
    '.frame',
  ],
  story: [
    '[part~="story"]',
    '[part~="slide"]',
    '[part~="slide"] [part~="headline"]',
    '[part~="story"] button',
    '[part~="axis"]',
    '.mark',
  ],
} as const;

type Layout = keyof typeof SELECTORS;
const LAYOUTS: readonly Layout[] = ['list', 'axis', 'story'];

const PROPERTIES = [
  'display',
  'color',
  'backgroundColor',
  'fontFamily',
  'fontSize',
  'fontWeight',
  'fontStyle',
  'lineHeight',
  'letterSpacing',
  'wordSpacing',
  'textTransform',
  'textAlign',
  'textIndent',
  'whiteSpace',
  'wordBreak',
  'writingMode',
  'visibility',
] as const;

/** As text: a library's `toJSON` is not ours to mend. */
let story = '';

describe('a timeline on a page of others', () => {
  let bare: readonly string[];

  before(async () => {
    story = JSON.stringify(await loadStory());
    bare = await lookOn('');
  });

  for (const [host, css] of SHEETS) {
    it(`looks the same under ${host}`, async () => {
      expect(await lookOn(css)).to.deep.equal(bare);
      await record('host pages', host, {look: 'same'});
    });
  }

  for (const [host, file] of PACKAGES) {
    it(`looks the same under ${host}`, async () => {
      const css = await (await fetch(`/node_modules/${file}`)).text();
      expect(css).to.contain('{');
      expect(await lookOn(css)).to.deep.equal(bare);
      await record('host pages', host, {look: 'same'});
    });
  }

  it('looks the same inside the shadow root of another element', async () => {
    const looks: string[] = [];
    for (const layout of LAYOUTS) {
      const {place, remove} = openPlace('');
      const root = place.attachShadow({mode: 'open'});
      looks.push(...(await lookIn(root, place, layout)));
      remove();
    }
    expect(looks).to.deep.equal(bare);
    await record('host pages', 'the shadow root of another element', {look: 'same'});
  });

  it('is hidden, and shown, with the page', async () => {
    const {place, remove} = openPlace('.host { visibility: hidden }');
    await lookIn(place, place);
    const heading = place.querySelector('news-timeline')?.shadowRoot?.querySelector('h2');
    expect(heading && getComputedStyle(heading).visibility).to.equal('hidden');
    remove();
  });

  it('has one column and no overflow in a sidebar of 280 px', async () => {
    const {place, remove} = openPlace('.host.host { width: 280px }');
    await lookIn(place, place);
    const root = place.querySelector('news-timeline')?.shadowRoot;
    const section = root?.querySelector('section');
    const [date, headline] = ['date', 'headline'].map((part) =>
      root?.querySelector(`[part="${part}"]`),
    );
    expect(section?.scrollWidth).to.be.at.most(280);
    expect(date?.getBoundingClientRect().left).to.equal(headline?.getBoundingClientRect().left);
    await record('host pages', 'a sidebar of 280 px', {look: 'one column'});
    remove();
  });

  it('looks the same where a library has changed what arrays, elements and functions can do', async () => {
    const errors: unknown[] = [];
    const note = (event: ErrorEvent | PromiseRejectionEvent): number => errors.push(event);
    window.addEventListener('error', note);
    window.addEventListener('unhandledrejection', note);
    const restore = patchBuiltins();
    try {
      expect(await lookOn('')).to.deep.equal(bare);
      expect(errors).to.deep.equal([]);
      await record('host pages', 'builtins changed as by Prototype.js and MooTools', {
        look: 'same',
      });
    } finally {
      restore();
      window.removeEventListener('error', note);
      window.removeEventListener('unhandledrejection', note);
    }
  });
});

/** What key parts look like, and where they are in the timeline, in whole pixels. */
async function lookOn(css: string): Promise<readonly string[]> {
  const looks: string[] = [];
  for (const layout of LAYOUTS) {
    const {place, remove} = openPlace(css);
    looks.push(...(await lookIn(place, place, layout)));
    remove();
  }
  return looks;
}

function openPlace(css: string): {place: HTMLElement; remove: () => void} {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `.host { width: 640px; font: 16px/1.4 'Liberation Serif', serif; color: rgb(20, 20, 20) } ${css}`,
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const place = document.createElement('div');
  place.className = 'host';
  document.body.append(place);
  return {
    place,
    remove() {
      place.remove();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    },
  };
}

async function lookIn(
  parent: ParentNode,
  place: HTMLElement,
  layout: Layout = 'list',
): Promise<readonly string[]> {
  const timeline = document.createElement('news-timeline');
  timeline.layout = layout;
  timeline.setAttribute('now', '2025-06-20');
  timeline.setAttribute('data', story);
  parent.append(timeline);
  await timeline.updateComplete;
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const section = timeline.shadowRoot?.querySelector('section');
  if (!section) throw new Error(`There is no timeline in ${place.className}.`);
  // What moves an axis comes after its first frame.
  if (layout === 'axis') await waitUntil(() => section.querySelector('.frame'));
  const origin = section.getBoundingClientRect();
  return SELECTORS[layout].map((selector) => {
    const node = section.querySelector(selector);
    if (!node) throw new Error(`There is no ${selector}.`);
    const style = getComputedStyle(node);
    const {left, top, width, height} = node.getBoundingClientRect();
    const at = [left - origin.left, top - origin.top, width, height].map(Math.round).join(' ');
    return `${selector}: ${at}; ${PROPERTIES.map((name) => style[name]).join('; ')}`;
  });
}

/** The kinds of things that Prototype.js and MooTools do to a page; answers what takes them back. */
function patchBuiltins(): () => void {
  const noise = (): never => {
    throw new Error('A method that a library has put in place of the browser’s.');
  };
  const patches: readonly (readonly [object, string, unknown])[] = [
    [Array.prototype, 'toJSON', () => '[]'],
    [Array.prototype, 'each', noise],
    [Array.prototype, 'first', noise],
    [String.prototype, 'toJSON', () => '""'],
    [Object.prototype, 'addEvent', noise],
    [Function.prototype, 'delay', noise],
    [Element.prototype, 'hide', noise],
    [Element.prototype, 'show', noise],
    [Element.prototype, 'update', noise],
    [Element.prototype, 'select', noise],
    [Element.prototype, 'store', noise],
    [Array, 'from', (items: ArrayLike<unknown>): unknown => Array.prototype.slice.call(items)],
  ];
  const before = patches.map(([target, name]) => Object.getOwnPropertyDescriptor(target, name));
  for (const [target, name, value] of patches) {
    Object.defineProperty(target, name, {
      value,
      writable: true,
      configurable: true,
      enumerable: target !== Array,
    });
  }
  return () => {
    for (const [index, [target, name]] of patches.entries()) {
      const descriptor = before[index];
      if (descriptor) Object.defineProperty(target, name, descriptor);
      else Reflect.deleteProperty(target, name);
    }
  };
}
