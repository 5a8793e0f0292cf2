import {verdict} from '../verdict.mjs';
import {ROWS, summaryOfRow, TEARDOWN_ROWS} from './rows.mjs';
import {percentile} from './percentile.mjs';

/** The two layouts that are compared with each peer. */
export const OURS = ['news-timeline', 'axis'];

/** No timeline, but what a list takes that is written by hand. */
const FLOOR = 'floor';

/** The first event's time as a part of the best peer's, from so many events up. */
const FIRST_EVENT = 0.5;
const FIRST_EVENT_FROM = 100;

/** The first event's time with the most events, as a multiple of that with the fewer. */
const GROWTH = {from: 100, to: 10_000, most: 2};

/** A pan's or zoom's main-thread time in milliseconds, by the number of events. */
const MEDIAN = {10000: 8, 50000: 16};
const P95 = 33;
/** Or, on a machine too slow for that, as a part of what the peer takes that has most to draw. */
const STEP_PEER = {subject: 'vis-timeline', count: 10_000, part: 0.1};

/**
 * @typedef {import('../verdict.mjs').Verdict & {subject: string, row: string, peer: string, count?: number,
 *   throttle?: number}} AheadVerdict whose limit is the best peer's median
 */

/**
 * Judges whether the timeline is ahead of every peer: in each row, of the best of them. What none of the
 * peers has a figure for is not judged; what only the timeline has none for fails.
 *
 * @param {import('./measure-peers.mjs').PeerResults} results
 * @returns {AheadVerdict[]}
 */
export function aheadVerdicts({uses, teardowns, bytes}) {
  const loads = uses
    .filter(({subject}) => OURS.includes(subject))
    .flatMap((own) => {
      const {subject, count, throttle} = own;
      const peers = uses.filter((use) => isPeer(use) && isAlike(use, own));
      return ROWS.filter(({key}) => key !== 'zoom' || subject === 'axis').map((row) => {
        const place = {subject, row: row.key, count, throttle};
        return ahead(`${row.name}, ${subject}, ${nameOf(own)}`, place, figures(row, own, peers));
      });
    });
  const left = teardowns
    .filter(({subject}) => OURS.includes(subject))
    .flatMap((own) =>
      TEARDOWN_ROWS.map((row) => {
        const place = {subject: own.subject, row: row.key};
        const compared = figures(row, own, teardowns.filter(isPeer));
        return ahead(`left by a removal: ${row.name}, ${own.subject}`, place, compared);
      }),
    );
  const weights = OURS.filter((subject) => bytes[subject]).map((subject) => {
    const zooming = peersThatZoom(uses).filter((peer) => bytes[peer]);
    const compared = {
      own: bytes[subject] / 1024,
      peers: zooming.map((peer) => ({peer, figure: bytes[peer] / 1024})),
    };
    return ahead(`bytes, KiB, ${subject}`, {subject, row: 'bytes'}, compared);
  });
  return [...loads, ...left, ...weights].filter((judged) => judged !== undefined);
}

/**
 * Judges what else has been set: how far ahead the first event is, how little more events cost it, and
 * what a pan or zoom takes.
 *
 * @param {import('./measure-peers.mjs').PeerResults} results
 * @returns {import('../verdict.mjs').Verdict[]}
 */
export function peerVerdicts(results) {
  return [...firstEventVerdicts(results), ...growthVerdicts(results), ...moveVerdicts(results)];
}

function firstEventVerdicts(results) {
  return aheadVerdicts(results)
    .filter(({row, count}) => row === 'first' && count >= FIRST_EVENT_FROM)
    .map(({subject, count, throttle, peer, figure, limit}) =>
      verdict(
        `first event, ${subject}, ${nameOf({count, throttle})}, beside ${peer}`,
        figure / limit,
        FIRST_EVENT,
        '×',
      ),
    );
}

function growthVerdicts({uses}) {
  const {from, to, most} = GROWTH;
  const [first] = ROWS;
  return uses
    .filter(({subject, count}) => OURS.includes(subject) && count === to)
    .flatMap((many) => {
      const {subject, throttle} = many;
      const few = uses.find(
        (use) => use.subject === subject && use.throttle === throttle && use.count === from,
      );
      if (!few) return [];
      const [a, b] = [few, many].map(({rounds}) => summaryOfRow(rounds, first)?.median);
      const what = `first event, ${subject}, ${nameOf(many)}, beside its own with ${numeral(from)}`;
      return [verdict(what, b / a, most, '×')];
    });
}

function moveVerdicts({moves}) {
  const timesOf = (subject, count, kind) =>
    moves
      .filter((move) => move.subject === subject && move.count === count)
      .flatMap(({rounds}) => rounds.flatMap((round) => round[kind]?.times ?? []));
  return moves
    .filter(({subject, count}) => subject === 'axis' && count in MEDIAN)
    .flatMap(({count}) =>
      ['pan', 'zoom'].flatMap((kind) => {
        const own = timesOf('axis', count, kind);
        const peer = timesOf(STEP_PEER.subject, STEP_PEER.count, kind);
        const judge = (name, part, limit) =>
          verdict(
            `${kind}, ${name}, n = ${numeral(count)}`,
            percentile(own, part),
            Math.max(limit, STEP_PEER.part * (percentile(peer, part) ?? 0)),
            'ms',
          );
        return [judge('median', 0.5, MEDIAN[count]), judge('p95', 0.95, P95)];
      }),
    );
}

/** Each figure of a row: the timeline's own, and those of the peers that have one. */
function figures(row, own, peers) {
  return {
    own: summaryOfRow(own.rounds, row)?.median,
    peers: peers
      .map(({subject, rounds}) => ({peer: subject, figure: summaryOfRow(rounds, row)?.median}))
      .filter(({figure}) => figure !== undefined),
  };
}

function ahead(what, place, {own, peers}) {
  const [best] = peers.toSorted((a, b) => a.figure - b.figure);
  return best && {...place, peer: best.peer, ...verdict(what, own, best.figure)};
}

function peersThatZoom(uses) {
  const zooming = uses.filter((use) => isPeer(use) && use.rounds.some(({zoom}) => zoom));
  return [...new Set(zooming.map(({subject}) => subject))];
}

function isPeer({subject}) {
  return subject !== FLOOR && !OURS.includes(subject);
}

function isAlike(a, b) {
  return a.count === b.count && a.throttle === b.throttle;
}

function nameOf({count, throttle}) {
  return `n = ${numeral(count)}${throttle > 1 ? `, ${throttle}× slower` : ''}`;
}

function numeral(count) {
  return count.toLocaleString('en');
}
