import {table, shown, spread} from '../markdown.mjs';
import {summaryOf} from '../summary.mjs';
import {aheadVerdicts, OURS, peerVerdicts} from './peer-limits.mjs';
import {percentile} from './percentile.mjs';
import {HANDED_ROW, ROWS, stepTime, summaryOfRow, TEARDOWN_ROWS} from './rows.mjs';

const NAMES = {
  'news-timeline': 'news-timeline, list',
  axis: 'news-timeline, axis',
  '@knight-lab/timelinejs': 'TimelineJS',
  floor: 'plain DOM',
};

const EXPLAINED = `- **First event**: from the first script in the page to the second animation frame after an event has a box in the window and its headline in it. In it is what the page takes until its scripts are there and it has read the events: no timeline can begin earlier.
- **Longest task**, and **all tasks over 50 ms** together: by the browser's own count, up to 0.3 s after all events are in; 0 where there was none. What \`JSON.parse\` of the events took is taken off.
- **Heap**: scripts and DOM after two collections of garbage, less those of an empty page. **Nodes**: those alive then, shadow trees included.
- **Next**, **zoom**, **pan**: processor time of the main thread from one step to the next, so work put off by an animation counts too; the median of the steps. A zoom is by 1.8, a pan by 100 px. Animations of vis-timeline are off.
- **Replace all**: from handing over as many other events to the second frame after one of them is seen. Where a peer has nothing for it, it is taken away and built anew.
- **Left by a removal**: growth by each mount and removal of 100 events, after 8 to warm up. Up to 2 KiB of heap cannot be told from nothing.
- **Bytes**: every script and style sheet asked for until all is shown, each after gzip -9; no fonts.`;

/**
 * What stands in docs/performance.md.
 *
 * @param {import('./measure-peers.mjs').PeerResults} results
 * @returns {string} Markdown, not yet formatted
 */
export function performancePage(results) {
  const {date, versions, options, uses, teardowns, moves, bytes} = results;
  const others = Object.entries(versions).map(([name, version]) => `${labelOf(name)} ${version}`);
  const sections = [
    `# Performance\n\n\`<news-timeline>\` beside other timelines, with the same events, in the same run. This page is written by \`npm run bench:peers\`, also where it is not flattering.`,
    options.isFull ? '' : `**This was not a full run**: ${runOf(results)}.`,
    `| | |\n| --- | --- |\n| Date | ${date.slice(0, 10)} |\n| Machine | ${machineOf(results)} |\n| Browser | Chromium ${results.chromium}, 1280 × 800 px |\n| Peers | ${others.join(', ')} |\n| Run | ${runOf(results)}, ${results.minutes.toFixed(0)} minutes, load average ${results.busy.map((load) => load.toFixed(1)).join(' before and ')} after |`,
    `Medians of the rounds, with the range where there was more than one. Lower is better in every row. Another machine has other figures; what holds is how they compare.`,
    `## Limits\n\n${limits(results)}`,
    aheadSection(results),
    ...uses
      .filter(({subject}, index) => index === 0 || subject === uses[0].subject)
      .map((place) => useSection(place, uses)),
    moves.length > 0 && movesSection(moves),
    teardowns.length > 0 && teardownSection(teardowns),
    bytesSection(bytes),
    missingSection([...uses, ...teardowns, ...moves]),
    `## What each figure is\n\n${EXPLAINED}`,
    `## How it was measured\n\nEvery timeline gets the same events in its own format: a headline, 40 words, a date known to the day, the month or the year, one of five groups, one source; d3-milestones shows dates and headlines only. “Plain DOM” is no timeline: it is the list written by hand with \`createElement\`, to tell how much of a figure is the page and the browser. They are in the page as JSON. Each load has a profile and a process of its own, all take turns, and another one begins each round. All files come from the same machine, scripts and style sheets compressed by gzip -9; other hosts cannot be reached, so TimelineJS gets its fonts from here. “4× slower” is the browser's own CPU throttling.`,
    `## Do it yourself\n\n\`\`\`sh\nnpm ci && npm ci --prefix bench/peers\nnpm run build\nnpm run bench:peers             # about half an hour; writes this page\nnpm run bench:peers -- --quick  # 5 and 100 events, one round: does it still work?\n\`\`\`\n\nMore about it in [bench/README.md](../bench/README.md).`,
  ];
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}

function machineOf({machine: {processor, memory, system, node}}) {
  return `${processor}, ${memory}, ${system}, Node ${node}`;
}

function runOf({options: {counts, rounds}}) {
  return `${counts.map(numeral).join(', ')} events; ${rounds} ${rounds === 1 ? 'round' : 'rounds'}, fewer of what takes long`;
}

function limits(results) {
  const verdicts = peerVerdicts(results);
  if (verdicts.length === 0) return 'Nothing that has a limit was measured.';
  const lines = verdicts.map(({what, figure, limit, unit, holds}) => [
    what,
    `${exact(figure)} ${unit}`,
    `≤ ${exact(limit)} ${unit}`,
    holds ? 'holds' : '**FAILS**',
  ]);
  return `The first event of a timeline of 100 events or more comes in at most half the best peer's time, and with 10,000 in at most twice its own time with 100. Panning and zooming the axis stays below 8 ms of main-thread time at 10,000 events and 16 ms at 50,000, 19 in 20 times below 33 ms, or else a tenth of what vis-timeline takes for 10,000 in the same run.\n\n${table(['', 'measured', 'limit', ''], lines)}`;
}

