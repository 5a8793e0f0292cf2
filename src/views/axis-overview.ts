import {html, type TemplateResult} from 'lit';
import type {AxisController} from '../controllers/axis-controller.js';
import {placeOf} from '../controllers/pointer-place.js';
import {densityOf} from '../geometry/density.js';
import {lengthOf} from '../geometry/time-window.js';
import {laneClass} from './lane-place.js';
import type {AxisScene} from './axis-scene.js';

const BINS = 200;
/** Of the strip's ten units, the highest bar has this many; it stands for this many events at least. */
const HEIGHT = 8;
const FEWEST_FULL = 4;

/** The whole span: how much there is when, and which part of it is in view. Buttons and keys do the same. */
export function axisOverview({axis, lanes, shown}: AxisScene): TemplateResult {
  const {whole, window} = axis;
  const length = lengthOf(whole);
  const start = ((window.from - whole.from) / length) * 100;
  const size = (lengthOf(window) / length) * 100;
  const look = (event: PointerEvent): void => {
    const {clientWidth} = event.currentTarget as Element;
    axis.centreOn(whole.from + (placeOf(event) / clientWidth) * length);
  };
  return html`<div
    class="strip"
    aria-hidden="true"
    @pointerdown=${(event: PointerEvent) => {
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
      look(event);
    }}
    @pointermove=${(event: PointerEvent) => {
      if (event.buttons === 1) look(event);
    }}
  ><svg viewBox="0 0 ${BINS} 10" preserveAspectRatio="none">${densityPaths(axis, (lane) => laneClass(lanes[lane], shown))}</svg><div
    class="frame"
    .style=${`inset-inline-start:${start}%;inline-size:${size}%`}
  ></div></div>`;
}

/** Drawn anew only for other events. */
const drawn = new WeakMap<object, Element>();

const SVG = 'http://www.w3.org/2000/svg';

/** A path for each lane, in its colour: a bar for each bin, as high as it holds events. */
function densityPaths(
  {index, whole}: AxisController,
  colourOf: (lane: number) => string,
): Element | undefined {
  if (!index) return undefined;
  const known = drawn.get(index);
  if (known) return known;
  const {lanes, most} = densityOf(index, whole, BINS);
  const tops = [...Array(BINS).keys()].map((bin) =>
    lanes.reduce((sum, counts) => sum + (counts[bin] ?? 0), 0),
  );
  const unit = HEIGHT / Math.max(most, FEWEST_FULL);
  tops.forEach((total, bin) => (tops[bin] = (10 - total * unit) / 2));
  const paths = document.createElementNS(SVG, 'g');
  lanes.forEach((counts, lane) => {
    const bars = [...counts].map((count, bin) => {
      const top = tops[bin] ?? 0;
      tops[bin] = top + count * unit;
      return count === 0
        ? ''
        : `M${bin} ${top.toFixed(2)}v${(count * unit).toFixed(2)}h1V${top.toFixed(2)}z`;
    });
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('class', colourOf(lane));
    path.setAttribute('d', bars.join(''));
    paths.append(path);
  });
  drawn.set(index, paths);
  return paths;
}
