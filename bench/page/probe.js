/**
 * What a page under measurement tells about itself, as `window.probe`. It is the first script of every
 * page, the empty one too, so that its own weight cancels out. All times are `performance.now()`.
 */
window.probe = (() => {
  const start = performance.now();
  const longTasks = [];
  const shifts = [];
  /** When the page itself was busy reading the events: no list can do anything about that. */
  const parsing = {start: 0, end: 0};

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

  async function until(condition, what) {
    const latest = performance.now() + 60_000;
    // Looked at in frames, as a reader does: what a script has just built is not on the screen yet.
    do {
      if (performance.now() > latest) throw new Error(`Waited 60 s for ${what}.`);
      await frame();
    } while (!condition());
  }

  function sum(entries) {
    return entries.reduce((total, {value}) => total + value, 0);
  }

  function pause(milliseconds) {
    return new Promise((resolve) => setTimeout(resolve, milliseconds));
  }

  function readEvents(text) {
    parsing.start = performance.now();
    const events = JSON.parse(text);
    parsing.end = performance.now();
    return events;
  }

  function isVisible(event) {
    if (!event || !/\(no\. \d+\)/.test(event.textContent)) return false;
    const {width, height, top, bottom, left, right} = event.getBoundingClientRect();
    const inView = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
    return width > 0 && height > 0 && inView;
  }

  function untilFirst(list) {
    return until(() => isVisible(list()?.querySelector('li')), 'the first event');
  }

  function untilFilled(list, count) {
    return until(() => list()?.querySelectorAll('li').length === count, `all of ${count} events`);
  }

  /** Long tasks, less what of each was spent on reading the events. */
  function tasks() {
    return longTasks.map(({start: from, duration}) => {
      const overlap = Math.min(from + duration, parsing.end) - Math.max(from, parsing.start);
      return duration - Math.max(0, overlap);
    });
  }

  return {
    /** Shows the page's events and tells how long it took. */
    async load({mount, list}) {
      const script = document.getElementById('events');
      const events = readEvents(script.textContent);
      script.remove();
      const node = mount(document.getElementById('place'), events);
      const [first, filled] = await Promise.all([
        untilFirst(() => list(node)).then(shown),
        untilFilled(() => list(node), events.length).then(shown),
      ]);
      // Long tasks are told of late, and a list may have something to tidy up.
      await pause(300);
      return {first, filled, tasks: tasks()};
    },

    /** Mounts and removes the list again and again, every other time before it is filled. */
    async cycle({mount, list}, count) {
      const text = document.getElementById('events').textContent;
      const place = document.getElementById('place');
      for (let index = 0; index < count; index++) {
        const events = readEvents(text);
        const node = mount(place, events);
        await untilFirst(() => list(node));
        if (index % 2) await untilFilled(() => list(node), events.length);
        node.remove();
        await shown();
      }
      // Timers that outlive their list would show as a leak; they may run out.
      await pause(1000);
    },

    /** Tells what moved when the timeline's script came, long after the page had been drawn. */
    async replace({list}, count, load) {
      await shown();
      await pause(200);
      const node = document.querySelector('news-timeline');
      const top = whatFollows().getBoundingClientRect().top;
      await load();
      await untilFilled(() => list(node), count);
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
