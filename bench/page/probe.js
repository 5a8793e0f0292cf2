/**
 * What a page under measurement tells about itself, as `window.probe`. It is the first script of every
 * page, the empty one too, so that its own weight cancels out. All times are `performance.now()`.
 *
 * @typedef {object} Subject what is measured
 * @property {(place: Element, events: any) => Mounted} mount
 * @property {(place: Element, address: string) => Promise<Mounted>} [mountFrom] with the events of a file
 *
 * @typedef {object} Mounted a timeline on the page; what it cannot do, it has no method for
 * @property {() => Iterable<Element>} events those whose box may show an event, its headline in it
 * @property {(count: number) => boolean} isFilled whether all events are in it, shown or to be scrolled to
 * @property {() => void} unmount
 * @property {(events: any) => void} replaceAll
 * @property {() => void} [next] goes to the next event
 * @property {() => unknown} [selected] what is another when that has happened
 * @property {() => void} [zoomIn] by about 1.8
 * @property {() => void} [zoomOut] by as much
 * @property {(pixels: number) => void} [pan]
 * @property {() => void} [goOn] gets ready to ask for a newer version of its file
 * @property {() => void} [refresh] asks for the file again
 * @property {() => string} [text] all that is in it
 * @property {() => unknown} [window] what is another after a zoom or pan
 */
