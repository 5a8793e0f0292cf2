/**
 * `npm run bench:prerender`: when a prerendered page of 100 events is first painted, beside a list written by
 * hand; and what taking the list over costs the main thread, beside drawing the same events from `data`.
 */
import {createServer} from 'node:http';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {gzipSync} from 'node:zlib';
import {prerender} from '../dist/modules/prerender.js';
import {launchChromium, mainThreadTime, withTab} from './chromium.mjs';
import {eventsOf} from './data.mjs';
import {spread, table} from './markdown.mjs';
import {summaryOf} from './summary.mjs';
import {verdict} from './verdict.mjs';

/** First contentful paint, as a multiple of the hand-written list's. */
const MOST_TIMES_PAINT = 1.1;
/** Main-thread time of taking over, as a multiple of that of drawing. */
const MOST_TIMES_WORK = 1;

const SCRIPT = '/dist/news-timeline.js';

const {values} = parseArgs({
  options: {n: {type: 'string', default: '100'}, rounds: {type: 'string', default: '9'}},
});
const events = eventsOf(Number(values.n));
/** As high as the timeline gets: what is drawn from data is not cut either. */
const reserve = {0: 14_200};
const options = {now: '2025-06-17', language: 'en', script: SCRIPT, reserve};
const attribute = JSON.stringify(events).replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The same events: as a list by hand, prerendered in four ways, each also without the script, and drawn by it alone. */
const PAGES = {
  empty: page(''),
  'list by hand': page(`<ol class="floor">${events.map(itemOf).join('')}</ol>`),
  'list, no script': await prerendered({data: 'auto', script: undefined}),
  list: await prerendered({data: 'auto'}),
  'list, data beside it, no script': await prerendered({data: 'script', script: undefined}),
  'list, data beside it': await prerendered({data: 'script'}),
  'list, data in the tag, no script': await prerendered({data: 'attribute', script: undefined}),
  'list, data in the tag': await prerendered({data: 'attribute'}),
  'drawn on the server, no script': await prerendered({shadow: true, script: undefined}),
  'drawn on the server': await prerendered({shadow: true}),
  'drawn from data': page(
    `<news-timeline lang="en" data="${attribute}"></news-timeline><script type="module" src="${SCRIPT}"></script>`,
  ),
};
const NAMES = Object.keys(PAGES);

const server = await serve();
const browser = await launchChromium();
const rounds = [];
try {
  const origin = `http://127.0.0.1:${server.address().port}`;
  // The first round warms the browser up and does not count.
  for (let round = 0; round <= Number(values.rounds); round++) {
    const measured = {};
    for (const name of round % 2 ? NAMES : NAMES.toReversed()) {
      const url = `${origin}/?${encodeURIComponent(name)}`;
      measured[name] = await withTab(browser, {url}, measure);
    }
    if (round > 0) rounds.push(measured);
  }
} finally {
  await browser.close();
  server.close();
}

const of = (name, key) => summaryOf(rounds.map((round) => round[name][key]));
const work = (name, floor) =>
  summaryOf(rounds.map((round) => round[name].work - round[floor].work)).median;
const drawing = work('drawn from data', 'empty');
/** Each prerendered page, and the same without the component's script. */
const PRERENDERED = {
  list: 'list, no script',
  'list, data beside it': 'list, data beside it, no script',
  'list, data in the tag': 'list, data in the tag, no script',
  'drawn on the server': 'drawn on the server, no script',
};
const verdicts = Object.entries(PRERENDERED).flatMap(([name, floor]) => [
  verdict(
    `first paint, ${name}`,
    of(name, 'paint').median / of('list by hand', 'paint').median,
    MOST_TIMES_PAINT,
    '× by hand',
  ),
  verdict(`taking over, ${name}`, work(name, floor) / drawing, MOST_TIMES_WORK, '× drawing'),
]);

console.log(`${values.n} events, ${values.rounds} interleaved rounds, median (min–max)

${table(
  ['', 'first contentful paint, ms', 'main thread, ms'],
  NAMES.map((name) => [name, spread(of(name, 'paint')), spread(of(name, 'work'))]),
)}

${table(
  ['', 'measured', 'limit', ''],
  verdicts.map(({what, figure, limit, unit, holds}) => [
    what,
    `${figure.toFixed(2)} ${unit}`,
    `≤ ${limit}`,
    holds ? 'holds' : '**fails**',
  ]),
)}`);
if (verdicts.some(({holds}) => !holds)) process.exitCode = 1;

async function measure(tab) {
  const paint = await tab.page.evaluate(async () => {
    const timeline = document.querySelector('news-timeline');
    const filled = () =>
      !timeline || timeline.shadowRoot?.querySelector('ol:not([aria-busy])') !== null;
    while (!filled()) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve, 300));
    return performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
  });
  return {paint, work: await mainThreadTime(tab)};
}

function itemOf({id, date, headline, text, sources: [source]}) {
  return `<li id="${id}"><article><time datetime="${date}">${date}</time><h3>${headline}</h3><p>${text}</p><p><a href="${source.url}">${source.title}</a></p></article></li>`;
}

/** With its rules where a page has them: before what they are for. */
async function prerendered(more) {
  const {html, css} = await prerender(events, {...options, ...more});
  return page(html, css && `<style>${css}</style>`);
}

function page(body, head = '') {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/floor.css">${head}</head><body><h1>A page</h1>${body}<p>What follows</p></body></html>`;
}

/** Serves the pages, and the files of `dist/`, to this machine only: compressed, as a CDN sends them. */
function serve() {
  const made = new Map();
  const bodyOf = (key, read) => {
    if (!made.has(key)) made.set(key, gzipSync(read(), {level: 9}));
    return made.get(key);
  };
  const fileOf = (path) =>
    readFileSync(
      fileURLToPath(
        new URL(path === '/floor.css' ? 'page/floor.css' : `..${path}`, import.meta.url),
      ),
    );
  const server = createServer(({url}, response) => {
    const {pathname, search} = new URL(url, 'http://localhost');
    try {
      const isPage = pathname === '/';
      const type = isPage ? 'html' : pathname.endsWith('.css') ? 'css' : 'javascript';
      const body = bodyOf(isPage ? search : pathname, () =>
        isPage ? PAGES[decodeURIComponent(search.slice(1))] : fileOf(pathname),
      );
      const headers = {'content-type': `text/${type}; charset=utf-8`, 'content-encoding': 'gzip'};
      response.writeHead(200, headers).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
