import type {Group} from '../model/timeline.js';
import {GROUP_COLOURS} from '../styles/group-styles.js';
import {authorColour} from './author-colour.js';

/** The author's colours for the first groups, as custom properties: `--_g1` to `--_g8`. */
export function groupColours(groups: readonly Group[]): string {
  return groups
    .slice(0, GROUP_COLOURS)
    .map(({color}, index) => {
      const value = authorColour(color);
      return value && `--_g${String(index + 1)}:${value};`;
    })
    .join('');
}
