/**
 * What the embed page and the page around it tell each other, beside heights. Each side takes messages from
 * the other's window alone.
 */
export type EmbedMessage =
  /** The embed page is there, and wants to know whose page it is on. */
  | {readonly type: 'hello'}
  /** Address of the page around it, with its fragment. */
  | {readonly type: 'page'; readonly href: string}
  /** The reader selected an event. */
  | {readonly type: 'select'; readonly id: string}
  /** Bring this part of the embed page into view: CSS pixels from its top. */
  | {readonly type: 'show'; readonly top: number; readonly height: number};

const SENTINEL = 'news-timeline';

export function sendEmbedMessage(target: Window, message: EmbedMessage): void {
  // A sandboxed document has no origin that could be named.
  target.postMessage({sentinel: SENTINEL, ...message}, '*');
}

/** What arrived, if it is one of ours and whole. */
export function embedMessageOf(data: unknown): EmbedMessage | undefined {
  const {sentinel, type, href, id, top, height} = Object(data) as Record<string, unknown>;
  if (sentinel !== SENTINEL) return undefined;
  if (type === 'hello') return {type};
  if (type === 'page' && typeof href === 'string') return {type, href};
  if (type === 'select' && typeof id === 'string') return {type, id};
  if (type === 'show' && isLength(top) && isLength(height)) return {type, top, height};
  return undefined;
}

function isLength(value: unknown): value is number {
  return Number.isFinite(value);
}
