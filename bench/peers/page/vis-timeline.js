/** How the probe puts vis-timeline on a page. Animations are off: it may do its work at once. */
window.visTimeline = (() => {
  const {Timeline, DataSet} = window.vis;
  // Destroyed before it is done, it still draws once more; a page has to live with the error.
  addEventListener('error', (event) => event.preventDefault());
  const AT_ONCE = {animation: false};
  /** As much as a turn of the wheel zooms the axis by. */
  const ZOOM = Math.exp(0.6) - 1;

  return {
    mount(place, data) {
      const box = document.createElement('div');
      place.append(box);
      // The rooms for its groups grow with the events: as high as a window they are scrolled.
      const options = {height: 600, verticalScroll: true, zoomKey: 'ctrlKey'};
      const timeline = new Timeline(
        box,
        new DataSet(data.items),
        new DataSet(data.groups),
        options,
      );
      // That it fits itself to its events is not drawn before something else changes.
      timeline.fit(AT_ONCE);
      let ids = data.items.map(({id}) => id);
      let selected = -1;

      return {
        events: () => box.querySelectorAll('.vis-item-content'),
        isFilled: (count) => timeline.itemsData.length === count,
        unmount() {
          timeline.destroy();
          box.remove();
        },
        next: () => timeline.setSelection(ids[++selected], {focus: true, zoom: false, ...AT_ONCE}),
        selected: () => timeline.getSelection()[0],
        zoomIn: () => timeline.zoomIn(ZOOM, AT_ONCE),
        zoomOut: () => timeline.zoomOut(ZOOM, AT_ONCE),
        pan(pixels) {
          const {start, end} = timeline.getWindow();
          const by = ((end - start) * pixels) / box.clientWidth;
          timeline.setWindow(Number(start) + by, Number(end) + by, AT_ONCE);
        },
        window: () => `${Number(timeline.range.start)} ${Number(timeline.range.end)}`,
        replaceAll(other) {
          ids = other.items.map(({id}) => id);
          timeline.setData({groups: new DataSet(other.groups), items: new DataSet(other.items)});
          timeline.fit(AT_ONCE);
        },
      };
    },
  };
})();
