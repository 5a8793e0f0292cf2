/** How the probe puts `<news-timeline>` on a page, and where it finds the list in it. */
window.newsTimeline = {
  mount(place, events) {
    const timeline = document.createElement('news-timeline');
    timeline.data = events;
    place.append(timeline);
    return timeline;
  },
  list: (timeline) => timeline.shadowRoot?.querySelector('ol'),
};
