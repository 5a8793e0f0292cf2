/** How the pages around say which of several frames one is. */
export interface FrameNames {
  /** Given by pym.js in the query. */
  readonly pym: string | null;
  /** Given by WordPress in the fragment. */
  readonly wordPress: string | undefined;
}

export function frameNames({searchParams, hash}: URL): FrameNames {
  return {
    pym: searchParams.get('childId'),
    wordPress: /^#\?secret=([a-z\d]+)$/i.exec(hash)?.[1],
  };
}

/**
 * Tells the page around how high this one is, now and whenever that changes, in the words of AMP, which
 * `@newswire/frames` listens to, of pym.js, and of WordPress.
 * @see https://github.com/rdmurphy/frames
 * @see https://amp.dev/documentation/components/amp-iframe
 */
export function sendHeights(page: Window, {pym, wordPress}: FrameNames): void {
  const root = document.documentElement;
  let sent = 0;
  const send = (): void => {
    sent = Math.ceil(root.getBoundingClientRect().height);
    page.postMessage({sentinel: 'amp', type: 'embed-size', height: sent}, '*');
    if (pym) page.postMessage(['pym', pym, 'height', sent].join('xPYMx'), '*');
    if (wordPress) page.postMessage({message: 'height', value: sent, secret: wordPress}, '*');
  };
  new ResizeObserver(() => {
    if (Math.ceil(root.getBoundingClientRect().height) !== sent) send();
  }).observe(root);
  // Whoever comes later asks.
  addEventListener('message', ({source, data}: MessageEvent<unknown>) => {
    const {sentinel, type} = Object(data) as Record<string, unknown>;
    if (source === page && sentinel === 'amp' && type === 'frames-init') send();
  });
}
