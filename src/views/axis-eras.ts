import {html, nothing, type TemplateResult} from 'lit';
import {RoomRow} from '../geometry/room-row.js';
import {axisEraStyles} from '../styles/axis-era-styles.js';
import {adoptedStyles} from './adopted-styles.js';
import {authorColour} from './author-colour.js';
import {pixels, placeOn} from './axis-pixels.js';
import type {AxisScene} from './axis-scene.js';
import {TICK_ROOM} from './axis-ticks.js';
import {shownText} from './shown-text.js';

/** How far bands are drawn outside of the window, in pixels. */
const MARGIN = 4;

/** What the beginning of a name takes, in pixels. */
const LEAST = 80;

/** Eras as bands behind the marks; those that overlap have their names one below the other. */
export function axisEras(scene: AxisScene): unknown {
  const {shown, scale, film} = scene;
  const {x, width} = scale;
  const rows: RoomRow[] = [];
  const bands = shown.timeline.eras.flatMap(({date, label, color}): TemplateResult[] => {
    const from = Math.max(x(date.earliest ?? -Infinity), -MARGIN);
    const to = Math.min(x(date.latest ?? Infinity), width + MARGIN);
    if (!(to > from)) return [];
    let row = rows.findIndex((one) => one.isFree(from, to));
    if (row < 0) row = rows.push(new RoomRow()) - 1;
    rows[row]?.take(from, to);
    const swatch = authorColour(color);
    const colour = swatch ? `;--_era:${swatch}` : '';
    return [
      html`<div
        class="era-band"
        part="era"
        .style=${`${placeOn(film, from)};inline-size:${pixels(to - from)};--_row:${row}${colour}`}
      ><span .style=${row === 0 ? besideToday(scene, from, to) : ''}>${label === undefined ? nothing : shownText(label, shown.context)}</span></div>`,
    ];
  });
  return html`${adoptedStyles(axisEraStyles)}<div class="bands" aria-hidden="true">${bands}</div>`;
}

/** The line for today has its word at the same height: a name ends before it, or begins behind it. */
function besideToday({shown, scale, now, tickWidth}: AxisScene, from: number, to: number): string {
  const line = scale.x(now);
  if (shown.plan.today < 0 || line < from || line > to) return '';
  if (line - from > LEAST) return `max-inline-size:${pixels(line - from)}`;
  const word = tickWidth(shown.context.strings.today) + TICK_ROOM;
  return `margin-inline-start:${pixels(line - from + word)}`;
}
