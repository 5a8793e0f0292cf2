import {html, nothing, render} from 'lit';
import {pickText} from '../i18n/pick-text.js';
import type {PickedText} from '../i18n/text-kit.js';
import type {TimelineEvent} from '../model/timeline.js';
import {shownCaption} from './axis-caption.js';
import type {AxisScene} from './axis-scene.js';

/** An event in words: its headline, its date and its group, in the language of the headline. */
export function axisName(event: TimelineEvent, {shown, captionOf}: AxisScene): PickedText {
  const headline = pickText(event.headline, shown.context);
  const group = shown.timeline.groups.find(({id}) => id === event.group);
  const name = group ? ` · ${pickText(group.label, shown.context).value}` : '';
  return {...headline, value: `${headline.value} ${captionOf(event)}${name}`};
}

/** The same as two lines, each text in its own language. */
export function axisNameLines(event: TimelineEvent, scene: AxisScene): DocumentFragment {
  const {context} = scene.shown;
  // Where it is cut is at its own end, whichever side that is.
  const {value, lang, dir} = pickText(event.headline, context);
  const lines = document.createDocumentFragment();
  render(
    html`<b part="headline" lang=${lang ?? nothing} dir=${dir ?? nothing}>${value}</b> <small>${captionTemplate(event, scene)}</small>`,
    lines,
  );
  return lines;
}

/** With the name of its group, which is seen at its lane and by its colour alone. */
function captionTemplate(event: TimelineEvent, scene: AxisScene): unknown {
  const {context} = scene.shown;
  const caption = shownCaption(event, scene.captionOf(event), context);
  return event.group === undefined
    ? caption
    : html`${caption}<span class="unseen"> · ${context.groupLabel(event.group)}</span>`;
}
