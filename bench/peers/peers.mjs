import {existsSync, readFileSync} from 'node:fs';

/** Its events have HTML in them, which its own sanitiser reads; ours have a text. */
const htmlOf = ({text, sources: [{title, url}]}) =>
  `<p>${text}</p><p><a href="${url}">${title}</a></p>`;

/** For those that know days only: the first one a date may be. */
const firstDay = (date) => date.padEnd(7, '-01').padEnd(10, '-01');

/**
 * The other timelines, each in its own format, as its documentation has it.
 *
 * @type {Readonly<Record<string, import('../subjects.mjs').Subject>>}
 */
export const PEERS = {
  'vis-timeline': peer('vis-timeline', 'visTimeline', {
    scripts: ['vis-timeline.js'],
    styles: ['vis-timeline.css'],
    events: (events) => ({
      groups: [...new Set(events.map(({group}) => group))].map((id) => ({id, content: id})),
      items: events.map((event) => ({
        id: event.id,
        group: event.group,
        start: firstDay(event.date),
        content: event.headline,
        title: htmlOf(event),
      })),
    }),
  }),
  '@knight-lab/timelinejs': peer('timelinejs', 'timelineJS', {
    scripts: ['timelinejs/js/timeline.js'],
    styles: ['timelinejs/css/timeline.css'],
    events: (events) => ({
      events: events.map((event) => {
        const [year, month, day] = event.date.split('-').map(Number);
        return {
          unique_id: event.id,
          start_date: {year, month, day},
          text: {headline: event.headline, text: htmlOf(event)},
          group: event.group,
        };
      }),
    }),
  }),
  'react-chrono': peer('react-chrono', 'reactChrono', {
    scripts: ['react-chrono.js'],
    styles: ['react-chrono.css'],
    events: (events) =>
      events.map(({id, date, headline, text, group, sources: [{url}]}) => ({
        id,
        title: date,
        cardTitle: headline,
        cardSubtitle: group,
        cardDetailedText: text,
        url,
      })),
  }),
  'd3-milestones': peer('d3-milestones', 'd3Milestones', {
    scripts: ['d3-milestones.js'],
    styles: ['d3-milestones.css'],
    events: (events) =>
      events.map(({date, headline, sources: [{url}]}) => ({date: firstDay(date), headline, url})),
  }),
};

/**
 * @returns {Readonly<Record<string, string>>} the version of each peer
 * @throws {Error} when they are not installed
 */
export function peerVersions() {
  if (!existsSync(new URL('build/react-chrono.css', import.meta.url))) {
    throw new Error('The peers are not there; `npm ci --prefix bench/peers` installs them.');
  }
  const versions = Object.keys(PEERS).map((name) => {
    const path = new URL(`node_modules/${name}/package.json`, import.meta.url);
    return [name, JSON.parse(readFileSync(path, 'utf8')).version];
  });
  return Object.fromEntries(versions);
}

function peer(adapter, name, {scripts, styles, events}) {
  const source = readFileSync(new URL(`page/${adapter}.js`, import.meta.url), 'utf8');
  const sheets = styles.map((file) => `<link rel="stylesheet" href="/peers/${file}">`);
  const files = scripts.map((file) => `<script src="/peers/${file}"></script>`);
  return {
    head: sheets.join(''),
    scripts: (run) =>
      `${files.join('')}<script>${source};{const subject=window.${name};${run}}</script>`,
    events,
  };
}
