/**
 * `node tools/demo-media.mjs` makes what the demo's story has beside its drawings, from the drawings
 * themselves: a picture in two widths, a short film, and a chime. All of it goes to `demo/stories/media/`
 * and is committed. The film is recorded as it runs, so its bytes differ from one recording to the next.
 */
import {chromium} from 'playwright-core';
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {chromiumFlags, findBrowsers} from './browsers.mjs';
import {listen, staticServer} from './static-server.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = 'demo/stories/media';

/** Of the drawing `name`, for a choice by width (`srcset`). */
const raster = {name: 'viaduct', ratio: 2 / 3, widths: [600, 1200], quality: 0.72};

/** The group `train` of the drawing `name` runs between those it stands between. */
const film = {
  name: 'crossing',
  width: 640,
  height: 360,
  seconds: 5,
  bitsPerSecond: 190_000,
  /** How far the train is moved at the beginning and at the end, in units of the drawing. */
  from: -570,
  to: 1210,
  files: {webm: 'video/webm;codecs=vp9', mp4: 'video/mp4;codecs=avc1.42E01E'},
};

/** Three notes of a station, each a bell: a tone, its overtones, and a slow end. */
const chime = {
  name: 'chime',
  rate: 12_000,
  seconds: 3.6,
  notes: [
    {at: 0, hertz: 659.26},
    {at: 0.45, hertz: 523.25},
    {at: 0.9, hertz: 392},
  ],
  /** Of each tone: how many times as high, how loud, and how fast it dies away (per second). */
  partials: [
    {times: 1, loudness: 1, decay: 2.2},
    {times: 2, loudness: 0.35, decay: 3.6},
    {times: 3.01, loudness: 0.12, decay: 6},
  ],
};

const server = staticServer({
  root,
  folders: ['demo'],
  respond: ({pathname}) =>
    pathname === '/' ? {headers: {'content-type': 'text/html'}, body: ''} : undefined,
});
const port = await listen(server, 0);
const {chromium: executablePath} = await findBrowsers(['chromium']);
const browser = await chromium.launch({executablePath, args: chromiumFlags});
const page = await browser.newPage();
await page.goto(`http://127.0.0.1:${port}/`);

for (const width of raster.widths) {
  const height = Math.round(width * raster.ratio);
  const url = `/${folder}/${raster.name}.svg`;
  const picture = await page.evaluate(drawPicture, {...raster, url, width, height});
  write(`${raster.name}-${width}.webp`, Buffer.from(picture, 'base64'));
}

for (const [extension, type] of Object.entries(film.files)) {
  const source = readFileSync(`${root}${folder}/${film.name}.svg`, 'utf8');
  const recorded = await page.evaluate(recordFilm, {...film, source, type});
  if (recorded === undefined) console.log(`This Chromium records no ${type}.`);
  else write(`${film.name}.${extension}`, Buffer.from(recorded, 'base64'));
}

write(`${chime.name}.wav`, waveFile(chime));

await browser.close();
server.close();

function write(name, bytes) {
  writeFileSync(`${root}${folder}/${name}`, bytes);
  console.log(`${folder}/${name}  ${(bytes.length / 1000).toFixed(1)} kB`);
}

/** Runs in the page. */
async function drawPicture({url, width, height, quality}) {
  const image = new Image();
  image.src = url;
  await image.decode();
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d').drawImage(image, 0, 0, width, height);
  const blob = await canvas.convertToBlob({type: 'image/webp', quality});
  return new Uint8Array(await blob.arrayBuffer()).toBase64();
}

/** Runs in the page, for as long as the film is. */
async function recordFilm({source, type, width, height, seconds, bitsPerSecond, from, to}) {
  if (!MediaRecorder.isTypeSupported(type)) return undefined;
  const layers = [];
  for (const name of ['back', 'train', 'front']) layers.push(await layer(name));
  const canvas = document.createElement('canvas');
  Object.assign(canvas, {width, height});
  const context = canvas.getContext('2d');
  const unit = width / layers[0].naturalWidth;
  const chunks = [];
  draw(0);
  const recorder = new MediaRecorder(canvas.captureStream(25), {
    mimeType: type,
    videoBitsPerSecond: bitsPerSecond,
  });
  recorder.ondataavailable = ({data}) => chunks.push(data);
  const stopped = new Promise((done) => (recorder.onstop = done));
  recorder.start();
  const start = performance.now();
  await new Promise((done) => {
    requestAnimationFrame(function next(now) {
      const part = Math.max(0, (now - start) / 1000 / seconds);
      draw(Math.min(part, 1));
      if (part < 1) requestAnimationFrame(next);
      else done();
    });
  });
  recorder.stop();
  await stopped;
  return new Uint8Array(await new Blob(chunks).arrayBuffer()).toBase64();

  function draw(part) {
    const [back, train, front] = layers;
    context.drawImage(back, 0, 0, width, height);
    context.drawImage(train, (from + (to - from) * part) * unit, 0, width, height);
    context.drawImage(front, 0, 0, width, height);
  }

  /** The drawing with one of its groups alone. */
  async function layer(name) {
    const drawing = new DOMParser().parseFromString(source, 'image/svg+xml');
    drawing.querySelectorAll(`g[id]:not(#${name})`).forEach((group) => group.remove());
    const text = new XMLSerializer().serializeToString(drawing);
    const image = new Image();
    image.src = URL.createObjectURL(new Blob([text], {type: 'image/svg+xml'}));
    await image.decode();
    return image;
  }
}

/** One channel of 16 bits. */
function waveFile({rate, seconds, notes, partials}) {
  const count = Math.round(rate * seconds);
  const bytes = Buffer.alloc(44 + count * 2);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(36 + count * 2, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(rate, 24);
  bytes.writeUInt32LE(rate * 2, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(count * 2, 40);
  for (let index = 0; index < count; index++) {
    const time = index / rate;
    const end = Math.min(1, (seconds - time) / 0.4);
    const sound = notes.reduce((sum, note) => sum + tone(note, time - note.at, partials), 0) * end;
    bytes.writeInt16LE(Math.round(9000 * sound), 44 + index * 2);
  }
  return bytes;
}

/** Between -1.5 and 1.5; a bell needs a moment to begin, or it clicks. */
function tone({hertz}, time, partials) {
  if (time < 0) return 0;
  const attack = Math.min(1, time / 0.008);
  const sum = partials.reduce(
    (sum, {times, loudness, decay}) =>
      sum + loudness * Math.exp(-decay * time) * Math.sin(2 * Math.PI * hertz * times * time),
    0,
  );
  return attack * sum;
}
