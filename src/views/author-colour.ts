import {legibleColour} from '../styles/legible-colour.js';

/** What marks have to stand out by (WCAG 2.2, 1.4.11), with a little for rounding. */
const MARK = 3.1;

/**
 * A colour of the author's as a value for CSS, lighter on a dark page, and told from any ground; empty
 * where there is none that the browser knows.
 */
export function authorColour(color: string | undefined): string {
  return color && CSS.supports('color', color)
    ? legibleColour(`light-dark(${color},color-mix(in oklab,${color} 70%,#fff))`, MARK)
    : '';
}
