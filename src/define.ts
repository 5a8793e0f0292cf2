/**
 * Registers `<news-timeline>`. A page may load this more than once, in more than one version: the first
 * stays, and one warning says so.
 */
import {loadMarkupDoor} from './controllers/door-controller.js';
import {NewsTimeline, registerWords} from './news-timeline.js';

const isFirst = !customElements.get('news-timeline');
// In Node there is no page.
const hasPage = typeof document === 'object';
if (isFirst && hasPage && document.querySelector('[data-prerendered]')) void takeOver();
else define(NewsTimeline);
if (isFirst && hasPage) {
  // Twice, as a classic script may come before the boxes.
  document.addEventListener('DOMContentLoaded', upgradeBoxes);
  upgradeBoxes();
}

/**
 * What a server has written is taken over when it has been painted, and when what reads it is there: in between
 * nothing is drawn. Where it has drawn timelines, that takes a part; if it cannot be had they are drawn anew,
 * and their rules hide what was there.
 */
async function takeOver(): Promise<void> {
  await painted().catch(console.warn);
  const isDrawn = document.querySelector('news-timeline[data-now]');
  const part = isDrawn && import('./adopted-timeline.js').catch(console.warn);
  if (document.querySelector('[data-prerendered]:not([data])')) {
    await loadMarkupDoor().catch(console.warn);
  }
  define((await part)?.AdoptedTimeline ?? NewsTimeline);
}

/**
 * Resolves when what stands on the page has been painted.
 * @throws where the page has no clock for it, as in tests without a browser
 */
async function painted(): Promise<void> {
  const name = 'first-contentful-paint';
  await new Promise((resolve) => {
    // Where there was a first paint, the list may be newer than it; where there was none, waiting costs no frame.
    if (performance.getEntriesByName(name)[0]) requestAnimationFrame(() => setTimeout(resolve));
    else {
      new PerformanceObserver((entries) => {
        if (entries.getEntriesByName(name)[0]) resolve(undefined);
      }).observe({type: 'paint'});
    }
    // Nothing is painted in a tab that nobody sees, nor in a frame out of view.
    setTimeout(resolve, document.hidden ? 0 : 2000);
  });
}

/** Another copy may have come first, also while a part was on its way. */
function define(timeline: typeof NewsTimeline): void {
  const registered = customElements.get('news-timeline');
  if (!registered) customElements.define('news-timeline', timeline);
  else if (registered !== NewsTimeline) {
    console.warn('<news-timeline> is registered already; this copy is not used.');
  }
}

/** Has what a CMS left of the tag upgraded; without the code for it, a box stays the list it is. */
function upgradeBoxes(): void {
  if (document.querySelector('[data-news-timeline]')) import('./upgrade.js').catch(console.warn);
}

export * from './timeline-events.js';
export * from './timeline-filter-event.js';
export * from './timeline-language-event.js';
export * from './timeline-media-request-event.js';
export * from './timeline-update-event.js';
export type {GivenWords, TimelineWords} from './news-timeline.js';
export {NewsTimeline, registerWords};

declare global {
  interface HTMLElementTagNameMap {
    'news-timeline': NewsTimeline;
  }
}
