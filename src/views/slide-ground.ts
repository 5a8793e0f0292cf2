import type {Background} from '../model/timeline.js';
import {rgbOf} from './rgb-of.js';

/** How a slide stands in front of what its author put behind it. */
export interface SlideGround {
  /** `light` or `dark`: what the ground is; empty where it is the page's. */
  readonly className: '' | 'light' | 'dark';
  /** Custom property `--_ground`, a colour; empty where there is none. */
  readonly style: string;
}

/** At this luminance black and white are equally far from a colour, at 4.58:1 (WCAG 2.2, contrast ratio). */
const MIDDLE = 0.179;

const NONE: SlideGround = {className: '', style: ''};

/** To ask for the pixels of a canvas takes a browser milliseconds. */
const known = new WeakMap<Background, SlideGround>();

/** A picture is put under a dark veil; on a colour of the author's stands black or white, what is easier to read. */
export function groundOf(background: Background | undefined): SlideGround {
  if (!background) return NONE;
  const ground = known.get(background) ?? groundFrom(background);
  known.set(background, ground);
  return ground;
}

function groundFrom({url, color}: Background): SlideGround {
  if (url !== undefined) return {className: 'dark', style: ''};
  const rgb = color === undefined ? undefined : rgbOf(color);
  if (!rgb) return NONE;
  return {
    className: luminanceOf(rgb) > MIDDLE ? 'light' : 'dark',
    style: `--_ground:rgb(${rgb.join(' ')})`,
  };
}

/** Relative luminance, 0 to 1, of a colour in sRGB. @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminanceOf(rgb: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
