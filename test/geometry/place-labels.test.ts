import {expect} from '@esm-bundle/chai';
import type {AxisLabel} from '../../src/geometry/axis-label.js';
import type {LabelRoom, LabelWish} from '../../src/geometry/label-wish.js';
import {placeLabels} from '../../src/geometry/place-labels.js';

type Sketch = Pick<LabelWish, 'x'> & Partial<LabelWish>;

const labelsFor = (
  sketches: readonly Sketch[],
  room: Partial<LabelRoom>,
): readonly (AxisLabel | undefined)[] => {
  const wishes = sketches.map((sketch): LabelWish => ({
    lane: 0,
    side: 'after',
    rank: 2,
    width: () => ({whole: 200, least: () => 140}),
    before: undefined,
    ...sketch,
  }));
  const labels = placeLabels(wishes, {width: 1000, rows: 2, ...room});
  return wishes.map((wish) => labels.get(wish));
};

const place = (sketches: readonly Sketch[], rows = 2, width = 1000): (string | undefined)[] =>
  labelsFor(sketches, {rows, width}).map((label) => label && `${label.side} in ${label.row}`);

/** Of the labels, with the line for today where it is said to stand. */
const withToday = (today: number, sketches: readonly Sketch[], rows = 1): (string | undefined)[] =>
  labelsFor(sketches, {today, rows}).map(
    (label) => label && `${label.side} in ${label.row}, ${label.width} wide`,
  );

const at = (row: number, side: AxisLabel['side'], x = 0): AxisLabel => ({row, side, x, width: 200});

