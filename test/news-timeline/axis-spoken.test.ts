import {expect} from '@open-wc/testing';
import {accessibilityTree} from '../browser/accessibility-tree.js';
import {contrast} from '../browser/contrast.js';
import {emulateMedia} from '../browser/emulate-media.js';
import {manyEvents} from './many-events.js';
import {STORY_TOLD, openAxis, openAxisStory, type OpenAxis} from './open-axis.js';
import {spokenName} from './spoken-name.js';

const ALL = {groups: '', search: '', selected: 'xian-summit'};

const ROLES = ['region', 'heading', 'group', 'button', 'searchbox', 'list', 'listitem', 'status'];

/** Symbols, which no voice says (WCAG 2.5.3 is about text). */
const SYMBOLS = ['−', '+'];

/** A point in each of eight groups. */
const EIGHT = Array.from({length: 8}, (_, index) => ({
  id: `g${String(index)}`,
  date: `20${String(10 + index)}-05-01`,
  headline: `Event ${String(index)}`,
  group: `g${String(index)}`,
}));

/** More than there is room for in two lanes: in a group with a name in French alone, and in none. */
const CROWD = {
  groups: [{id: 'courts', label: {fr: 'Tribunaux'}}],
  events: [
    ...manyEvents(30).map((event) => ({...event, group: 'courts'})),
    ...Array.from({length: 5}, () => ({date: '1990-05-02', headline: 'One', group: 'courts'})),
    {date: '1990-05-09', headline: 'None'},
  ],
};

/** What has to stand out from the page, by which colour, and how much (WCAG 1.4.3 and 1.4.11). */
const CONTRASTS = [
  ['.point .mark', 'backgroundColor', 3],
  ['.cluster', 'borderTopColor', 3],
  ['.now', 'borderInlineStartColor', 3],
  ['.strip path', 'fill', 3],
  ['.strip .frame', 'borderTopColor', 3],
  ['[aria-current] .mark', 'outlineColor', 3],
  ['.legend button', 'color', 4.5],
  ['.label b', 'color', 4.5],
  ['.label small', 'color', 4.5],
  ['.tick', 'color', 4.5],
  ['.lane b', 'color', 4.5],
  ['.now span', 'color', 4.5],
  ['.cluster', 'color', 4.5],
  ['.beside small', 'color', 4.5],
  ['.hint', 'color', 4.5],
] as const;

/** Entries have their names from what is in them, which not every engine says twice. */
const spoken = async (roles: readonly string[] = ROLES): Promise<readonly string[]> =>
  (await accessibilityTree(roles)).map(({role, name}) =>
    role === 'listitem' || !name ? role : `${role} ${name}`,
  );

const statuses = (axis: OpenAxis): readonly HTMLElement[] => [
  ...axis.root.querySelectorAll<HTMLElement>('[role="status"]'),
];

const saidBy = (axis: OpenAxis): readonly string[] =>
  statuses(axis).map(({textContent}) => textContent.trim());

