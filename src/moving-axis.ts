/**
 * What an axis needs from its second frame on: what moves it, what opens on it, the strip that shows the whole,
 * what keeps the focus and what knows of paper. Loaded as one piece when the first frame is there.
 */
import {adoptStyles} from 'lit';
import type {AxisController, AxisHost} from './controllers/axis-controller.js';
import {AxisGestures} from './controllers/axis-gestures.js';
import {axisKey} from './controllers/axis-keys.js';
import {KeptFocus} from './controllers/kept-focus.js';
import {PrintController} from './controllers/print-controller.js';
import {movingAxisStyles} from './styles/moving-axis-styles.js';
import {axisOverview} from './views/axis-overview.js';
import type {AxisScene} from './views/axis-scene.js';
import {axisTogether} from './views/axis-together.js';
import {clusterAt} from './views/cluster-at.js';

export class MovingAxis {
  readonly gestures: AxisGestures;
  readonly print: PrintController;
  readonly overview = axisOverview;
  readonly #host: AxisHost;
  readonly #axis: AxisController;
  /** Indexes of events of one time that the reader asked for. */
  #together: readonly number[] = [];

  constructor(host: AxisHost, axis: AxisController) {
    const root = host.shadowRoot as ShadowRoot;
    adoptStyles(root, [...root.adoptedStyleSheets, movingAxisStyles]);
    this.#host = host;
    this.#axis = axis;
    this.gestures = new AxisGestures(axis);
    this.print = new PrintController(host);
    new KeptFocus(host);
  }

  /** What the keys do while an event has the focus. */
  readonly key = (event: KeyboardEvent): void => {
    axisKey(event, this.#axis, (index) => {
      this.#axis.reveal(index);
      void this.#focusOn(`[data-index='${index}']`);
    });
  };

  /**
   * The cluster that was pressed opens what it stands for; where no zoom does, since all is of one time, it lists
   * them. The button may be gone then, and the focus with it.
   */
  readonly open = (event: Event, scene: AxisScene): void => {
    const cluster = clusterAt(event, scene);
    if (!cluster) return;
    const {isFinal, from, to, first, events} = cluster;
    if (isFinal) {
      this.#together = events;
      this.#host.requestUpdate();
    } else {
      this.#axis.open({from, to});
    }
    void this.#focusOn(isFinal ? '.together button' : `[data-index='${first}']`);
  };

  /** The list of what was opened last where no zoom tells it apart. */
  readonly together = (scene: AxisScene): unknown => axisTogether(this.#together, scene);

  /** To be called with the index of an event that is selected: the list stays as long as it is one of it. */
  select(event: number): void {
    if (!this.#together.includes(event)) this.#together = [];
  }

  async #focusOn(selector: string): Promise<void> {
    await this.#host.updateComplete;
    const target = this.#host.shadowRoot?.querySelector<HTMLElement>(selector);
    target?.focus({preventScroll: true});
    target?.scrollIntoView({block: 'nearest', inline: 'nearest'});
  }
}
