import type {PeerResults, UseOfPair} from '../../bench/peers/measure-peers.mjs';

export type Figures = Readonly<Record<string, number>>;
export type UseRow = readonly [
  subject: string,
  count: number,
  rounds: readonly Figures[],
  why?: string,
];
export type MoveRow = readonly [subject: string, count: number, pan: number, zoom: number];

const load = {first: 1, longest: 0, blocked: 0, heap: 1024, nodes: 1, replaceAll: 1};

/** Each round of a use: what is not given is the same for everybody; `next` and `zoom` are of one step. */
export function useOf([subject, count, rounds, why]: UseRow, throttle = 1): UseOfPair {
  const uses = rounds.map(({next, zoom, ...figures}) => ({
    ...load,
    ...(next === undefined ? {} : {next: {times: [next], unmoved: 0}}),
    ...(zoom === undefined ? {} : {zoom: {times: [zoom], unmoved: 0}}),
    ...figures,
  }));
  return {subject, count, throttle, rounds: uses, ...(why === undefined ? {} : {why})};
}

/** A run in which nothing was measured but this. */
export function resultsOf(given: Partial<PeerResults>): PeerResults {
  return {
    date: '2026-01-02T03:04:05Z',
    chromium: '1.2.3',
    machine: {processor: '2 × Example', memory: '8 GiB', system: 'Linux 1', node: 'v20.0.0'},
    busy: [0, 0],
    minutes: 1,
    versions: {'vis-timeline': '8.0.0'},
    options: {
      counts: [100],
      rounds: 1,
      parts: [],
      script: '',
      json: undefined,
      peers: true,
      subjects: undefined,
      quick: false,
      isFull: true,
      write: false,
    },
    uses: [],
    teardowns: [],
    moves: [],
    bytes: {},
    ...given,
  };
}

/** Twenty steps of each kind, all of the same time. */
export function moveOf([subject, count, pan, zoom]: MoveRow): PeerResults['moves'][number] {
  const steps = (time: number): {times: number[]; unmoved: number} => ({
    times: Array.from({length: 20}, () => time),
    unmoved: 0,
  });
  return {
    subject,
    count,
    rounds: [{pan: steps(pan), zoom: steps(zoom), still: steps(0), busy: 0}],
  };
}
