import {expect} from '@esm-bundle/chai';
import {performancePage} from '../../bench/peers/performance-page.mjs';
import {moveOf, resultsOf, useOf} from './made-up-results.js';

describe('the page about performance', () => {
  const results = resultsOf({
    uses: [
      useOf([
        'axis',
        100,
        [
          {first: 70, handed: 20},
          {first: 90, handed: 30},
        ],
      ]),
      useOf(['vis-timeline', 100, [{first: 100}]]),
      useOf(['react-chrono', 100, [], 'over 75 s']),
    ],
    moves: [moveOf(['axis', 10_000, 5, 6])],
    bytes: {axis: 30_720},
  });
  const page = performancePage(results);

  it('says on which machine, with which browser and peers', () => {
    expect(page).to.include('2 × Example, 8 GiB, Linux 1, Node v20.0.0');
    expect(page).to.include('Chromium 1.2.3');
    expect(page).to.include('vis-timeline 8.0.0');
  });

  it('tells median and range, and the ratio to the best peer', () => {
    expect(page).to.include('| first event, ms | 80 (70–90) | 100 | given up |');
    expect(page).to.include('| first event | 0.80 |');
  });

  it('tells how much of the first event is the page before it has the events', () => {
    expect(page).to.include(
      '| of it, until the page has the events, ms | 25 (20–30) | – | given up |',
    );
  });

  it('says of each limit whether it holds or fails', () => {
    expect(page).to.include(
      '| first event, axis, n = 100, beside vis-timeline | 0.80 × | ≤ 0.50 × | **FAILS** |',
    );
    expect(page).to.include('| pan, median, n = 10,000 | 5 ms | ≤ 8 ms | holds |');
  });

  it('leaves out nothing that was given up', () => {
    expect(page).to.include('- react-chrono, 100: over 75 s');
  });

  it('says when it is not of a full run', () => {
    expect(page).to.not.include('not a full run');
    const options = {...results.options, isFull: false};
    expect(performancePage({...results, options})).to.include('**This was not a full run**');
  });

  it('is written of what little there is', () => {
    expect(performancePage(resultsOf({}))).to.include('Nothing that has a limit was measured.');
  });
});
