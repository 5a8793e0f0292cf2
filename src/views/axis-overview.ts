import {html, svg, type TemplateResult} from 'lit';
import type {AxisController} from '../controllers/axis-controller.js';
import {lengthOf} from '../geometry/time-window.js';

const BINS = 200;
/** Of the strip's ten units, the highest bar has this many; it stands for this many events at least. */
const HEIGHT = 8;
const FEWEST_FULL = 4;

/** The whole span: how much there is when, and which part of it is in view. Buttons and keys do the same. */
export function axisOverview(
  axis: AxisController,
  colourOf: (lane: number) => string,
): TemplateResult {
  const {whole, window} = axis;
  const length = lengthOf(whole);
  const start = ((window.from - whole.from) / length) * 100;
  const size = (lengthOf(window) / length) * 100;
  const look = (event: PointerEvent): void => {
    const box = event.currentTarget as Element;
    const {left, right, width} = box.getBoundingClientRect();
    const isRtl = getComputedStyle(box).direction === 'rtl';
    const place = isRtl ? right - event.clientX : event.clientX - left;
    axis.centreOn(whole.from + (place / width) * length);
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
  ><svg viewBox="0 0 ${BINS} 10" preserveAspectRatio="none">${densityOf(axis, colourOf)}</svg><div
    class="frame"
    .style=${`inset-inline-start:${start}%;inline-size:${size}%`}
  ></div></div>`;
}

/** Drawn anew only for other events. */
const drawn = new WeakMap<object, unknown>();

/** A path for each lane, in its colour: a bar for each bin, as high as it holds events. */
function densityOf({index, whole}: AxisController, colourOf: (lane: number) => string): unknown {
  if (!index) return undefined;
  const known = drawn.get(index);
  if (known) return known;
  const counts = index.lanes.map(() => new Array<number>(BINS).fill(0));
  for (const {from, to, lane} of index.entries) {
    const place = ((from + to) / 2 - whole.from) / lengthOf(whole);
    const bin = Math.min(BINS - 1, Math.max(0, Math.floor(place * BINS)));
    const row = counts[lane] ?? [];
    row[bin] = (row[bin] ?? 0) + 1;
  }
  const totals = Array.from({length: BINS}, (_bin, bin) => sum(counts.map((row) => row[bin] ?? 0)));
  const unit = HEIGHT / Math.max(...totals, FEWEST_FULL);
  const tops = totals.map((total) => (10 - total * unit) / 2);
  const paths = counts.map((row, lane) => {
    const bars = row.map((count, bin) => {
      const top = tops[bin] ?? 0;
      tops[bin] = top + count * unit;
      return count === 0
        ? ''
        : `M${bin} ${top.toFixed(2)}v${(count * unit).toFixed(2)}h1V${top.toFixed(2)}z`;
    });
    return svg`<path class=${colourOf(lane)} d=${bars.join('')}></path>`;
  });
  drawn.set(index, paths);
  return paths;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
