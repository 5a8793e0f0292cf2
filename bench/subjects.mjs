import {readFileSync} from 'node:fs';

/**
 * What is measured, the way a page would have it: at the end of the body, in as few requests as it can.
 *
 * @typedef {object} Subject
 * @property {string} head what the page's head needs
 * @property {(run: string) => string} scripts those of the body, and then a call of the probe that may name
 *   what page/probe.js calls a subject as `subject`
 * @property {(events: readonly import('./data.mjs').BenchEvent[]) => unknown} [events] as it wants them;
 *   default: as they are
 */

/** @type {Readonly<Record<string, Subject>>} */
export const SUBJECTS = {
  // What it is measured by.
  floor: {
    head: '<link rel="stylesheet" href="/floor.css">',
    scripts: (run) =>
      `<script src="/floor.js"></script><script>{const subject=window.floor;${run}}</script>`,
  },
  'news-timeline': ownSubject('news-timeline', 'newsTimeline'),
  axis: ownSubject('axis', 'axis'),
  story: ownSubject('story', 'story'),
};

function ownSubject(adapter, name) {
  const source = readFileSync(new URL(`page/${adapter}.js`, import.meta.url), 'utf8');
  return {
    head: '',
    scripts: (run) =>
      `<script type="module" src="/dist/news-timeline.js"></script><script type="module">${source};{const subject=window.${name};${run}}</script>`,
  };
}
