import {summaryOf} from '../summary.mjs';

/**
 * What is compared: in each row the lowest figure is ahead.
 *
 * @typedef {object} Row
 * @property {string} key
 * @property {string} name with its unit
 * @property {(use: Partial<import('./measure-peers.mjs').Use>) => number | undefined} figure of one round
 */

/** @type {readonly Row[]} */
export const ROWS = [
  {key: 'first', name: 'first event, ms', figure: ({first}) => first},
  {key: 'longest', name: 'longest task, ms', figure: ({longest}) => longest},
  {key: 'blocked', name: 'tasks over 50 ms, all, ms', figure: ({blocked}) => blocked},
  {key: 'heap', name: 'heap, KiB', figure: ({heap}) => heap && heap / 1024},
  {key: 'nodes', name: 'nodes', figure: ({nodes}) => nodes},
  {key: 'next', name: 'next, ms a step', figure: ({next}) => stepTime(next)},
  {key: 'zoom', name: 'zoom, ms a step', figure: ({zoom}) => stepTime(zoom)},
  {key: 'replaceAll', name: 'replace all, ms', figure: ({replaceAll}) => replaceAll},
];

/**
 * What is told beside these, and not compared: until then the page itself reads the events, and no timeline can
 * begin.
 *
 * @type {Row}
 */
export const HANDED_ROW = {
  key: 'handed',
  name: 'of it, until the page has the events, ms',
  figure: ({handed}) => handed,
};

/** What a removal may leave without its being told from nothing, in KiB: the bench's own limit. */
const NOTHING = 2;

/** @type {readonly (Omit<Row, 'figure'> & {figure: (left: import('./measure-peers.mjs').Memory) => number})[]} */
export const TEARDOWN_ROWS = [
  {
    key: 'heap',
    name: `heap beyond ${NOTHING} KiB, KiB`,
    figure: ({script, dom}) => Math.max(0, (script + dom) / 1024 - NOTHING),
  },
  {key: 'nodes', name: 'nodes', figure: ({nodes}) => Math.max(0, nodes)},
  {key: 'listeners', name: 'listeners', figure: ({listeners}) => Math.max(0, listeners)},
];

/**
 * @param {readonly unknown[]} rounds
 * @param {{figure: (round: any) => number | undefined}} row
 * @returns {import('../summary.mjs').Summary | undefined} `undefined` where no round has such a figure
 */
export function summaryOfRow(rounds, {figure}) {
  const figures = rounds.map(figure).filter((value) => value !== undefined);
  return figures.length > 0 ? summaryOf(figures) : undefined;
}

/**
 * @param {import('../measure/measure-steps.mjs').Steps | undefined} steps
 * @returns {number | undefined} the median of those of one round, unless most of them changed nothing
 */
export function stepTime(steps) {
  if (!steps || steps.times.length === 0 || steps.unmoved > steps.times.length / 2)
    return undefined;
  return summaryOf(steps.times).median;
}
