import type {TimelineEvent} from '../model/timeline.js';
import {axisName, axisNameLines} from './axis-name.js';
import type {AxisScene} from './axis-scene.js';
import type {KeyedElement} from './keyed-elements.js';
import type {ShownTimeline} from './shown-timeline.js';

/** An event without a mark of its own. */
export interface Untold {
  readonly key: string;
  readonly index: number;
  readonly scene: AxisScene;
}

/** What is out of view, or in a cluster, for a screen reader. */
export class UntoldElement implements KeyedElement<Untold> {
  readonly element = document.createElement('li');
  #shown: ShownTimeline | undefined;

  constructor() {
    this.element.role = 'listitem';
    this.element.className = 'unseen';
  }

  show({index, scene}: Untold): void {
    const {shown} = scene;
    if (shown === this.#shown) return;
    this.#shown = shown;
    const event = shown.events[index] as TimelineEvent;
    const {value, lang} = axisName(event, scene);
    this.element.replaceChildren(lang === undefined ? value : axisNameLines(event, scene));
  }
}