describe('labels', () => {
  it('stand behind their lines, in the lowest row', () => {
    expect(place([{x: 0}, {x: 300}])).to.deep.equal(['after in 0', 'after in 0']);
  });

  it('stand before their lines where they would leave the window', () => {
    expect(place([{x: 900}])).to.deep.equal(['before in 0']);
  });

  it('stand back to back where two marks are close', () => {
    expect(place([{x: 400}, {x: 410}, {x: 380}])).to.deep.equal([
      'after in 0',
      undefined,
      'before in 0',
    ]);
    expect(place([{x: 400}, {x: 400}])).to.deep.equal(['after in 0', 'before in 0']);
  });

  it('take the next row where their lines go through no other label', () => {
    expect(place([{x: 400}, {x: 400}, {x: 400}])).to.deep.equal([
      'after in 0',
      'before in 0',
      'after in 1',
    ]);
  });

  it('leave room to those behind them, where more of them have it then', () => {
    expect(place([{x: 400}, {x: 500}])).to.deep.equal(['before in 0', 'after in 0']);
    expect(place([{x: 0}, {x: 100}, {x: 150}], 3)).to.deep.equal([
      'after in 2',
      'after in 1',
      'after in 0',
    ]);
    expect(place([{x: 10}, {x: 205}])).to.deep.equal(['after in 1', 'after in 0']);
  });

  it('stand in rows of their own in each lane', () => {
    expect(place([{x: 400}, {x: 400, lane: 1}])).to.deep.equal(['after in 0', 'after in 0']);
  });

  it('of a lower rank come first', () => {
    expect(place([{x: 400}, {x: 500, rank: 0}], 1)).to.deep.equal(['before in 0', 'after in 0']);
    expect(place([{x: 100}, {x: 150, rank: 0}], 1)).to.deep.equal([undefined, 'after in 0']);
  });

  it('stay in their row and on their side, though there would be a better place', () => {
    expect(place([{x: 400, before: at(1, 'before')}])).to.deep.equal(['before in 1']);
  });

  it('go to the other side when they would leave the window', () => {
    expect(place([{x: 900, before: at(1, 'after')}])).to.deep.equal(['before in 0']);
    expect(place([{x: 100, before: at(1, 'before')}])).to.deep.equal(['after in 0']);
  });

  it('stay when there are too few rows for them, in another', () => {
    expect(place([{x: 400, before: at(5, 'after')}])).to.deep.equal(['after in 0']);
  });

  it('make room only for those of a lower rank, and only if there is no other', () => {
    const old = {x: 400, before: at(0, 'after')};
    expect(place([old, {x: 500}], 1)).to.deep.equal(['after in 0', undefined]);
    expect(place([old, {x: 300, rank: 0}], 1)).to.deep.equal(['after in 0', 'before in 0']);
    expect(place([old, {x: 500, rank: 0}], 1)).to.deep.equal(['before in 0', 'after in 0']);
  });

  it('that are new need more room than those that were there', () => {
    const first = {x: 100, before: at(0, 'after')};
    expect(place([first, {x: 320}], 1)).to.deep.equal(['after in 0', 'after in 0']);
    expect(place([{x: 100}, {x: 320, rank: 0}], 1)).to.deep.equal([undefined, 'after in 0']);
  });

  it('get at most what is on one side of any line in a narrow window', () => {
    for (let x = 0; x <= 320; x += 4) expect(place([{x}], 1, 320)[0]).to.be.a('string');
  });

  it('are not measured where their lines get to no row', () => {
    const measured: number[] = [];
    const sketch = (x: number): Sketch => ({
      x,
      width: () => {
        measured.push(x);
        return {whole: 200, least: () => 140};
      },
    });
    expect(place([{...sketch(400), rank: 0}, sketch(450), sketch(500)])).to.deep.equal([
      'after in 0',
      undefined,
      undefined,
    ]);
    expect(new Set(measured)).to.deep.equal(new Set([400]));
  });

  it('rather stand before their lines than across the line for today', () => {
    expect(withToday(500, [{x: 400}])).to.deep.equal(['before in 0, 200 wide']);
    expect(withToday(400, [{x: 500, side: 'before'}])).to.deep.equal(['after in 0, 200 wide']);
    expect(withToday(500, [{x: 290}])).to.deep.equal(['before in 0, 200 wide']);
  });

  it('are cut to end before today where they would cross it on either side, or leave the window', () => {
    expect(withToday(270, [{x: 100}])).to.deep.equal(['after in 0, 158 wide']);
    expect(withToday(730, [{x: 900}])).to.deep.equal(['before in 0, 158 wide']);
    const taken = {x: 480, rank: 0, before: at(0, 'before')};
    expect(withToday(700, [taken, {x: 520}])).to.deep.equal([
      'before in 0, 200 wide',
      'after in 0, 168 wide',
    ]);
  });

  it('cross today rather than to lose their dates or most of their words', () => {
    expect(withToday(250, [{x: 100}])).to.deep.equal(['after in 0, 200 wide']);
    expect(withToday(252, [{x: 100}])).to.deep.equal(['after in 0, 140 wide']);
  });

  it('of today itself stand at it, whole', () => {
    for (const x of [496, 500, 504]) {
      expect(withToday(500, [{x}])).to.deep.equal(['after in 0, 200 wide']);
    }
  });

  it('take another row, whole, before they are cut', () => {
    const taken = {x: 380, rank: 0, before: at(0, 'before')};
    expect(withToday(580, [taken, {x: 400}], 2)).to.deep.equal([
      'before in 0, 200 wide',
      'before in 1, 200 wide',
    ]);
  });

  it('stay where they are when today comes too near, and are cut there', () => {
    const before = at(0, 'after');
    expect(withToday(580, [{x: 400, before}], 2)).to.deep.equal(['after in 0, 168 wide']);
    expect(withToday(500, [{x: 400, before}], 2)).to.deep.equal(['after in 0, 200 wide']);
  });

  it('are none where nothing fits', () => {
    expect(place([{x: 10}], 1, 20)).to.deep.equal([undefined]);
    expect(place([{x: 10}], 0)).to.deep.equal([undefined]);
    expect(place([])).to.deep.equal([]);
  });
});
