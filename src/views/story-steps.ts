import {html, nothing, type TemplateResult} from 'lit';
import {axisStrings} from '../i18n/axis-strings.js';
import {storyStrings} from '../i18n/story-strings.js';
import {pickText} from '../i18n/pick-text.js';
import type {StoryScene} from './story-scene.js';

/** The buttons that turn to the slides beside the one in view, by name, and where that stands. */
export function storySteps(scene: StoryScene): TemplateResult {
  const {shown, current} = scene;
  const {language} = shown.context;
  const {length} = shown.events;
  const place =
    current < 0
      ? storyStrings(language).events(length)
      : axisStrings(language).place(current + 1, length);
  // Above the slide: its height changes from one to the next, and a button must stay under the finger.
  return html`<div class="steps" part="controls">${stepTemplate(scene, -1)}<p
      class="place"
      role="status"
    >${place}</p>${stepTemplate(scene, 1)}</div>`;
}

/** Not disabled where there is no neighbour: a button that is loses the focus to the page. */
function stepTemplate(scene: StoryScene, step: 1 | -1): TemplateResult {
  const {current, go, shown} = scene;
  const {language} = shown.context;
  const name = neighbour(scene, current + step);
  const word = step < 0 ? axisStrings(language).previous : axisStrings(language).next;
  const end = step < 0 ? storyStrings(language).isFirst : storyStrings(language).isLast;
  return html`<button
    type="button"
    class=${step < 0 ? 'step back' : 'step on'}
    aria-disabled=${name ? nothing : 'true'}
    @click=${() => {
      if (name) go(current + step);
    }}
  ><b>${word}<span class="unseen">: </span></b><small lang=${name?.lang ?? nothing}>${name?.value ?? end}</small></button>`;
}

/** A slide in words, in the language of its headline; nothing where there is none. */
function neighbour(
  {shown, hasTitle, captionOf}: StoryScene,
  index: number,
): {readonly value: string; readonly lang?: string} | undefined {
  const {language} = shown.context;
  const event = shown.events[index];
  if (!event)
    return index === -1 && hasTitle ? {value: storyStrings(language).beginning} : undefined;
  const headline = pickText(event.headline, language);
  return {...headline, value: [headline.value, captionOf(event)].filter(Boolean).join(', ')};
}