function aheadSection(results) {
  const verdicts = aheadVerdicts(results);
  if (verdicts.length === 0) return undefined;
  const failed = verdicts.filter(({holds}) => !holds);
  const parts = [
    `## Ahead of every peer\n\nEach figure as a multiple of the best peer's: ahead, or level, up to 1.00. Behind in **bold**. Bytes are compared with peers that zoom. ${verdicts.length - failed.length} of ${verdicts.length} hold.`,
    ...OURS.map((subject) => aheadTable(subject, verdicts)),
  ];
  if (failed.length > 0) {
    const lines = failed.map(({what, figure, limit, peer}) => [
      what,
      exact(figure),
      exact(limit),
      labelOf(peer),
    ]);
    parts.push(`**FAILS:**\n\n${table(['', 'ours', 'best peer', 'which'], lines)}`);
  }
  return parts.join('\n\n');
}

function aheadTable(subject, verdicts) {
  const own = verdicts.filter((one) => one.subject === subject && one.count);
  const alone = verdicts.filter((one) => one.subject === subject && !one.count);
  const places = [...new Set(own.map(placeOf))];
  const lines = ROWS.filter(({key}) => own.some(({row}) => row === key)).map(({key, name}) => [
    name.split(',')[0],
    ...places.map((place) => ratioOf(own.find((one) => one.row === key && placeOf(one) === place))),
  ]);
  const once = alone.map((one) => `${one.what.replace(`, ${subject}`, '')}: ${ratioOf(one)}`);
  const parts = [
    `### ${labelOf(subject)}`,
    places.length > 0 && table(['', ...places], lines),
    once.join(' · '),
  ];
  return parts.filter(Boolean).join('\n\n');
}

function placeOf({count, throttle}) {
  return `${numeral(count)}${throttle > 1 ? ` at ${throttle}×` : ''}`;
}

/** Level with a peer that has nothing left to improve on is 1. */
function ratioOf(judged) {
  if (!judged) return '–';
  const {figure, limit, holds} = judged;
  if (figure === undefined) return '**no figure**';
  const text = limit > 0 ? (figure / limit).toFixed(2) : figure === 0 ? '1.00' : '> 0';
  return holds ? text : `**${text}**`;
}

function useSection({count, throttle}, uses) {
  const here = uses.filter((use) => use.count === count && use.throttle === throttle);
  const title = `## ${numeral(count)} events${throttle > 1 ? `, ${throttle}× slower` : ''}`;
  const [first, ...others] = ROWS;
  const lines = [first, HANDED_ROW, ...others].map((row) => [
    row.name,
    ...here.map(({rounds, why}) => cellOf(summaryOfRow(rounds, row), rounds, why)),
  ]);
  const rounds = ['rounds', ...here.map((use) => String(use.rounds.length))];
  return `${title}\n\n${table(['', ...here.map(nameOf)], [...lines, rounds])}`;
}

function cellOf(summary, rounds, why) {
  if (!summary) return rounds.length === 0 && why ? 'given up' : '–';
  return rounds.length > 1 ? spread(summary) : shown(summary.median);
}

function movesSection(moves) {
  const kinds = ['pan', 'zoom', 'still'];
  const lines = moves.flatMap(({subject, count, rounds}) =>
    kinds
      .filter((kind) => rounds.some((round) => round[kind]))
      .map((kind) => {
        const times = rounds.flatMap((round) => round[kind]?.times ?? []);
        const unmoved = rounds.reduce((sum, round) => sum + (round[kind]?.unmoved ?? 0), 0);
        const medians = rounds.map((round) => stepTime(round[kind])).filter(Boolean);
        return [
          `${labelOf(subject)}, ${numeral(count)}, ${kind === 'still' ? 'no step at all' : kind}`,
          exact(percentile(times, 0.5)),
          medians.length > 1 ? spread(summaryOf(medians)) : '–',
          exact(percentile(times, 0.95)),
          String(times.length),
          String(unmoved),
          exact(summaryOf(rounds.map(({busy}) => busy / 1000)).median),
        ];
      }),
  );
  const columns = ['', 'median', 'by round', 'p95', 'steps', 'without effect', 'at rest after, s'];
  return `## Panning and zooming\n\nMain-thread time of single steps in milliseconds, where there is most to draw: all events in view, or more than half of them. It has in it what watching costs: that is the line of no step at all. Steps begin when the main thread has come to rest; the last column tells how long that takes once all events are in.\n\n${table(columns, lines)}`;
}

function teardownSection(teardowns) {
  const lines = TEARDOWN_ROWS.map((row) => [
    row.name,
    ...teardowns.map(({rounds, why}) => cellOf(summaryOfRow(rounds, row), rounds, why)),
  ]);
  return `## Left by a removal\n\nBy each of ${teardowns[0].cycles} mounts and removals of 100 events.\n\n${table(['', ...teardowns.map(nameOf)], lines)}`;
}

function bytesSection(bytes) {
  const lines = Object.entries(bytes).map(([name, size]) => [
    labelOf(name),
    size > 0 ? (size / 1024).toFixed(1) : '–',
  ]);
  return `## Bytes\n\n${table(['', 'KiB'], lines)}`;
}

function missingSection(all) {
  const lines = all
    .filter(({why}) => why)
    .map((one) => {
      const place = [nameOf(one), one.count && placeOf(one)].filter(Boolean).join(', ');
      return `- ${place}: ${one.why}`;
    });
  if (lines.length === 0) return undefined;
  return `## Given up, or measured less often\n\nWhat takes more than 75 s is given up, with what it had shown by then; above 20 s, one round has to do.\n\n${lines.join('\n')}`;
}

function nameOf({subject}) {
  return labelOf(subject);
}

function labelOf(name) {
  return NAMES[name] ?? name;
}

function exact(figure) {
  if (!Number.isFinite(figure)) return 'no figure';
  return Number.isInteger(figure) ? String(figure) : figure.toFixed(Math.abs(figure) < 10 ? 2 : 1);
}

function numeral(count) {
  return count.toLocaleString('en');
}
