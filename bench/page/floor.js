/** The list a good developer writes by hand when there is no component. */
window.floor = (() => {
  const MONTHS = `January February March April May June July August September October November
    December`.split(/\s+/);

  function element(tag, ...children) {
    const node = document.createElement(tag);
    node.append(...children);
    return node;
  }

  function label(date) {
    const [year, month, day] = date.split('-');
    if (day) return `${Number(day)} ${MONTHS[month - 1]} ${year}`;
    return month ? `${MONTHS[month - 1]} ${year}` : year;
  }

  function item(event) {
    const time = element('time', label(event.date));
    time.setAttribute('datetime', event.date);
    const [source] = event.sources;
    const link = element('a', source.title);
    link.setAttribute('href', source.url);
    const headline = element('h3', event.headline);
    const text = element('p', event.text);
    const node = element('li', element('article', time, headline, text, element('p', link)));
    node.setAttribute('id', event.id);
    node.setAttribute('data-group', event.group);
    return node;
  }

  return {
    /** The first fifty events of a file, which fill any window. */
    async mountFrom(place, address) {
      const text = await (await fetch(address)).text();
      return this.mount(place, JSON.parse(text).slice(0, 50));
    },
    mount(place, events) {
      const list = document.createElement('ol');
      list.setAttribute('class', 'floor');
      for (const event of events) list.append(item(event));
      place.append(list);
      let at = 0;
      return {
        events: () => [list.firstElementChild],
        isFilled: (count) => list.querySelectorAll('li').length === count,
        unmount: () => list.remove(),
        next: () => list.children[++at]?.scrollIntoView(),
        selected: () => at,
        replaceAll: (others) => list.replaceChildren(...others.map(item)),
      };
    },
  };
})();
