/**
 * For the page around an embed page: gives each `<iframe data-news-timeline-embed>` the height it asks for, and
 * keeps the page's address and the selected event the same. `@newswire/frames` and pym.js do the first as well.
 */
import {hashOf, idsIn} from './controllers/event-hash.js';
import {embedMessageOf, sendEmbedMessage, type EmbedMessage} from './embed/embed-message.js';

const FRAMES = 'iframe[data-news-timeline-embed]';

addEventListener('message', ({source, data}: MessageEvent<unknown>) => {
  const frame = [...frames()].find(({contentWindow}) => contentWindow === source);
  if (!frame) return;
  const {sentinel, type, height} = Object(data) as Record<string, unknown>;
  if (sentinel === 'amp' && type === 'embed-size' && typeof height === 'number') {
    frame.height = String(height);
  }
  const message = embedMessageOf(data);
  if (message) answer(frame, message);
});
addEventListener('hashchange', tellAll);
addEventListener('popstate', tellAll);
for (const frame of frames()) {
  // Those that are there already have spoken to nobody.
  frame.contentWindow?.postMessage({sentinel: 'amp', type: 'frames-init'}, '*');
  tell(frame);
}

function frames(): NodeListOf<HTMLIFrameElement> {
  return document.querySelectorAll<HTMLIFrameElement>(FRAMES);
}

function answer(frame: HTMLIFrameElement, message: EmbedMessage): void {
  if (message.type === 'hello') tell(frame);
  else if (message.type === 'select') select(message.id);
  else if (message.type === 'show') scrollToPart(frame, message.top, message.height);
}

/** The page's own anchors are its own. */
function tell({contentWindow}: HTMLIFrameElement): void {
  const isAnchor = idsIn(location.hash).some((id) => document.getElementById(id));
  const href = isAnchor ? location.href.replace(/#.*/, '') : location.href;
  if (contentWindow) sendEmbedMessage(contentWindow, {type: 'page', href});
}

function tellAll(): void {
  for (const frame of frames()) tell(frame);
}

function select(id: string): void {
  const hash = hashOf(id);
  if (!hash || document.getElementById(id) || idsIn(location.hash).includes(id)) return;
  // The state is that of the page's own router, which would miss it.
  history.pushState(history.state, '', hash);
}

/** Only as far as the part is out of view; the margin is what a line of text needs. */
function scrollToPart(frame: HTMLIFrameElement, top: number, height: number): void {
  const start = frame.getBoundingClientRect().top + top;
  const isInView = start >= 0 && start + height <= innerHeight;
  if (!isInView) scrollTo({top: start + scrollY - 16});
}
