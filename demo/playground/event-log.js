import {createElement} from './create-element.js';

/** As many as can be read. */
const KEPT = 12;

/** Lists the events the element fires, newest first, with what stands in their `detail`. */
export function logEvents(list, element, events) {
  for (const {name} of events) {
    element.addEventListener(name, ({detail}) => {
      const time = new Date().toLocaleTimeString('en-GB');
      list.prepend(
        createElement(
          'li',
          {},
          createElement('time', {}, time),
          ' ',
          createElement('b', {}, name),
          ' ',
          createElement('span', {className: 'note'}, summary(detail)),
        ),
      );
      while (list.children.length > KEPT) list.lastElementChild.remove();
    });
  }
}

/** `{timeline: 5 events, issues: 0}` */
function summary(detail) {
  const fields = Object.entries(detail).map(([name, value]) => `${name}: ${brief(value)}`);
  return `{${fields.join(', ')}}`;
}

function brief(value) {
  if (Array.isArray(value)) return String(value.length);
  if (Array.isArray(value.events)) return `${value.events.length} events`;
  return value.id ?? value.code ?? '…';
}
