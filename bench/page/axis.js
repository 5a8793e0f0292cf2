/** How the probe puts `<news-timeline layout="axis">` on a page, and moves it as a mouse does. */
window.axis = (() => {
  /** What a turn of the wheel tells, in pixels: zooms by e^0.6. */
  const TURN = 120;

  return {
    mount(place, events) {
      const timeline = document.createElement('news-timeline');
      timeline.layout = 'axis';
      timeline.data = events;
      place.append(timeline);
      const found = (selector) => timeline.shadowRoot?.querySelector(selector);

      function wheel(movement) {
        const plot = found('.plot');
        const {left, width, top} = plot.getBoundingClientRect();
        const at = {clientX: left + width / 2, clientY: top + 1};
        plot.dispatchEvent(
          new WheelEvent('wheel', {bubbles: true, cancelable: true, ...at, ...movement}),
        );
      }

      return {
        events: () => timeline.shadowRoot?.querySelectorAll('.events .label:not(.none)') ?? [],
        // Of a long one, its beginning is shown before all has been read.
        isFilled: (count) => timeline.timeline?.events.length === count,
        unmount: () => timeline.remove(),
        next: () => timeline.next(),
        selected: () => timeline.selected,
        zoomIn: () => wheel({deltaY: -TURN, ctrlKey: true}),
        zoomOut: () => wheel({deltaY: TURN, ctrlKey: true}),
        pan: (pixels) => wheel({deltaX: pixels}),
        // The frame in the strip below is where the window is.
        window: () => found('.strip .frame').getAttribute('style'),
        replaceAll(other) {
          timeline.data = other;
        },
      };
    },
  };
})();
