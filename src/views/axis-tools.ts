import {html, nothing, type TemplateResult} from 'lit';
import type {AxisController} from '../controllers/axis-controller.js';
import {axisStrings} from '../i18n/axis-strings.js';

/** The buttons of an axis: what a drag, a wheel and a pinch do, and the way to the list. */
export function axisTools(
  axis: AxisController,
  language: string,
  showList: () => void,
): TemplateResult {
  const strings = axisStrings(language);
  // Not disabled: a button that is loses the focus to the page.
  const off = axis.canZoomOut ? nothing : 'true';
  return html`<div class="tools" part="controls" role="group" aria-label=${strings.view}><button
      type="button"
      @click=${showList}
    >${strings.asList}</button><button
      type="button"
      aria-label=${strings.zoomOut}
      aria-disabled=${off}
      @click=${() => {
        axis.zoomOut();
      }}
    >−</button><button
      type="button"
      aria-label=${strings.zoomIn}
      @click=${() => {
        axis.zoomIn();
      }}
    >+</button><button
      type="button"
      aria-disabled=${off}
      @click=${() => {
        axis.showAll();
      }}
    >${strings.all}</button></div>`;
}

/** The way back from the list. */
export function listTools(showOther: () => void, name: string): TemplateResult {
  return html`<div class="tools" part="controls"><button type="button" @click=${showOther}>${name}</button></div>`;
}
