import {readTimeline} from '../../dist/modules/model.js';
import {eventsOf} from '../data.mjs';

const EVENTS = 10_000;

/**
 * Reading a text of ten thousand events, and `JSON.parse` of the same text, by turns.
 *
 * @param {number} rounds
 * @returns {{parse: number, read: number}[]} milliseconds, by round
 */
export function measureReading(rounds) {
  const text = JSON.stringify(eventsOf(EVENTS));
  return Array.from({length: rounds}, () => ({
    parse: durationOf(() => JSON.parse(text)),
    read: durationOf(() => readTimeline(text)),
  }));
}

function durationOf(act) {
  const before = performance.now();
  act();
  return performance.now() - before;
}
