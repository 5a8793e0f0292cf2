/**
 * What an axis needs from its second frame on: what moves it, the strip that shows the whole, what
 * keeps the focus and what knows of paper. Loaded as one piece when the first frame is there.
 */
import type {AxisController, AxisHost} from './controllers/axis-controller.js';
import {AxisGestures} from './controllers/axis-gestures.js';
import {axisKey} from './controllers/axis-keys.js';
import {KeptFocus} from './controllers/kept-focus.js';
import {PrintController} from './controllers/print-controller.js';
import {axisOverview} from './views/axis-overview.js';

export class MovingAxis {
  readonly gestures: AxisGestures;
  readonly print: PrintController;
  readonly overview = axisOverview;
  readonly key = axisKey;

  constructor(host: AxisHost, axis: AxisController) {
    this.gestures = new AxisGestures(axis);
    this.print = new PrintController(host);
    new KeptFocus(host);
  }
}
