import {idsIn} from '../controllers/event-hash.js';
import {eventArticle} from '../controllers/event-article.js';
import type {NewsTimeline} from '../news-timeline.js';
import type {TimelineSelectEvent} from '../timeline-events.js';
import {embedMessageOf, sendEmbedMessage} from './embed-message.js';

/**
 * Has the links to events lead to the page around, if that answers: its address names the event to show, gets
 * the one that the reader selects, and is what is copied.
 */
export function linkWithPage(timeline: NewsTimeline, page: Window): void {
  let isAnswered = false;
  addEventListener('message', ({source, data}: MessageEvent<unknown>) => {
    const message = source === page ? embedMessageOf(data) : undefined;
    if (message?.type !== 'page' || !URL.canParse(message.href)) return;
    isAnswered = true;
    const {href, hash} = new URL(message.href);
    timeline.setAttribute('permalink-base', href);
    void follow(timeline, idsIn(hash), page);
  });
  timeline.addEventListener('timeline-select', ({detail: {event}}: TimelineSelectEvent) => {
    if (isAnswered) sendEmbedMessage(page, {type: 'select', id: event.id});
  });
  sendEmbedMessage(page, {type: 'hello'});
}

async function follow(timeline: NewsTimeline, ids: readonly string[], page: Window): Promise<void> {
  await isReady(timeline);
  const id = ids.find((one) => timeline.timeline?.events.some((event) => event.id === one));
  if (id === undefined) return;
  timeline.goTo(id);
  await timeline.updateComplete;
  const article = timeline.shadowRoot && eventArticle(timeline.shadowRoot);
  if (!article) return;
  const {top, height} = article.getBoundingClientRect();
  sendEmbedMessage(page, {type: 'show', top: top + scrollY, height});
}

async function isReady(timeline: NewsTimeline): Promise<void> {
  if (timeline.state === 'ready') return;
  await new Promise((resolve) => {
    timeline.addEventListener('timeline-ready', resolve, {once: true});
  });
}
