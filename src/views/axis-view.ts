import {html, nothing, type TemplateResult} from 'lit';
import type {AxisGestures} from '../controllers/axis-gestures.js';
import {eventAt} from './axis-events.js';
import {placeOn} from './axis-pixels.js';
import type {AxisScene} from './axis-scene.js';
import {TICK_ROOM} from './axis-ticks.js';

/**
 * The plot with its lanes, and the strip that shows the whole. What there is much of is drawn into it by
 * {@link AxisPlot}.
 * @param gestures what wheel, mouse and fingers do, once that has been loaded
 * @param direction 1 where time runs to the right, -1 where it runs to the left
 */
export function axisView(
  scene: AxisScene,
  gestures: AxisGestures | undefined,
  direction: 1 | -1,
): TemplateResult {
  const {axis, lanes, film} = scene;
  const height = lanes.reduce((sum, lane) => sum + lane.height, 0);
  return html`<div class="axis" part="axis"><div
    class="plot"
    .style=${`--_lanes:${height}em`}
    @wheel=${gestures?.wheel}
    @pointerdown=${gestures?.down}
    @pointermove=${gestures?.move}
    @pointerup=${gestures?.up}
    @pointercancel=${gestures?.up}
    @dblclick=${gestures?.doubleClick}
  ><div class="lanes"></div><div
    class="film"
    .style=${`transform:translateX(${Math.round(-film.offset) * direction}px)`}
  ><div class="ticks" aria-hidden="true"></div>${scene.eras?.(scene)}${todayLine(scene)}<ol
      class="events"
      role="list"
      @keydown=${scene.key}
      @click=${(event: Event) => {
        scene.select(eventAt(event));
      }}
      @focusin=${(event: Event) => {
        axis.focus(eventAt(event));
      }}
      @pointerover=${(event: Event) => {
        axis.point(eventAt(event));
      }}
      @pointerleave=${() => {
        axis.point(-1);
      }}
    ></ol><div
      class="clusters"
      role="presentation"
      @click=${(event: Event) => {
        scene.open?.(event, scene);
      }}
    ></div></div></div>${scene.overview?.(scene) ?? html`<div class="strip"></div>`}</div>`;
}

/** Where something is still to come, as in the list. */
function todayLine({shown, scale, film, now, tickWidth}: AxisScene): unknown {
  const {context, plan} = shown;
  const x = scale.x(now);
  if (plan.today < 0 || x < 0 || x > scale.width) return nothing;
  const {today} = context.strings;
  const isLate = x + tickWidth(today) + 2 * TICK_ROOM > scale.width;
  return html`<p class=${isLate ? 'now late' : 'now'} part="today" .style=${placeOn(film, x)}><span>${today}</span></p>`;
}
