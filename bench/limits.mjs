import {sizeLimit} from '../tools/size.mjs';
import {summaryOf} from './summary.mjs';
import {verdict} from './verdict.mjs';

/** The first event's time, as a multiple of the floor's, by the number of events. */
const FIRST_EVENT = {5: 1.25, 100: 1.25, 1000: 0.6, 10000: 0.25};

/** That of ten thousand events in a file, as a multiple of the floor's, which parses it and shows fifty. */
const FIRST_OF_FILE = 1.5;

/** The longest task of such a page, in milliseconds, but for what `JSON.parse` takes of it. */
const LONGEST_TASK_OF_FILE = 100;

/** What a newer version of such a file takes of the main thread, as a part of what the first load took. */
const REFRESH = 1 / 20;

/** What reading such a file takes, as a multiple of what `JSON.parse` takes. */
const READING = 3;

/** The longest task in milliseconds, by the number of events. */
const LONGEST_TASK = {100: 50, 10000: 100};

/** Script and DOM, as a multiple of the floor's, from this many events on. */
const HEAP = 2;
const HEAP_FROM = 100;

/** What one mount and removal may leave behind. */
const LEFT = {nodes: [0, ''], listeners: [0, ''], script: [2, 'KiB']};

/** All scripts and style sheets of a first render, in KiB after gzip -9: what the size gate of the tests allows. */
const BYTES = sizeLimit / 1024;

/** Layout shift of what follows the timeline. */
const SHIFT = 0;

/** What the next slide may take to its paint beyond what a list takes to scroll to its next entry, in milliseconds. */
const TURN = 4;

/**
 * Judges what was measured by the project's limits; what was not measured is not judged.
 *
 * @param {import('./bench.mjs').Results} results
 * @returns {import('./verdict.mjs').Verdict[]}
 */
export function verdictsOf({loads, sources, readings, teardowns, shifts, turns, bytes}) {
  return [
    ...loads.flatMap(loadVerdicts),
    ...(sources.length > 0 ? sourceVerdicts(sources) : []),
    ...(readings.length > 0 ? [readingVerdict(readings)] : []),
    ...(teardowns.length > 0 ? teardownVerdicts(teardowns) : []),
    ...shifts.map(({room, width, count, score}) =>
      verdict(
        `layout shift of what follows, ${width} px, n = ${count}, room kept by ${room}`,
        score,
        SHIFT,
      ),
    ),
    ...(turns.length > 0 ? [turnVerdict(turns)] : []),
    ...(bytes === undefined ? [] : [verdict('bytes to first render', bytes / 1024, BYTES, 'KiB')]),
  ];
}

function loadVerdicts({count, rounds}) {
  const median = (subject, key) => summaryOf(rounds.map((round) => round[subject][key])).median;
  const ratio = (key) => median('news-timeline', key) / median('floor', key);
  const judged = [];
  if (count in FIRST_EVENT) {
    judged.push(
      verdict(`first event, n = ${count}`, ratio('first'), FIRST_EVENT[count], '× floor'),
    );
  }
  if (count in LONGEST_TASK) {
    const longest = median('news-timeline', 'longest');
    judged.push(verdict(`longest task, n = ${count}`, longest, LONGEST_TASK[count], 'ms'));
  }
  if (count >= HEAP_FROM) {
    judged.push(verdict(`heap, n = ${count}`, ratio('heap'), HEAP, '× floor'));
  }
  return judged;
}

function sourceVerdicts(rounds) {
  const median = (subject, key) => summaryOf(rounds.map((round) => round[subject][key])).median;
  const own = (key) => median('news-timeline', key);
  return [
    verdict(
      'first event of a file',
      own('first') / median('floor', 'first'),
      FIRST_OF_FILE,
      '× floor',
    ),
    verdict('longest task with a file', own('longest'), LONGEST_TASK_OF_FILE, 'ms'),
    verdict('a newer version of it', own('refresh') / own('processor'), REFRESH, '× first load'),
  ];
}

function readingVerdict(rounds) {
  const median = (key) => summaryOf(rounds.map((round) => round[key])).median;
  return verdict(
    'reading a file, in Node',
    median('read') / median('parse'),
    READING,
    '× JSON.parse',
  );
}

function turnVerdict(rounds) {
  const [floor, story] = ['floor', 'story'].map(
    (subject) => summaryOf(rounds.map((round) => round[subject])).median,
  );
  return verdict('next slide to its paint, beyond the floor’s, n = 100', story - floor, TURN, 'ms');
}

function teardownVerdicts(rounds) {
  return Object.entries(LEFT).map(([key, [limit, unit]]) => {
    const {median} = summaryOf(rounds.map((round) => round['news-timeline'][key]));
    const figure = unit === 'KiB' ? median / 1024 : median;
    return verdict(`${key} left by a mount and removal`, figure, limit, unit);
  });
}
