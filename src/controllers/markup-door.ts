import type {ReactiveControllerHost} from 'lit';
import type {Input} from './input.js';
import {MarkupController, type MarkupData} from './markup-controller.js';

/** Opens what stands inside the tag: a script with data, or markup that holds events. */
export class MarkupDoor {
  /** What there is to read: the same object as long as nothing has changed. */
  input: Input;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    const controller = new MarkupController(host, () => {
      this.input = inputOf(controller.read());
      host.requestUpdate();
    });
    this.input = inputOf(controller.read());
  }
}

function inputOf(data: MarkupData | undefined): Input {
  if (!data) return {kind: 'none'};
  return data.kind === 'script'
    ? {kind: 'value', value: data.text, format: data.format}
    : {
        kind: 'value',
        value: data.document,
        refused: data.refused.length > 0 ? data.refused : undefined,
        placeOf: data.placeOf,
      };
}
