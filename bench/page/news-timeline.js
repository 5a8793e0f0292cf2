/** How the probe puts `<news-timeline>` on a page as a list, and finds its way about it. */
window.newsTimeline = (() => {
  function mounted(timeline) {
    const list = () => timeline.shadowRoot?.querySelector('ol');
    return {
      events: () => [list()?.querySelector('li')],
      isFilled: (count) => list()?.querySelectorAll('li').length === count,
      unmount: () => timeline.remove(),
      next: () => timeline.next(),
      selected: () => timeline.selected,
      /** In an hour the measurement is over. */
      goOn() {
        timeline.refreshSeconds = 3600;
      },
      refresh() {
        timeline.refresh();
      },
      text: () => list().textContent,
      replaceAll(events) {
        timeline.data = events;
      },
    };
  }

  return {
    mounted,
    async mountFrom(place, address) {
      const timeline = document.createElement('news-timeline');
      timeline.src = address;
      place.append(timeline);
      return mounted(timeline);
    },
    mount(place, events) {
      const timeline = document.createElement('news-timeline');
      timeline.data = events;
      place.append(timeline);
      return mounted(timeline);
    },
  };
})();
