import {expect} from '@esm-bundle/chai';
import {optionsFrom} from '../../bench/options.mjs';

describe('the options of the bench', () => {
  it('measure the timeline alone unless peers are asked for', () => {
    const {peers, counts, rounds, parts} = optionsFrom([]);
    expect({peers, counts, rounds, parts}).to.deep.equal({
      peers: false,
      counts: [5, 100, 1000, 10_000],
      rounds: 15,
      parts: ['load', 'source', 'teardown', 'shift', 'turns', 'bytes'],
    });
  });

  it('are fewer and other parts beside the peers', () => {
    const {counts, rounds, parts, isFull} = optionsFrom(['--peers']);
    expect({counts, rounds, parts, isFull}).to.deep.equal({
      counts: [5, 100, 1000, 10_000],
      rounds: 5,
      parts: ['use', 'teardown', 'moves'],
      isFull: true,
    });
  });

  for (const words of [
    ['--quick'],
    ['--n', '5'],
    ['--rounds=1'],
    ['--only', 'use'],
    ['--subjects', 'axis'],
    ['--script', 'other.js'],
  ]) {
    it(`make no full run with ${words.join(' ')}`, () => {
      expect(optionsFrom(['--peers', ...words]).isFull).to.equal(false);
    });
  }

  for (const [words, text] of [
    [['--only', 'use'], 'No such part: use (of load, source, teardown, shift, turns, bytes)'],
    [['--peers', '--only', 'shift'], 'No such part: shift (of use, teardown, moves)'],
    [['--n', '5,none'], 'Not a count: none'],
  ] as const) {
    it(`refuse ${words.join(' ')}`, () => {
      expect(() => optionsFrom([...words])).to.throw(RangeError, text);
    });
  }
});
