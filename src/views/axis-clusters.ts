import {axisStrings} from '../i18n/axis-strings.js';
import {laneClass, rowStyle} from './lane-place.js';
import {placeOn} from './axis-pixels.js';
import type {AxisScene} from './axis-scene.js';
import {KeyedElements} from './keyed-elements.js';
import {PlacedElement, type Placed} from './placed-element.js';

/** What stands too close to be told apart, as numbers. */
export class AxisClusters {
  readonly #elements = new KeyedElements<Placed>((cluster) => new PlacedElement(cluster));

  show(parent: Element, {layout, lanes, shown, film, language}: AxisScene): void {
    const strings = axisStrings(language);
    this.#elements.show(
      parent,
      layout.clusters.map(({row, x, width, count, isFinal, first, lane: at}): Placed => {
        const lane = lanes[at];
        return {
          key: first,
          name: 'stand',
          tag: 'button',
          style: `${placeOn(film, x + width / 2)};${rowStyle(lane, row)}`,
          text: `${count}`,
          attributes: {
            type: 'button',
            class: `cluster ${laneClass(lane, shown)}`,
            'aria-label': isFinal ? strings.atOnce(count) : strings.cluster(count),
            'data-index': `${first}`,
          },
        };
      }),
    );
  }
}
