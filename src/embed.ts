/**
 * The script of the embed page, `dist/embed.html`: makes the timeline that the page's address asks for, and
 * tells the page around how high it is. It keeps nothing and needs no origin, so that a frame with
 * `sandbox="allow-scripts"` will do.
 */
import {embedOptions, type EmbedOptions} from './embed/embed-options.js';
import {frameNames, sendHeights} from './embed/frame-height.js';
import {linkWithPage} from './embed/page-links.js';
import type {NewsTimeline} from './news-timeline.js';

const NO_SOURCE =
  'There is no timeline here: the address of this page needs “?src=” with the address of its data.';

const address = new URL(location.href);
const options = embedOptions(address, (text) => CSS.supports('color', text));
dress(document.documentElement, options);
if (options.attributes.has('src')) show(timelineOf(options));
else say(NO_SOURCE);

function show(timeline: NewsTimeline): void {
  document.body.append(timeline);
  loadClassicInstead();
  timeline.addEventListener('timeline-ready', () => {
    document.title = timeline.shadowRoot?.querySelector('[part~="heading"]')?.textContent ?? '';
  });
  if (parent === window) return;
  // Before that it is empty: the page around would move twice.
  const isShown = ['timeline-ready', 'timeline-error'].map(
    (type) =>
      new Promise((resolve) => {
        timeline.addEventListener(type, resolve, {once: true});
      }),
  );
  void Promise.race(isShown).then(() => {
    sendHeights(parent, frameNames(address));
  });
  if (timeline.hasAttribute('permalinks')) linkWithPage(timeline, parent);
}

function timelineOf({attributes, colours}: EmbedOptions): NewsTimeline {
  const timeline = document.createElement('news-timeline');
  for (const [name, value] of attributes) timeline.setAttribute(name, value);
  for (const [name, value] of colours) timeline.style.setProperty(name, value);
  return timeline;
}

function dress(root: HTMLElement, {theme, font, lang}: EmbedOptions): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('body {margin: 0; padding: 4px; overflow-wrap: anywhere}');
  document.adoptedStyleSheets = [sheet];
  root.style.fontFamily = font ?? 'system-ui, sans-serif';
  if (theme) root.style.colorScheme = theme;
  if (lang) root.lang = lang;
}

function say(sentence: string): void {
  const paragraph = document.createElement('p');
  paragraph.setAttribute('role', 'alert');
  paragraph.textContent = sentence;
  document.body.append(paragraph);
  if (parent !== window) sendHeights(parent, frameNames(address));
}

/**
 * In a sandbox, modules only come from a host that lets everybody have them (CORS). A classic script comes
 * from any; it is nine times as large, as it holds everything.
 */
function loadClassicInstead(): void {
  document.querySelector('script[type="module"]')?.addEventListener('error', () => {
    const script = document.createElement('script');
    script.src = trustedAddress('news-timeline.global.js');
    document.head.append(script);
  });
}

/** Trusted Types want to know who vouches for the address of a script: it is a constant. */
function trustedAddress(file: string): string {
  const {trustedTypes} = window as {trustedTypes?: {createPolicy: CreatePolicy}};
  const policy = trustedTypes?.createPolicy('news-timeline-embed', {createScriptURL: (url) => url});
  return policy ? policy.createScriptURL(file) : file;
}

/** TypeScript's DOM does not know it yet. */
type CreatePolicy = (
  name: string,
  rules: {readonly createScriptURL: (url: string) => string},
) => {readonly createScriptURL: (url: string) => string};