window.probe = (() => {
  const start = performance.now();
  const longTasks = [];
  const shifts = [];
  /** When events were parsed: no list can do anything about that. */
  const parsings = [];
  /** The timeline that is being moved about. */
  let timeline;

  /** Ways to move a timeline: there and back, so that it may go on for ever. */
  const STEPS = {
    next: {
      can: () => Boolean(timeline.next),
      act: () => timeline.next(),
      state: () => timeline.selected(),
    },
    zoom: {
      can: () => Boolean(timeline.zoomIn),
      act: (step) => (step % 4 < 2 ? timeline.zoomIn() : timeline.zoomOut()),
      state: () => timeline.window(),
    },
    pan: {
      can: () => Boolean(timeline.pan),
      act: (step) => timeline.pan(step % 4 < 2 ? 100 : -100),
      state: () => timeline.window(),
    },
    // Nothing: what measuring a step takes of the main thread by itself.
    still: {can: () => true, act: () => undefined, state: () => ({})},
  };

  observe('longtask', ({startTime, duration}) => longTasks.push({start: startTime, duration}));
  observe('layout-shift', ({value, sources}) =>
    shifts.push({value, ofWhatFollows: sources.some(({node}) => isIn(whatFollows(), node))}),
  );

  function observe(type, take) {
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });
  }

  function isIn(ancestor, node) {
    return Boolean(node && ancestor?.contains(node));
  }

  function whatFollows() {
    return document.getElementById('what-follows');
  }

  function frame() {
    return new Promise(requestAnimationFrame);
  }

  /** In the second frame after a change, the frame with the change in it has been produced. */
  async function shown() {
    await frame();
    await frame();
    return performance.now() - start;
  }

  /** A task that is asked for while a frame is made comes after its paint. */
  async function painted() {
    await frame();
    await new Promise((resolve) => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(undefined);
    });
  }

  async function until(condition, what) {
    const latest = performance.now() + 120_000;
    // Looked at in frames, as a reader does: what a script has just built is not on the screen yet.
    do {
      if (performance.now() > latest) throw new Error(`Waited two minutes for ${what}.`);
      await frame();
    } while (!condition());
  }

  function sum(entries) {
    return entries.reduce((total, {value}) => total + value, 0);
  }

  function pause(milliseconds) {
    return new Promise((resolve) => setTimeout(resolve, milliseconds));
  }

  const {parse} = JSON;

  /** Notes when it was at work; the timeline's own readings too. */
  JSON.parse = (text, ...rest) => {
    const from = performance.now();
    try {
      return parse(text, ...rest);
    } finally {
      parsings.push({start: from, end: performance.now()});
    }
  };

  /** Whether an event is in view whose number is not below this. */
  function isVisible(event, number) {
    const found = /\(no\. (\d+)\)/.exec(event?.textContent);
    if (!found || Number(found[1]) < number) return false;
    const {width, height, top, bottom, left, right} = event.getBoundingClientRect();
    const inView = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
    return width > 0 && height > 0 && inView;
  }

  function untilFirst(mounted, number = 0) {
    const isShown = () => Array.from(mounted.events()).some((event) => isVisible(event, number));
    return until(isShown, 'the first event');
  }

  function untilFilled(mounted, count) {
    return until(() => mounted.isFilled(count), `all of ${count} events`);
  }

  /** Long tasks, less what of each was spent on parsing the events. */
  function tasks() {
    return longTasks.map(({start: from, duration}) =>
      parsings.reduce((rest, {start: parsed, end}) => {
        const overlap = Math.min(from + duration, end) - Math.max(from, parsed);
        return rest - Math.max(0, overlap);
      }, duration),
    );
  }

  return {
    /** Shows the page's events and tells how long it took. */
    async load({mount}) {
      const script = document.getElementById('events');
      const events = JSON.parse(script.textContent);
      script.remove();
      const {count} = document.getElementById('place').dataset;
      const handed = performance.now() - start;
      timeline = mount(document.getElementById('place'), events);
      // By itself as well: of ten thousand events the first may be there long before the last.
      window.firstShown = untilFirst(timeline).then(shown);
      const [first, filled] = await Promise.all([
        window.firstShown,
        untilFilled(timeline, Number(count)).then(shown),
      ]);
      // Long tasks are told of late, and a list may have something to tidy up.
      await pause(300);
      return {first, filled, handed, tasks: tasks()};
    },

    /** Shows the events of a file and tells how long the first took. */
    async loadFrom(subject, address) {
      timeline = await subject.mountFrom(document.getElementById('place'), address);
      await untilFirst(timeline);
      const first = await shown();
      const count = Number(document.getElementById('place').dataset.count);
      if (timeline.refresh) {
        timeline.goOn();
        await untilFilled(timeline, count);
      }
      await pause(300);
      return {first, tasks: tasks(), refreshes: Boolean(timeline.refresh)};
    },

    refresh: () => timeline.refresh(),

    /** Whether something is in the list: to be asked when all has been measured, for it takes long. */
    says: (words) => timeline.text().includes(words),

    /** Mounts and removes the timeline again and again, every other time before it is filled. */
    async cycle({mount}, times) {
      const text = document.getElementById('events').textContent;
      const place = document.getElementById('place');
      for (let index = 0; index < times; index++) {
        const mounted = mount(place, JSON.parse(text));
        await untilFirst(mounted);
        if (index % 2) await untilFilled(mounted, Number(place.dataset.count));
        mounted.unmount();
        await shown();
      }
      // Timers that outlive their list would show as a leak; they may run out.
      await pause(1000);
    },

    /** Whether the timeline can be moved this way at all. */
    can: (kind) => STEPS[kind].can(),

    /**
     * One step, to the second frame after it is seen to have been taken.
     *
     * @param {'next' | 'zoom' | 'pan' | 'still'} kind
     * @param {number} step how many there were before
     * @returns {Promise<boolean>} whether anything has moved within two seconds
     */
    async step(kind, step) {
      const {act, state} = STEPS[kind];
      const before = state();
      const latest = performance.now() + 2000;
      act(step);
      let hasMoved = false;
      do {
        await frame();
        hasMoved = state() !== before;
      } while (!hasMoved && performance.now() < latest);
      await frame();
      return hasMoved;
    },

    /**
     * Goes from event to event, and tells how long it took until each was painted: the median, in milliseconds.
     *
     * @param {number} count of events to go to
     */
    async turns(count) {
      const times = [];
      for (let turn = 0; turn < count; turn++) {
        // From the middle between two frames, as a press on a button comes.
        await frame();
        await pause(4);
        const before = performance.now();
        timeline.next();
        await painted();
        times.push(performance.now() - before);
      }
      return times.toSorted((a, b) => a - b)[Math.floor(count / 2)];
    },

    /**
     * Puts other events in the place of all, and tells how long it took to show one.
     *
     * @param {string} address of the events
     * @param {number} number of the first of them
     */
    async replaceAll(address, number) {
      const events = await (await fetch(address)).json();
      scrollTo(0, 0);
      await pause(300);
      const before = performance.now() - start;
      timeline.replaceAll(events);
      await untilFirst(timeline, number);
      return (await shown()) - before;
    },

    /** Tells what moved when the timeline's script came, long after the page had been drawn. */
    async replace({mounted}, count, load) {
      await shown();
      await pause(200);
      const list = mounted(document.querySelector('news-timeline'));
      const top = whatFollows().getBoundingClientRect().top;
      await load();
      await untilFilled(list, count);
      await shown();
      await pause(500);
      return {
        score: sum(shifts.filter(({ofWhatFollows}) => ofWhatFollows)),
        pageScore: sum(shifts),
        movedBy: whatFollows().getBoundingClientRect().top - top,
      };
    },
  };
})();
