import {fieldOf} from './field-of.js';
import {timelineJsText} from './timelinejs-text.js';

const ADDRESS = /^(?:https?:)?\/\/?/;
/** TimelineJS takes a hexadecimal colour with or without its sign. */
const BARE_HEX = /^(?:[\da-f]{3}|[\da-f]{6})$/i;

/** Their colour, as CSS has it. */
export function timelineJsColour(color: unknown): unknown {
  return typeof color === 'string' && BARE_HEX.test(color.trim()) ? `#${color.trim()}` : color;
}

/** Our background for theirs; undefined when all is blank. A text alone is an address or a colour. */
export function timelineJsBackground(background: unknown): object | undefined {
  if (typeof background === 'string') {
    const text = background.trim();
    return timelineJsBackground(ADDRESS.test(text) ? {url: text} : {color: text});
  }
  const result = {
    url: fieldOf(background, 'url'),
    alt: timelineJsText(fieldOf(background, 'alt')),
    color: timelineJsColour(fieldOf(background, 'color')),
  };
  return Object.values(result).some(Boolean) ? result : undefined;
}
