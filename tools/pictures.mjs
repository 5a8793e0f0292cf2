/**
 * `node tools/pictures.mjs` draws the pictures of the README, `docs/images/*.png`, from what is built in
 * `dist/`. The day and the fonts are pinned, so that a picture is the same on every machine.
 */
import {chromium} from 'playwright-core';
import {mkdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {chromiumFlags, findBrowsers} from './browsers.mjs';
import {listen, staticServer} from './static-server.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}docs/images`;

/** Width in CSS pixels. */
const pictures = [
  {name: 'list-light', width: 900, colorScheme: 'light'},
  {name: 'list-dark', width: 900, colorScheme: 'dark'},
  {name: 'list-320', width: 320, colorScheme: 'light'},
];

/** Between the second summit and the railway: something has been, something is to come. */
const now = '2025-06-20';
const story = readFileSync(`${root}demo/stories/china-central-asia.json`, 'utf8');

const fonts = ['400', '400-italic', '600', '700'];
const page = `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>Picture</title>
  ${fonts
    .map(
      (font) =>
        `<link rel="stylesheet" href="/node_modules/@fontsource/source-serif-4/${font}.css" />`,
    )
    .join('\n  ')}
  <style>
    :root {
      color-scheme: light dark;
      background: light-dark(#fff, #131417);
      color: light-dark(#17171b, #e9e6df);
      font: 18px / 1.5 'Source Serif 4';
    }
    body {
      margin: 0;
      padding: clamp(1.25rem, 6vw, 3.5rem);
    }
  </style>
  <script type="module" src="/dist/news-timeline.js"></script>
  <news-timeline now="${now}" data="${story.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></news-timeline>
</html>`;

const server = staticServer({
  root,
  folders: ['dist', 'node_modules'],
  respond: ({pathname}) =>
    pathname === '/' ? {headers: {'content-type': 'text/html'}, body: page} : undefined,
});
const port = await listen(server, 0);
const {chromium: executablePath} = await findBrowsers(['chromium']);
const browser = await chromium.launch({executablePath, args: chromiumFlags});
mkdirSync(folder, {recursive: true});
for (const picture of pictures) await draw(picture);
await browser.close();
server.close();

async function draw({name, width, colorScheme}) {
  const viewport = {width, height: 800};
  const tab = await browser.newPage({viewport, colorScheme, deviceScaleFactor: 2});
  await tab.goto(`http://127.0.0.1:${port}/`);
  await tab.locator('news-timeline:state(ready)').waitFor();
  await tab.evaluate(() => document.fonts.ready);
  await tab.screenshot({path: `${folder}/${name}.png`, fullPage: true, animations: 'disabled'});
  await tab.close();
  console.log(`docs/images/${name}.png`);
}
