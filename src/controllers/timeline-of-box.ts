import type {LitElement} from 'lit';

const PREFIX = 'data-';

/** What is no attribute of the timeline's: the mark of a box, styles, and code. */
const OWN = /^(?:data-news-timeline$|style$|on)/;

/**
 * A timeline with what the attributes of a box say: `data-heading-level` is its `heading-level`, and so on.
 * All others, such as `id`, `class` and `lang`, it has as they are. `false` takes back what is there or not:
 * editors cannot always leave an attribute out.
 */
export function timelineOfBox(box: HTMLElement): HTMLElement {
  const timeline = document.createElement('news-timeline');
  const kinds = kindsOf(timeline);
  for (const {name, value} of box.attributes) {
    if (OWN.test(name)) continue;
    const own = name.startsWith(PREFIX) ? name.slice(PREFIX.length) : '';
    const isOff = kinds.get(own) === Boolean && value === 'false';
    if (!isOff) timeline.setAttribute(kinds.has(own) ? own : name, value);
  }
  // Not as an attribute: policies without inline styles refuse those of scripts too.
  if (box.style.length > 0) timeline.style.cssText = box.style.cssText;
  return timeline;
}

/** The types of a timeline's attributes, by name. */
function kindsOf({constructor}: HTMLElement): ReadonlyMap<string, unknown> {
  const {elementProperties} = constructor as typeof LitElement;
  const attributes = [...elementProperties].filter(([, {attribute}]) => attribute !== false);
  return new Map(
    attributes.map(([property, {attribute, type}]) => [
      typeof attribute === 'string' ? attribute : String(property).toLowerCase(),
      type,
    ]),
  );
}
