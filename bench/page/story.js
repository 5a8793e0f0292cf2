/** How the probe puts `<news-timeline layout="story">` on a page, and turns its slides. */
window.story = {
  mount(place, events) {
    const timeline = document.createElement('news-timeline');
    timeline.layout = 'story';
    timeline.data = events;
    place.append(timeline);
    const slide = () => timeline.shadowRoot?.querySelector('.slide:not([inert])');
    return {
      events: () => [slide()],
      isFilled: (count) => timeline.timeline?.events.length === count,
      unmount: () => timeline.remove(),
      next: () => timeline.next(),
    };
  },
};
