/**
 * Stands before the element on a page under test: a clock that jumps from one question of a live timeline
 * to the next, and a file that is edited meanwhile.
 */
(() => {
  /** Shorter timers are the browser's and the element's own matter, and run as ever. */
  const LONG = 20_000;
  const timers = new Map();
  const {setTimeout: later, clearTimeout: never} = window;
  let now = Date.UTC(2025, 5, 1);
  let lastId = 1e9;
  window.setTimeout = (call, delay = 0) => {
    if (delay < LONG) return later(call, delay);
    timers.set(++lastId, {at: now + delay, call});
    return lastId;
  };
  window.clearTimeout = (id) => void (timers.delete(id) || never(id));
  Date.now = () => now;

  const file = {version: 0, events: [], asked: 0};
  window.fetch = (address, {headers}) => {
    file.asked++;
    const etag = `"${file.version}"`;
    const isKnown = new Headers(headers).get('if-none-match') === etag;
    const body = isKnown
      ? null
      : JSON.stringify({title: 'A day', tags: ['live'], events: file.events});
    const sent = {etag, 'content-type': 'application/json'};
    const response = new Response(body, {status: isKnown ? 304 : 200, headers: sent});
    // One that a script makes has no address.
    Object.defineProperty(response, 'url', {value: new URL(address, document.baseURI).href});
    return Promise.resolve(response);
  };

  /** Lets everything else have its turn. */
  const others = () => scheduler.postTask(() => undefined, {priority: 'background'});
  /** A long list is drawn while the browser has nothing else to do. */
  const idle = () => new Promise((resolve) => requestIdleCallback(resolve));

  window.day = {
    file,
    timers,
    /** Goes to the next question, and on until the timeline has dealt with its answer. */
    async ask(timeline) {
      const [[id, {at, call}]] = [...timers].sort(([, a], [, b]) => a.at - b.at);
      timers.delete(id);
      now = at;
      const {asked} = file;
      call();
      // Without an answer there is no next question planned.
      while (file.asked === asked || timers.size === 0) await others();
      await day.drawn(timeline);
    },
    async drawn(timeline) {
      await timeline.updateComplete;
      while (timeline.shadowRoot.querySelector('[aria-busy]')) await idle();
    },
  };
})();
