/** How the probe puts d3-milestones on a page: dates and headlines, with nothing to be pressed. */
window.d3Milestones = (() => {
  let boxes = 0;
  // It looks for its box once more when that is gone; a page has to live with the error.
  addEventListener('error', (event) => event.preventDefault());

  return {
    mount(place, data) {
      const box = document.createElement('div');
      box.id = `milestones-${++boxes}`;
      place.append(box);
      const chart = window
        .milestones(`#${box.id}`)
        .mapping({timestamp: 'date', text: 'headline', url: 'url'})
        .parseTime('%Y-%m-%d')
        .aggregateBy('day')
        .render(data);

      return {
        events: () => box.querySelectorAll('.milestones-label'),
        // Events of one day share a label.
        isFilled: (count) => box.textContent.split('(no. ').length > count,
        unmount: () => box.remove(),
        replaceAll: (other) => chart.render(other),
      };
    },
  };
})();
