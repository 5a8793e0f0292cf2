import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {ticksOf} from '../geometry/ticks.js';
import type {AxisScene} from './axis-scene.js';
import {placeOn} from './axis-pixels.js';

/** Between a tick and its label, in pixels. */
export const TICK_ROOM = 6;

/** Between two labels, in pixels. */
const GAP = 14;

/** Hairlines where the units of time begin, their names, and the coarser units below. */
export function axisTicks(scene: AxisScene): TemplateResult {
  const {scale, film, language, tickWidth: measure, finerTicks: finer, formatYear} = scene;
  const {ticks, bands} = ticksOf(scale, {language, measure, finer, formatYear, gap: GAP});
  return html`<div class="ticks" aria-hidden="true">${repeat(
    ticks,
    ({time}) => time,
    ({x, label}) =>
      html`<div class="tick" part="tick" .style=${placeOn(film, x)}>${
        x >= 0 && x + measure(label) + TICK_ROOM <= scale.width
          ? html`<span>${label}</span>`
          : nothing
      }</div>`,
  )}${repeat(
    bands,
    ({time}) => time,
    ({x, label, labelX}) =>
      html`<div class="band" .style=${placeOn(film, x)}></div><b .style=${placeOn(film, labelX)}>${label}</b>`,
  )}</div>`;
}
