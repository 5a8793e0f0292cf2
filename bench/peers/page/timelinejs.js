/** How the probe puts TimelineJS on a page. It can neither be given other events nor be taken down. */
window.timelineJS = (() => {
  function build(place, data) {
    const box = document.createElement('div');
    box.style.cssText = 'width:100%;height:600px';
    place.append(box);
    const options = {script_path: `${location.origin}/peers/timelinejs/js/`};
    return {box, timeline: new window.TL.Timeline(box, data, options)};
  }

  return {
    mount(place, data) {
      let {box, timeline} = build(place, data);

      return {
        events: () => box.querySelectorAll('.tl-slide .tl-headline'),
        isFilled: (count) => box.querySelectorAll('.tl-timemarker').length === count,
        unmount: () => box.remove(),
        next: () => timeline.goToNext(),
        selected: () => timeline.current_id,
        zoomIn: () => timeline.zoomIn(),
        zoomOut: () => timeline.zoomOut(),
        window: () => timeline._timenav.options.scale_factor,
        replaceAll(other) {
          box.remove();
          ({box, timeline} = build(place, other));
        },
      };
    },
  };
})();
