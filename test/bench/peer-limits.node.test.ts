import {expect} from '@esm-bundle/chai';
import {aheadVerdicts, peerVerdicts} from '../../bench/peers/peer-limits.mjs';
import {percentile} from '../../bench/peers/percentile.mjs';
import {
  moveOf,
  resultsOf,
  useOf,
  type Figures,
  type MoveRow,
  type UseRow,
} from './made-up-results.js';

type Held = readonly [what: string, figure: number | undefined, limit: number, holds: boolean];

const of = (
  verdicts: readonly {what: string; figure: number; limit: number; holds: boolean}[],
  about: string,
): Held[] =>
  verdicts
    .filter(({what}) => what.includes(about))
    .map(({what, figure, limit, holds}) => [what, figure, limit, holds]);
const uses = (...rows: UseRow[]) => resultsOf({uses: rows.map((row) => useOf(row))});
const moves = (...rows: MoveRow[]) => resultsOf({moves: rows.map(moveOf)});

describe('the limits beside the peers', () => {
  it('compare the median of the rounds with the best peer’s', () => {
    const rounds = (...times: number[]): Figures[] => times.map((first) => ({first}));
    const results = uses(
      ['axis', 5, rounds(90, 40, 50)],
      ['vis-timeline', 5, rounds(80, 60, 61)],
      ['d3-milestones', 5, rounds(49, 49, 49)],
    );
    expect(of(aheadVerdicts(results), 'first event')).to.deep.equal([
      ['first event, ms, axis, n = 5', 50, 49, false],
    ]);
    expect(aheadVerdicts(results)[0]?.peer).to.equal('d3-milestones');
  });

  it('take level for ahead, as nobody has less than no long task', () => {
    const results = uses(['axis', 5, [{longest: 0}]], ['vis-timeline', 5, [{longest: 0}]]);
    expect(of(aheadVerdicts(results), 'longest')).to.deep.equal([
      ['longest task, ms, axis, n = 5', 0, 0, true],
    ]);
  });

  it('compare only what was loaded alike', () => {
    const slow = useOf(['axis', 5, [{first: 300}]], 4);
    const results = resultsOf({uses: [slow, useOf(['vis-timeline', 5, [{first: 100}]])]});
    expect(aheadVerdicts(results)).to.deep.equal([]);
  });

  it('compare with those peers that got to a figure', () => {
    const results = uses(
      ['axis', 10_000, [{first: 50}]],
      ['react-chrono', 10_000, [], 'over 75 s'],
      ['vis-timeline', 10_000, [{first: 200}]],
    );
    expect(of(aheadVerdicts(results), 'first event')).to.deep.equal([
      ['first event, ms, axis, n = 10,000', 50, 200, true],
    ]);
  });

  it('fail where a peer has a figure and the timeline has none', () => {
    const results = uses(['axis', 5, [], 'over 75 s'], ['vis-timeline', 5, [{zoom: 3}]]);
    const verdicts = aheadVerdicts(results);
    expect(verdicts).to.have.length(7);
    expect(verdicts.map(({holds}) => holds)).to.not.include(true);
  });

  it('ask for no zoom of a list', () => {
    const results = uses(['news-timeline', 5, [{}]], ['vis-timeline', 5, [{zoom: 3}]]);
    expect(of(aheadVerdicts(results), 'zoom')).to.deep.equal([]);
  });

  it('take no figure from steps most of which changed nothing', () => {
    const unmoved = {times: [1, 1, 1, 1], unmoved: 3};
    const own = {...useOf(['axis', 5, [{}]]), rounds: [{next: unmoved}]};
    const results = resultsOf({uses: [own, useOf(['vis-timeline', 5, [{next: 3}]])]});
    expect(of(aheadVerdicts(results), 'next')).to.deep.equal([
      ['next, ms a step, axis, n = 5', undefined, 3, false],
    ]);
  });

  it('compare bytes with peers that zoom', () => {
    const results = resultsOf({
      uses: [useOf(['vis-timeline', 5, [{zoom: 3}]]), useOf(['d3-milestones', 5, [{}]])],
      bytes: {axis: 30 * 1024, 'vis-timeline': 150 * 1024, 'd3-milestones': 20 * 1024},
    });
    expect(of(aheadVerdicts(results), 'bytes')).to.deep.equal([
      ['bytes, KiB, axis', 30, 150, true],
    ]);
  });

  it('do not tell up to 2 KiB of heap that a removal leaves from nothing', () => {
    const left = (kibibytes: number, nodes: number) => [
      {script: kibibytes * 1024, dom: 0, nodes, listeners: 0},
    ];
    const results = resultsOf({
      teardowns: [
        {subject: 'axis', cycles: 50, rounds: left(1.9, 3)},
        {subject: 'vis-timeline', cycles: 50, rounds: left(0.1, 2)},
      ],
    });
    expect(aheadVerdicts(results).map(({row, holds}) => [row, holds])).to.deep.equal([
      ['heap', true],
      ['nodes', false],
      ['listeners', true],
    ]);
  });

  for (const [first, holds] of [
    [50, true],
    [51, false],
  ] as const) {
    it(`${holds ? 'hold' : 'fail'} where the first of 100 events comes after ${first} % of the best peer’s time`, () => {
      const results = uses(['axis', 100, [{first}]], ['vis-timeline', 100, [{first: 100}]]);
      expect(of(peerVerdicts(results), 'beside vis-timeline')).to.deep.equal([
        ['first event, axis, n = 100, beside vis-timeline', first / 100, 0.5, holds],
      ]);
    });
  }

  it('ask only to be ahead with 5 events', () => {
    const results = uses(['axis', 5, [{first: 99}]], ['vis-timeline', 5, [{first: 100}]]);
    expect(peerVerdicts(results)).to.deep.equal([]);
  });

  for (const [first, holds] of [
    [200, true],
    [210, false],
  ] as const) {
    it(`${holds ? 'hold' : 'fail'} where 10,000 events take ${first / 100} times as long as 100`, () => {
      const results = uses(['axis', 100, [{first: 100}]], ['axis', 10_000, [{first}]]);
      expect(of(peerVerdicts(results), 'its own')).to.deep.equal([
        ['first event, axis, n = 10,000, beside its own with 100', first / 100, 2, holds],
      ]);
    });
  }

  it('allow a pan or zoom 8 ms with 10,000 events, and 16 with 50,000', () => {
    const results = moves(['axis', 10_000, 8, 9], ['axis', 50_000, 16, 17]);
    expect(of(peerVerdicts(results), 'median')).to.deep.equal([
      ['pan, median, n = 10,000', 8, 8, true],
      ['zoom, median, n = 10,000', 9, 8, false],
      ['pan, median, n = 50,000', 16, 16, true],
      ['zoom, median, n = 50,000', 17, 16, false],
    ]);
    expect(of(peerVerdicts(results), 'p95').map(([, , limit]) => limit)).to.deep.equal([
      33, 33, 33, 33,
    ]);
  });

  it('or a tenth of what vis-timeline takes for 10,000', () => {
    const results = moves(
      ['axis', 10_000, 20, 20],
      ['axis', 50_000, 20, 20],
      ['vis-timeline', 60, 1000, 1000],
      ['vis-timeline', 10_000, 250, 150],
    );
    expect(of(peerVerdicts(results), 'median')).to.deep.equal([
      ['pan, median, n = 10,000', 20, 25, true],
      ['zoom, median, n = 10,000', 20, 15, false],
      ['pan, median, n = 50,000', 20, 25, true],
      ['zoom, median, n = 50,000', 20, 16, false],
    ]);
  });

  it('fail where nothing could be moved', () => {
    const results = resultsOf({
      moves: [{subject: 'axis', count: 10_000, rounds: [], why: 'broke'}],
    });
    expect(peerVerdicts(results).map(({holds}) => holds)).to.deep.equal(Array(4).fill(false));
  });
});

describe('a percentile', () => {
  for (const [values, part, expected] of [
    [[3, 1, 2], 0.5, 2],
    [[4, 1, 3, 2], 0.5, 2],
    [Array.from({length: 20}, (_value, index) => index + 1), 0.95, 19],
    [[7], 0.95, 7],
    [[], 0.5, undefined],
  ] as const) {
    it(`of ${part * 100} % of ${values.length} values is ${expected}`, () => {
      expect(percentile(values, part)).to.equal(expected);
    });
  }
});
