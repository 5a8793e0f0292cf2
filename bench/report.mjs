import {shown, spread, table} from './markdown.mjs';
import {summaryOf} from './summary.mjs';

/** What is told of a load: its name, its key, and how many of its units make one of those shown. */
const LOAD_ROWS = [
  ['first event, ms', 'first', 1],
  ['all filled, ms', 'filled', 1],
  ['longest task, ms', 'longest', 1],
  ['tasks over 50 ms', 'longTasks', 1],
  ['main-thread CPU, ms', 'processor', 1],
  ['heap JS + DOM, KiB', 'heap', 1024],
  ['nodes', 'nodes', 1],
];

const SOURCE_ROWS = [
  ['first event, ms', 'first', 1],
  ['longest task but for `JSON.parse`, ms', 'longest', 1],
  ['main-thread CPU, ms', 'processor', 1],
];

const TEARDOWN_ROWS = [
  ['JS heap, KiB', 'script', 1024],
  ['DOM heap, KiB', 'dom', 1024],
  ['nodes', 'nodes', 1],
  ['listeners', 'listeners', 1],
];

/**
 * The results as Markdown.
 *
 * @param {import('./bench.mjs').Results} results
 * @param {readonly import('./verdict.mjs').Verdict[]} verdicts
 * @returns {string}
 */
export function reportOf(results, verdicts) {
  const {loads, sources, readings, teardowns, shifts, turns, bytes} = results;
  const sections = [
    head(results),
    ...loads.map(({count, rounds}) => comparison(`n = ${count}`, LOAD_ROWS, rounds)),
    sources.length > 0 && comparison('A file of 10,000 events, by `src`', SOURCE_ROWS, sources),
    sources.length > 0 && refreshSection(sources),
    readings.length > 0 && readingSection(readings),
    teardowns.length > 0 &&
      comparison('Left by each of 50 mounts and removals, n = 100', TEARDOWN_ROWS, teardowns),
    shifts.length > 0 && shiftSection(shifts),
    turns.length > 0 && turnSection(turns),
    bytes !== undefined &&
      `## Bytes to first render\n\n${precise(bytes / 1024)} KiB (all JS and CSS, gzip -9)`,
    limitSection('Limits', verdicts),
    limitSection(
      'Failed',
      verdicts.filter(({holds}) => !holds),
    ),
  ];
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}

function head({date, chromium, machine, busy, options}) {
  const [before, after] = busy.map((average) => average.toFixed(2));
  return `# Bench\n\n${date} · Chromium ${chromium} · ${machine} · ${options.rounds} interleaved rounds · load average ${before} before, ${after} after\n\nMedian (min–max); the floor is the same list built by plain \`createElement\`.`;
}

function comparison(title, rows, rounds) {
  const lines = rows.map(([name, key, unit]) => {
    const [floor, timeline] = ['floor', 'news-timeline'].map((subject) =>
      summaryOf(rounds.map((round) => round[subject][key] / unit)),
    );
    return [name, spread(floor), spread(timeline), ratio(timeline.median, floor.median)];
  });
  return `## ${title}\n\n${table(['', 'floor', 'news-timeline', 'ratio'], lines)}`;
}

function refreshSection(rounds) {
  const [load, refresh] = ['processor', 'refresh'].map((key) =>
    summaryOf(rounds.map((round) => round['news-timeline'][key])),
  );
  const columns = ['', 'first load', 'refresh', 'ratio'];
  const line = [
    'main-thread CPU, ms',
    spread(load),
    spread(refresh),
    ratio(refresh.median, load.median),
  ];
  return `## A newer version of that file, 3 events changed\n\n${table(columns, [line])}`;
}

function readingSection(rounds) {
  const [parse, read] = ['parse', 'read'].map((key) =>
    summaryOf(rounds.map((round) => round[key])),
  );
  const columns = ['', '`JSON.parse`', '`readTimeline`', 'ratio'];
  const line = ['ms', spread(parse), spread(read), ratio(read.median, parse.median)];
  return `## Reading that file in Node, by turns\n\n${table(columns, [line])}`;
}

function shiftSection(shifts) {
  const lines = shifts.map(({room, width, count, score, pageScore, movedBy}) => [
    `${width} px, n = ${count}, room kept by ${room}`,
    score.toFixed(4),
    pageScore.toFixed(4),
    shown(movedBy),
  ]);
  const columns = ['', 'what follows', 'whole page', 'moved by, px'];
  return `## Layout shift when the script comes late\n\n${table(columns, lines)}`;
}

function turnSection(rounds) {
  const [floor, story] = ['floor', 'story'].map((subject) =>
    summaryOf(rounds.map((round) => round[subject])),
  );
  return `## The next event to its paint, n = 100\n\n${table(['', 'floor', 'story'], [['ms', spread(floor), spread(story)]])}`;
}

function limitSection(title, verdicts) {
  if (verdicts.length === 0) return undefined;
  const lines = verdicts.map(({what, figure, limit, unit, holds}) => [
    what,
    `${precise(figure)} ${unit}`.trim(),
    `≤ ${limit} ${unit}`.trim(),
    holds ? 'holds' : '**fails**',
  ]);
  return `## ${title}\n\n${table(['', 'measured', 'limit', ''], lines)}`;
}

function ratio(figure, base) {
  return base > 0 ? (figure / base).toFixed(2) : '–';
}

function precise(figure) {
  return Number.isInteger(figure) ? String(figure) : figure.toFixed(Math.abs(figure) < 10 ? 3 : 1);
}
