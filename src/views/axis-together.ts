import {html, nothing} from 'lit';
import {axisStrings} from '../i18n/axis-strings.js';
import {besideTemplate} from './axis-detail.js';
import type {AxisScene} from './axis-scene.js';

/** More of one time than this are not listed: a page has to stay what it is. */
const MOST_LISTED = 100;

/**
 * Events that no zoom tells apart, by name.
 * @param together their indexes
 */
export function axisTogether(together: readonly number[], scene: AxisScene): unknown {
  const rest = together.length - MOST_LISTED;
  return together.length === 0
    ? nothing
    : html`<ul class="together" role="list">${together
        .slice(0, MOST_LISTED)
        .map((index) => html`<li>${besideTemplate(scene, index)}</li>`)}${
        rest > 0 ? html`<li>${axisStrings(scene.language).more(rest)}</li>` : nothing
      }</ul>`;
}
