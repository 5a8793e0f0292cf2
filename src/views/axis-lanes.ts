import {axisStrings} from '../i18n/axis-strings.js';
import type {Group} from '../model/timeline.js';
import type {AxisScene} from './axis-scene.js';
import {fillElement} from './fill-element.js';
import {giveAttributes} from './given-attributes.js';
import {KeyedElements, type KeyedElement} from './keyed-elements.js';
import type {LanePlace} from './lane-place.js';
import type {ShownTimeline} from './shown-timeline.js';

/** The lanes, each with the names of its groups where there is more than one. */
export class AxisLanes {
  readonly #elements = new KeyedElements<ShownLane>(() => new LaneElement());

  show(parent: Element, scene: AxisScene): void {
    this.#elements.show(
      parent,
      scene.lanes.map((lane, key) => ({key, lane, scene})),
    );
  }
}

interface ShownLane {
  readonly key: number;
  readonly lane: LanePlace;
  readonly scene: AxisScene;
}

class LaneElement implements KeyedElement<ShownLane> {
  readonly element = document.createElement('div');
  #shown: ShownTimeline | undefined;

  show({lane, scene}: ShownLane): void {
    const {shown, lanes} = scene;
    giveAttributes(this.element, {
      class: 'lane',
      part: 'lane',
      style: `inset-block-start:${lane.top}em;block-size:${lane.height}em`,
    });
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.element.replaceChildren(...(lanes.length > 1 ? [laneName(lane.groups, shown)] : []));
  }
}

/** The names of the groups that share a lane; a lane of no group is that of all others. */
function laneName(positions: readonly number[], {timeline, context}: ShownTimeline): HTMLElement {
  const name = document.createElement('b');
  if (positions.length === 0) name.append(axisStrings(context.language).others);
  positions.forEach((position, index) => {
    const {id} = timeline.groups[position] as Group;
    fillElement(name, context.groupLabel(id), index > 0 ? ', ' : '');
  });
  return name;
}
