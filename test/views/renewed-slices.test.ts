import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {render} from 'lit';
import {FillController} from '../../src/controllers/fill-controller.js';
import {allDates} from '../../src/dates/all-dates.js';
import {english} from '../../src/i18n/strings.js';
import {timelineRenewal} from '../../src/model/timeline-changes.js';
import {timelineFrom} from '../../src/model/timeline-from.js';
import {DrawnSlices, listView, SLICE} from '../../src/views/list-view.js';
import {RenewedSlices} from '../../src/views/renewed-slices.js';
import {shownTimeline, type ShownTimeline} from '../../src/views/shown-timeline.js';

const NOW = Date.UTC(2025, 5, 20);

/** An event of a version: which it is, and how often it was edited. */
type Version = readonly (readonly [id: number, edit: number])[];

function shown(version: Version, before?: ShownTimeline): ShownTimeline {
  const events = version.map(([id, edit]) => ({
    id: `e${String(id)}`,
    // Some are to come, some are far from the one before, and many are of one year.
    date: String(2000 + ((id * 7) % 40)),
    headline: `Event ${String(id)}, edit ${String(edit)}`,
    group: `g${String(id % 2)}`,
  }));
  const groups = [{id: 'g0'}, {id: 'g1'}];
  const {timeline} = timelineFrom({events, groups}, {now: NOW});
  const renewed = before ? timelineRenewal(before.timeline, timeline).timeline : timeline;
  return shownTimeline(renewed, renewed.events, {
    order: 'oldest-first',
    spacing: 'time',
    now: NOW,
    dates: allDates,
    language: 'en',
    strings: english,
    rare: undefined,
    level: 3,
  });
}

const numbered = (count: number, from = 0): Version =>
  Array.from({length: count}, (_, index) => [from + index, 0]);

/** A list on a page, and as many of its versions as come. */
class RenewedPage {
  readonly #root = document.createElement('div');
  readonly #fill = new FillController(
    {
      addController: () => undefined,
      removeController: () => undefined,
      requestUpdate: () => undefined,
      updateComplete: Promise.resolve(true),
    },
    SLICE,
  );
  #shown: ShownTimeline;
  selected = -1;
  /** How many items the last drawing worked out. */
  itemsDrawn = 0;

  constructor(version: Version) {
    this.#shown = shown(version);
    this.#fill.refill(version.length);
    this.#draw();
  }

  fillTo(count: number): void {
    this.#fill.fillTo(count);
    this.#draw();
  }

  /** Shows another version, filled as far as the one before. */
  renew(version: Version): void {
    const before = this.#shown;
    const after = shown(version, before);
    const drawn = this.#fill.drawn;
    this.#fill.refill(after.plan.length);
    this.#fill.fillTo(drawn < before.plan.length ? drawn : Infinity);
    this.#shown = {...after, slices: new RenewedSlices(before, after.plan)};
    this.#draw();
  }

  get items(): readonly string[] {
    return itemsIn(this.#root);
  }

  /** The items of the same version drawn for the first time. */
  get fresh(): readonly string[] {
    const root = document.createElement('div');
    this.#drawTo(root, {...this.#shown, slices: new DrawnSlices()});
    return itemsIn(root);
  }

  #draw(): void {
    this.itemsDrawn = 0;
    const {plan, ...rest} = this.#shown;
    const item = (index: number) => {
      this.itemsDrawn++;
      return plan.item(index);
    };
    this.#drawTo(this.#root, {...rest, plan: {...plan, item}});
  }

  #drawTo(root: HTMLElement, {plan, context, slices}: ShownTimeline): void {
    const {drawn} = this.#fill;
    render(listView(plan, context, {drawn, selected: this.selected, slices}), root);
  }
}

function itemsIn(root: Element): readonly string[] {
  return [...root.querySelectorAll('li')].map((item) =>
    item.outerHTML.replaceAll(/<!--.*?-->/g, ''),
  );
}

/** Versions of a list: what is cut out, where, and what comes in its place. */
const versions: fc.Arbitrary<readonly Version[]> = fc
  .tuple(
    fc.integer({min: 1, max: 220}),
    fc.array(
      fc.record({
        at: fc.nat(220),
        removed: fc.oneof(fc.integer({max: 3, min: 0}), fc.nat(220)),
        added: fc.oneof(fc.integer({max: 3, min: 0}), fc.nat(120)),
        edited: fc.array(fc.nat(220), {maxLength: 3}),
        turned: fc.integer({min: 0, max: 9}),
      }),
      {minLength: 1, maxLength: 4},
    ),
  )
  .map(([count, edits]) => {
    const list = [numbered(count)];
    for (const [turn, {at, removed, added, edited, turned}] of edits.entries()) {
      const before = list.at(-1) ?? [];
      const cut = before.toSpliced(
        at % before.length,
        removed,
        ...numbered(added, 1000 * turn + 500),
      );
      const kept = cut.length > 0 ? cut : numbered(1);
      const after = kept.map(([id, edit], index): [number, number] => [
        id,
        edited.includes(index) ? edit + 1 : edit,
      ]);
      list.push(turned === 0 ? after.toReversed() : after);
    }
    return list;
  });

describe('a newer version of a list that is drawn', () => {
  it('is drawn as if it were the first, whatever was edited and however far the one before was drawn', function () {
    this.timeout(60_000);
    const steps = fc.array(
      fc.record({fill: fc.nat(300), selected: fc.integer({min: -1, max: 40})}),
      {
        minLength: 5,
        maxLength: 5,
      },
    );
    fc.assert(
      fc.property(versions, steps, ([first = [], ...others], states) => {
        const page = new RenewedPage(first);
        for (const [turn, version] of others.entries()) {
          const {fill, selected} = states[turn] ?? {fill: 0, selected: -1};
          page.selected = selected;
          page.fillTo(fill);
          expect(page.items).to.deep.equal(page.fresh);
          page.renew(version);
          expect(page.items).to.deep.equal(page.fresh);
        }
        page.fillTo(Infinity);
        expect(page.items).to.deep.equal(page.fresh);
      }),
      {numRuns: 60},
    );
  });

  const long = numbered(20 * SLICE);
  /** Twelve events are of each year, so that an edit changes no gap. */
  const edits: readonly (readonly [name: string, version: Version, most: number])[] = [
    ['nothing', long, 0],
    ['another text', long.with(100, [100, 1]), SLICE],
    ['one more event', long.toSpliced(100, 0, [1000, 0]), SLICE + 1],
    ['one event less', long.toSpliced(100, 1), 2 * SLICE],
  ];
  for (const [name, version, most] of edits) {
    it(`draws of ${String(long.length)} events at most ${String(most)} anew for ${name}`, () => {
      const page = new RenewedPage(long);
      page.fillTo(Infinity);
      page.renew(version);
      expect(page.itemsDrawn).to.be.at.most(most);
      expect(page.items).to.deep.equal(page.fresh);
    });
  }

  it('keeps the boxes of the events that did not change', () => {
    const page = new RenewedPage(long);
    page.fillTo(Infinity);
    page.renew(long.with(100, [100, 1]));
    page.renew(long.with(100, [100, 2]));
    expect(page.itemsDrawn).to.be.at.most(SLICE);
  });
});
