import type {AxisMark} from '../geometry/layout-axis.js';
import {AxisMarkElement, type ToldMark} from './axis-mark-element.js';
import type {AxisScene} from './axis-scene.js';
import {KeyedElements, type KeyedElement} from './keyed-elements.js';
import {UntoldElement, type Untold} from './untold-element.js';

/** With more events than this only those in view are told to a screen reader, each with its number. */
const MOST_TOLD = 500;

/** Events in the order of time; a short timeline is told whole, whatever is in view. */
export class AxisEvents {
  readonly #elements = new KeyedElements<ToldMark | Untold>(
    (told): KeyedElement<ToldMark | Untold> =>
      'mark' in told ? new AxisMarkElement() : new UntoldElement(),
  );

  show(list: Element, scene: AxisScene): void {
    const {shown, axis, layout} = scene;
    const {length} = shown.events;
    const {marks} = layout;
    const drawn = new Map(marks.map((mark) => [mark.event, mark]));
    const reached = drawn.has(axis.focused) ? axis.focused : marks[0]?.event;
    const total = length > MOST_TOLD ? length : undefined;
    const told = (mark: AxisMark): ToldMark => {
      const {event} = mark;
      return {key: event, mark, scene, total, isReached: event === reached};
    };
    this.#elements.show(
      list,
      total
        ? marks.map(told)
        : shown.events.map((_event, index) => {
            const mark = drawn.get(index);
            return mark ? told(mark) : {key: `${index}`, index, scene};
          }),
    );
  }
}

/** The event that was pressed, pointed at or reached, or -1. */
export function eventAt({target}: Event): number {
  const entry = (target as Element).closest('li');
  return Number(entry?.querySelector('button')?.dataset['index'] ?? -1);
}
