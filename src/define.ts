/**
 * Registers `<news-timeline>`. A page may load this more than once, in more than one version: the first
 * stays, and one warning says so.
 */
import {NewsTimeline} from './news-timeline.js';

const registered = customElements.get('news-timeline');
if (!registered) {
  customElements.define('news-timeline', NewsTimeline);
} else if (registered !== NewsTimeline) {
  console.warn('<news-timeline> is registered already; this copy is not used.');
}

export * from './timeline-events.js';
export * from './timeline-filter-event.js';
export * from './timeline-media-request-event.js';
export * from './timeline-update-event.js';
export {NewsTimeline};

declare global {
  interface HTMLElementTagNameMap {
    'news-timeline': NewsTimeline;
  }
}
