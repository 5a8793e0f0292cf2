import {waitUntil} from '@open-wc/testing';
import {visualDiff} from '@web/test-runner-visual-regression';
import '../../src/define.js';
import {emulateMedia, type MediaFeatures} from '../browser/emulate-media.js';
import {setViewport} from '../browser/set-viewport.js';

// The package's own types name their module without its ending, which this project's resolution refuses.
declare module '@web/test-runner-visual-regression' {
  export function visualDiff(element: Element, name: string): Promise<void>;
}

/** What a picture is taken of. */
export interface Scene {
  /** In CSS pixels. */
  readonly width: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly media?: MediaFeatures;
  readonly dir?: 'rtl';
  readonly lang?: string;
  /** A style sheet of the page around the timeline. */
  readonly pageCss?: string;
  /** Of the window, where the usual one does not hold the scene: WebKit's pictures end where its window does. */
  readonly viewport?: Viewport;
  /** A selector of what is drawn last, where parts of the timeline are loaded when it needs them. */
  readonly until?: string;
}

/** In CSS pixels. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** That of the test runner. */
const USUAL: Viewport = {width: 800, height: 600};

/** Fonts from npm, so that a picture is the same on every machine. */
const FONTS = [
  ['Source Serif 4', '400', '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2'],
  ['Source Serif 4', '700', '@fontsource/source-serif-4/files/source-serif-4-latin-700-normal.woff2'],
  ['Noto Sans Arabic', '400', '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2'],
  ['Noto Sans Arabic', '700', '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-700-normal.woff2'],
] as const;

/** Compares a scene with its picture. Answers whether the engine can show the scene at all. */
export async function seePicture(name: string, scene: Scene): Promise<boolean> {
  if (!(await emulateMedia(scene.media ?? {}))) return false;
  await loadFonts();
  const {width, height} = scene.viewport ?? USUAL;
  if (scene.viewport) await setViewport(width, height);
  const frame = document.createElement('div');
  frame.lang = scene.lang ?? 'en';
  frame.dir = scene.dir ?? 'ltr';
  const page = frame.attachShadow({mode: 'open'});
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host {
      color-scheme: light dark;
      display: block;
      box-sizing: border-box;
      width: ${String(scene.width)}px;
      padding: 24px;
      font: 18px/1.55 'Source Serif 4', 'Noto Sans Arabic', serif;
      background: light-dark(#fff, #14161a);
      color: light-dark(#1b1c1f, #e8e6e1);
    }
    ${scene.pageCss ?? ''}`);
  page.adoptedStyleSheets = [sheet];
  const timeline = document.createElement('news-timeline');
  for (const [attribute, value] of Object.entries(scene.attributes)) {
    timeline.setAttribute(attribute, value);
  }
  page.append(timeline);
  document.body.append(frame);
  try {
    await timeline.updateComplete;
    await document.fonts.ready;
    const {until = 'section'} = scene;
    await waitUntil(() => timeline.shadowRoot?.querySelector(until), `There is no ${until}.`);
    await measured();
    await timeline.updateComplete;
    const pictures = timeline.shadowRoot?.querySelectorAll('img') ?? [];
    await Promise.all(Array.from(pictures, (picture) => picture.decode()));
    await visualDiff(frame, name);
  } finally {
    frame.remove();
    if (scene.viewport) await setViewport(USUAL.width, USUAL.height);
    await emulateMedia({});
  }
  return true;
}

/** Waits until what depends on its own width has been told of it, and has drawn itself anew. */
async function measured(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }
}

async function loadFonts(): Promise<void> {
  for (const [family, weight, file] of FONTS) {
    const known = [...document.fonts].some((font) => font.family.includes(family) && font.weight === weight);
    if (known) continue;
    const face = new FontFace(family, `url(/node_modules/${file})`, {weight});
    document.fonts.add(await face.load());
  }
}