describe('the axis as it is spoken', () => {
  afterEach(() => emulateMedia({}));

  it('is a region with a heading, controls by their names, and an ordered list of events', async () => {
    await openAxisStory(ALL);
    expect(await spoken()).to.deep.equal([
      'region China and Central Asia, 2020 to 2030',
      'heading China and Central Asia, 2020 to 2030',
      'group Groups',
      'button Summits 3 events',
      'button Railway 2 events',
      'status',
      'searchbox Search',
      'group View',
      'button Show as list',
      'button Zoom out',
      'button Zoom in',
      'button All',
      'list',
      ...STORY_TOLD.flatMap((told) => ['listitem', `button ${told}`]),
      'button ‹ Previous China–Central Asia mechanism launched',
      'heading First summit, Xi’an',
      'button Next › Railway construction begins',
      'status',
    ]);
  });

  it('tells all of a short timeline in the order of time, whatever is in view', async () => {
    const axis = await openAxisStory();
    const entries = (await accessibilityTree(['listitem'])).length;
    for (let step = 0; step < 4; step++) await axis.press('Zoom in');
    expect(axis.told).to.deep.equal(STORY_TOLD);
    const closer = await accessibilityTree(['listitem']);
    expect(closer).to.have.length(entries);
    if (closer[0]?.size) {
      expect(closer.map(({position}) => position)).to.deep.equal([1, 2, 3, 4, 5]);
      expect(closer.map(({size}) => size)).to.deep.equal([5, 5, 5, 5, 5]);
    }
  });

  it('tells the group of every event that has one: labelled, drawn without a label, or not drawn', async () => {
    const axis = await openAxis(CROWD);
    const entries = [...axis.root.querySelectorAll('ol > li')];
    const labelled = entries.filter((entry) => entry.querySelector('.label'));
    const drawn = entries.filter((entry) => entry.querySelector('button'));
    expect(labelled.length).to.be.within(1, drawn.length - 1);
    expect(drawn.length).to.be.below(entries.length);
    expect(entries).to.have.length(CROWD.events.length);
    for (const told of axis.told) {
      expect(told).to.match(told.startsWith('None') ? /^None 9 May 1990$/ : /1990 · Tribunaux$/);
    }
    const names = (await accessibilityTree(['button'])).map(({name}) => joined(name));
    for (const entry of drawn) expect(names).to.include(joined(spokenName(entry)));
    // In the language it is in (WCAG 3.1.2).
    expect(labelled[0]?.querySelector('.unseen [lang="fr"]')?.textContent).to.equal('Tribunaux');
  });

  it('says of buttons whether they are pressed, and whether they do anything now', async () => {
    const axis = await openAxisStory(ALL);
    const states = async (): Promise<readonly unknown[]> =>
      (await accessibilityTree(['button']))
        .slice(0, 6)
        .map(({pressed = 'false', disabled = false}) => `${pressed} ${String(disabled)}`);
    const attributes = (name: string): readonly (string | null)[] =>
      [...axis.root.querySelectorAll('.above button')].map((one) => one.getAttribute(name));
    const isTold = (await accessibilityTree(['button'])).some(({pressed}) => pressed === 'true');
    if (isTold) {
      const off = 'false false';
      const no = 'false true';
      expect(await states()).to.deep.equal(['true false', 'true false', off, no, off, no]);
      await axis.press('Summits');
      await axis.press('Zoom in');
      expect(await states()).to.deep.equal([off, 'true false', off, off, off, off]);
    } else {
      await axis.press('Summits');
      await axis.press('Zoom in');
    }
    expect(attributes('aria-pressed')).to.deep.equal(['false', 'true', null, null, null, null]);
    expect(attributes('aria-disabled')).to.deep.equal(Array(6).fill(null));
  });

  it('says the place of what is selected, and how many events were found', async () => {
    const axis = await openAxisStory({...ALL, selected: 'astana-summit'});
    const before = statuses(axis);
    expect(saidBy(axis)).to.deep.equal(['5 events', '4 of 5']);
    await axis.press('Next');
    expect(saidBy(axis)).to.deep.equal(['5 events', '5 of 5']);
    axis.element.query = 'summit china daily';
    await axis.settled();
    expect(saidBy(axis)).to.deep.equal(['2 of 5 events', '']);
    await axis.press('Next');
    expect(saidBy(axis)).to.deep.equal(['2 of 5 events', '1 of 2']);
    // A screen reader only listens to what was there before it changed.
    expect(statuses(axis)).to.deep.equal(before);
  });

  it('marks the selected event, and that alone', async () => {
    const axis = await openAxisStory({selected: 'xian-summit'});
    const current = (): readonly (string | undefined)[] =>
      [...axis.root.querySelectorAll('[aria-current]')].map(
        (one) => one.ariaLabel ?? one.textContent.trim(),
      );
    expect(current()).to.have.length(1);
    expect(current()[0]).to.include('First summit');
    await axis.press('Next');
    expect(current()).to.have.length(1);
    expect(current()[0]).to.include('Railway construction begins');
  });

  it('numbers the events of a long timeline, and tells them in order', async () => {
    const axis = await openAxis(manyEvents(1000), {selected: 'e500'});
    const entries = [...axis.root.querySelectorAll('ol > li')];
    const places = entries.map((entry) => Number(entry.ariaPosInSet));
    expect(new Set(entries.map(({ariaSetSize}) => ariaSetSize))).to.deep.equal(new Set(['1000']));
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    const told = await accessibilityTree(['listitem']);
    expect(told).to.have.length(places.length);
    if (told[0]?.size) {
      expect(told.map(({position}) => position)).to.deep.equal(places);
      expect(told[0].size).to.equal(1000);
    }
  });

  for (const start of [0, 249, 499, 750, 996]) {
    it(`comes to every event of 1,000 by “Next”: from ${String(start)}`, async () => {
      const axis = await openAxis(manyEvents(1000), {selected: `e${String(start)}`});
      for (const place of [start + 1, start + 2, start + 3]) {
        await axis.press('Next');
        expect(axis.story).to.include(`Event ${String(place)}`);
        expect(saidBy(axis)).to.deep.equal([`${(place + 1).toLocaleString('en')} of 1,000`]);
        const current = axis.find('[aria-current]');
        expect(current.ariaLabel ?? current.textContent).to.include(`Event ${String(place)} `);
      }
    });
  }

  for (const [name, open] of [
    ['five events', () => openAxisStory(ALL, 320)],
    ['many', () => openAxis(manyEvents(300), ALL)],
  ] as const) {
    it(`has in the name of each button what is seen on it: ${name}`, async () => {
      const axis = await open();
      const buttons = [...axis.root.querySelectorAll('button')];
      const names = await accessibilityTree(['button']);
      expect(names).to.have.length(buttons.length);
      buttons.forEach((button, index) => {
        const spoken = names[index]?.name ?? '';
        expect(spoken).not.to.equal('');
        const seen = button.innerText.trim();
        if (!SYMBOLS.includes(seen)) expect(joined(spoken)).to.include(joined(seen));
      });
    });
  }
});

