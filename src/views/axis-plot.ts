import {AxisClusters} from './axis-clusters.js';
import {AxisEvents} from './axis-events.js';
import {AxisLanes} from './axis-lanes.js';
import type {AxisScene} from './axis-scene.js';
import {AxisTicks} from './axis-ticks.js';

/** What there is much of on an axis: its lanes, its ticks, its events, its clusters. */
export class AxisPlot {
  readonly #parts = [
    ['.lanes', new AxisLanes()],
    ['.ticks', new AxisTicks()],
    ['.events', new AxisEvents()],
    ['.clusters', new AxisClusters()],
  ] as const;

  /** @param root with an axis that has been drawn, but for these */
  show(root: ParentNode, scene: AxisScene): void {
    for (const [selector, part] of this.#parts) {
      const parent = root.querySelector(selector);
      if (parent) part.show(parent, scene);
    }
  }
}
