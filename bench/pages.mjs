import {readFileSync} from 'node:fs';
import {eventsOf} from './data.mjs';

const PROBE = readFileSync(new URL('page/probe.js', import.meta.url), 'utf8');
const ADAPTER = readFileSync(new URL('page/news-timeline.js', import.meta.url), 'utf8');

const place = (count) => `<div id="place" data-count="${count}"></div>`;
const WHAT_FOLLOWS = `<p id="what-follows">${'What a reader may be reading while the list fills. '.repeat(8)}</p>`;

/** What heap and nodes are counted from. */
export function emptyPage() {
  return page('', place(0) + WHAT_FOLLOWS);
}

/**
 * Shows its events as soon as it can. `window.loaded` says how long that took.
 *
 * @param {import('./subjects.mjs').Subject} subject
 * @param {number} count events
 */
export function loadPage(subject, count) {
  return pageWithEvents(subject, count, 'window.loaded=probe.load(subject)');
}

/**
 * Shows the events of a file, as soon as it can. `window.loaded` says how long that took.
 *
 * @param {import('./subjects.mjs').Subject} subject
 * @param {string} name of the subject
 * @param {number} count events
 * @param {string} run whose versions of the file it gets
 */
export function sourcePage(subject, name, count, run) {
  const address = `/versions?subject=${name}&count=${count}&run=${run}`;
  const call = `window.loaded=probe.loadFrom(subject,'${address}')`;
  return page(subject.head, place(count) + WHAT_FOLLOWS + subject.scripts(call));
}

/**
 * Shows nothing until it is asked to, through `window.cycle(count)`.
 *
 * @param {import('./subjects.mjs').Subject} subject
 * @param {number} count events
 */
export function cyclePage(subject, count) {
  return pageWithEvents(subject, count, 'window.cycle=(count)=>probe.cycle(subject,count)');
}

/**
 * A page that is being read already when the timeline's script arrives, as on a slow line.
 * `window.replaced` says what moved.
 *
 * @param {import('./measure/measure-shift.mjs').Room} room what keeps the timeline's room
 * @param {number} count events
 * @param {number} height what the style sheet reserves, in CSS pixels
 */
export function replacePage(room, count, height) {
  const events = eventsOf(count);
  const reserved = `<style>news-timeline{display:block;min-height:${height}px}</style>`;
  const head = room === 'markup' ? '' : reserved;
  const inside = room === 'style' ? '' : markup(events);
  return page(
    head,
    `<news-timeline data="${escaped(JSON.stringify(events))}">${inside}</news-timeline>${WHAT_FOLLOWS}<script>${ADAPTER};window.replaced=probe.replace(newsTimeline,${count},()=>import('/dist/news-timeline.js'))</script>`,
  );
}

/** The events as a subject wants them, as JSON. */
export function jsonOf({events = (same) => same}, count, first) {
  return JSON.stringify(events(eventsOf(count, first)));
}

/**
 * A newer version of a file: the headlines of some events, far from each other and out of view, are other ones.
 *
 * @param {string} json of the first version
 * @param {number} changed how many events
 * @param {number} version 0 for the first
 */
export function versionOf(json, changed, version) {
  if (version === 0) return json;
  const events = JSON.parse(json);
  const step = Math.floor(events.length / changed);
  return JSON.stringify(
    events.map((event, index) =>
      index % step === step >> 1
        ? {...event, headline: `Corrected (${version}): ${event.headline}`}
        : event,
    ),
  );
}

function pageWithEvents(subject, count, run) {
  const json = jsonOf(subject, count).replaceAll('<', '\\u003c');
  const events = `<script type="application/json" id="events">${json}</script>`;
  return page(subject.head, place(count) + WHAT_FOLLOWS + events + subject.scripts(run));
}

/** The list that stands in for the timeline where no script runs. */
function markup(events) {
  const items = events.map(
    ({id, date, headline, text}) =>
      `<li id="${id}"><time datetime="${date}">${date}</time><h3>${escaped(headline)}</h3><p>${escaped(text)}</p></li>`,
  );
  return `<ol>${items.join('')}</ol>`;
}

function page(head, body) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><script>${PROBE}</script><title>Bench</title><meta name="viewport" content="width=device-width"><style>body{margin:16px;font:16px/1.5 sans-serif}</style>${head}</head><body><h1>A page</h1>${body}</body></html>`;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