describe('the axis as it is seen', () => {
  afterEach(() => emulateMedia({}));

  for (const width of [320, 1000]) {
    it(`has targets of 24 pixels and more: ${String(width)} pixels wide`, async () => {
      for (const axis of [
        await openAxisStory(ALL, width),
        await openAxis(manyEvents(300), ALL, width),
      ]) {
        for (const target of axis.root.querySelectorAll('button, .search')) {
          const {width: across, height} = target.getBoundingClientRect();
          expect(across, target.outerHTML).to.be.at.least(24);
          expect(height, target.outerHTML).to.be.at.least(24);
        }
      }
    });
  }

  for (const [scheme, ground, text] of [
    ['light', 'rgb(255, 255, 255)', 'rgb(27, 28, 31)'],
    ['dark', 'rgb(20, 22, 26)', 'rgb(232, 230, 225)'],
  ] as const) {
    it(`has marks and lines that stand out from the page, and texts that can be read: ${scheme}`, async () => {
      const missing = new Set(CONTRASTS.map(([selector]) => selector));
      for (const open of [
        () => openAxisStory(ALL),
        () => openAxis(EIGHT, ALL),
        () => openAxis(manyEvents(300)),
      ]) {
        const axis = await open();
        const place = axis.element.parentElement as HTMLElement;
        place.style.cssText += `;color-scheme: ${scheme}; background: ${ground}; color: ${text}`;
        await axis.measured();
        for (const [selector, property, least] of CONTRASTS) {
          for (const element of axis.root.querySelectorAll(selector)) {
            missing.delete(selector);
            const colour = getComputedStyle(element)[property];
            expect(contrast(colour, ground), `${selector} ${colour}`).to.be.at.least(least);
          }
        }
      }
      expect([...missing]).to.deep.equal([]);
    });
  }

  for (const [name, width, size] of [
    ['320 pixels wide', 320, 16],
    ['with text twice as large', 640, 32],
    ['with both', 320, 32],
  ] as const) {
    it(`needs no scrolling sideways: ${name}`, async () => {
      const axis = await openAxisStory(ALL, width);
      const place = axis.element.parentElement as HTMLElement;
      place.style.fontSize = `${String(size)}px`;
      await axis.measured();
      expect(place.scrollWidth).to.equal(place.clientWidth);
      const {left, right} = place.getBoundingClientRect();
      for (const element of axis.root.querySelectorAll('section *')) {
        if (element.closest('.plot, .unseen')) continue;
        const box = element.getBoundingClientRect();
        if (box.width === 0) continue;
        expect(box.left, element.outerHTML).to.be.at.least(left - 1);
        expect(box.right, element.outerHTML).to.be.at.most(right + 1);
      }
      const plot = axis.plot.getBoundingClientRect();
      for (const label of axis.root.querySelectorAll('.label:not(.none)')) {
        const box = label.getBoundingClientRect();
        expect(box.left, label.outerHTML).to.be.at.least(plot.left - 1);
        expect(box.right, label.outerHTML).to.be.at.most(plot.right + 1);
        expect(box.top, label.outerHTML).to.be.at.least(plot.top - 1);
      }
    });
  }

  it('cuts no text where a reader wants more room between lines, words and letters', async () => {
    const axis = await openAxisStory(ALL);
    const sheet = new CSSStyleSheet();
    // WCAG 1.4.12
    sheet.replaceSync(`* {
      line-height: 1.5 !important;
      letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important;
    }
    p {margin-block-end: 2em !important}`);
    axis.root.adoptedStyleSheets.push(sheet);
    axis.element.requestUpdate();
    await axis.measured();
    for (const element of axis.root.querySelectorAll<HTMLElement>(
      '.label > *, .tick, .lane b, .now span, .above button, .beside, .beside small, .story *',
    )) {
      // What stands in a line has no box of its own.
      if (element.clientWidth === 0) continue;
      const what = element.textContent.trim();
      // A long headline ends in dots on its label, and stands in full below when it is chosen.
      if (!element.closest('.label')) {
        expect(element.scrollWidth, `${what}: width`).to.be.at.most(element.clientWidth + 1);
      }
      expect(element.scrollHeight, `${what}: height`).to.be.at.most(element.clientHeight + 1);
    }
    const lines = [...axis.root.querySelectorAll('.label:not(.none) > *')];
    lines.forEach((line, index) => {
      for (const other of lines.slice(index + 1)) {
        const what = `${line.textContent} / ${other.textContent}`;
        expect(isApart(line.getBoundingClientRect(), other.getBoundingClientRect()), what).to.equal(
          true,
        );
      }
    });
  });
});

/** Whether two boxes share less than a pixel. */
function isApart(one: DOMRect, other: DOMRect): boolean {
  return (
    one.right <= other.left + 1 ||
    other.right <= one.left + 1 ||
    one.bottom <= other.top + 1 ||
    other.bottom <= one.top + 1
  );
}

/** Engines put blanks where boxes meet, or none. */
function joined(text: string): string {
  return text.replace(/\s+/gu, '');
}
