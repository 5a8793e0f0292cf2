import {ticksOf} from '../geometry/ticks.js';
import {pixels, placeOn} from './axis-pixels.js';
import type {AxisScene} from './axis-scene.js';
import {giveAttributes} from './given-attributes.js';
import {KeyedElements, type KeyedElement} from './keyed-elements.js';
import {PlacedElement, type Placed} from './placed-element.js';

/** Between a tick and its label, in pixels. */
export const TICK_ROOM = 6;

/** Between two labels, in pixels. */
const GAP = 14;

/** Of the hairline where a band begins, in pixels. */
const HAIRLINE = 1;

/** Where a unit of time begins. */
interface Tick {
  readonly key: string;
  readonly style: string;
  /** The name of the unit; empty where there is no room for it. */
  readonly text: string;
}

/** A hairline with its name beside it: there are many, so they are one element each. */
class TickElement implements KeyedElement<Tick> {
  readonly element = document.createElement('div');

  show({style, text}: Tick): void {
    const {element} = this;
    giveAttributes(element, {class: 'tick', part: 'tick', style});
    if (element.textContent !== text) element.textContent = text;
  }
}

/** Hairlines where the units of time begin, their names, and the coarser units below. */
export class AxisTicks {
  readonly #elements = new KeyedElements<Tick | Placed>((one): KeyedElement<Tick | Placed> =>
    'tag' in one ? new PlacedElement(one) : new TickElement(),
  );

  show(parent: Element, scene: AxisScene): void {
    const {scale, film, language, tickWidth: measure, finerTicks: finer, formatYear} = scene;
    const {ticks, bands} = ticksOf(scale, {language, measure, finer, formatYear, gap: GAP});
    const fits = (x: number, label: string): boolean =>
      x >= 0 && x + measure(label) + TICK_ROOM <= scale.width;
    this.#elements.show(parent, [
      ...ticks.map(({time, x, label}): Tick => ({
        key: `${time}`,
        style: placeOn(film, x),
        text: fits(x, label) ? label : '',
      })),
      ...bands.map(({time, x, label, labelX}): Placed => ({
        key: time,
        name: 'band',
        tag: 'b',
        style: placeOn(film, x),
        text: label,
        attributes: {style: `inset-inline-start:${pixels(labelX - x - HAIRLINE)}`},
      })),
    ]);
  }
}
