import {pickText} from '../i18n/pick-text.js';
import type {PickedText} from '../i18n/text-kit.js';
import type {TimelineEvent} from '../model/timeline.js';
import {shownCaption} from './axis-caption.js';
import type {AxisScene} from './axis-scene.js';
import {fillElement} from './fill-element.js';
import {giveAttributes} from './given-attributes.js';

/** An event in words: its headline, its date and its group, in the language of the headline. */
export function axisName(event: TimelineEvent, {shown, captionOf}: AxisScene): PickedText {
  const headline = pickText(event.headline, shown.context);
  const group = shown.timeline.groups.find(({id}) => id === event.group);
  const name = group ? ` · ${pickText(group.label, shown.context).value}` : '';
  return {...headline, value: `${headline.value} ${captionOf(event)}${name}`};
}

/** The same as two lines, each text in its own language. */
export function axisNameLines(event: TimelineEvent, scene: AxisScene): DocumentFragment {
  const {value, lang, dir} = pickText(event.headline, scene.shown.context);
  const lines = document.createDocumentFragment();
  const headline = document.createElement('b');
  headline.append(value);
  // Where it is cut is at its own end, whichever side that is.
  giveAttributes(headline, {lang, dir});
  lines.append(headline, captionElement(event, scene));
  return lines;
}

/** With the name of its group, which is seen at its lane and by its colour alone. */
function captionElement(event: TimelineEvent, {shown, captionOf}: AxisScene): HTMLElement {
  const {context} = shown;
  const caption = document.createElement('small');
  fillElement(caption, shownCaption(event, captionOf(event), context), ' ');
  if (event.group !== undefined) {
    const group = document.createElement('span');
    group.className = 'unseen';
    fillElement(group, context.groupLabel(event.group), ' · ');
    caption.append(group);
  }
  return caption;
}
