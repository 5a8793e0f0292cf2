/** How the probe puts react-chrono on a page: its vertical list of cards. */
window.reactChrono = (() => {
  const {createElement, createRoot, Chrono} = window.ReactChrono;

  return {
    mount(place, data) {
      const box = document.createElement('div');
      place.append(box);
      const root = createRoot(box);
      const show = (items) =>
        root.render(createElement(Chrono, {items, mode: 'VERTICAL', allowDynamicUpdate: true}));
      show(data);

      return {
        events: () => box.querySelectorAll('.timeline-card-content'),
        isFilled: (count) => box.querySelectorAll('.timeline-card-content').length === count,
        unmount() {
          root.unmount();
          box.remove();
        },
        next: () => box.querySelector('[aria-label="Item navigation"] [aria-label*="ext"]').click(),
        selected: () => box.querySelector('.timeline-card-content.active'),
        replaceAll: show,
      };
    },
  };
})();
