import {html, nothing, type TemplateResult} from 'lit';
import {colonIn} from '../i18n/colon-in.js';
import {axisStrings} from '../i18n/axis-strings.js';
import {storyStrings} from '../i18n/story-strings.js';
import {shownText} from './shown-text.js';
import {shownCaption} from './axis-caption.js';
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
  ><b>${word}<span class="unseen">${colonIn(language)}</span></b><small>${name ?? end}</small></button>`;
}

/** A slide in words; nothing where there is none. */
function neighbour({shown, hasTitle, captionOf}: StoryScene, index: number): unknown {
  const {language} = shown.context;
  const event = shown.events[index];
  if (!event) return index === -1 && hasTitle ? storyStrings(language).beginning : undefined;
  const headline = shownText(event.headline, shown.context);
  const caption = captionOf(event) && shownCaption(event, captionOf(event), shown.context);
  return headline && caption ? [headline, ', ', caption] : headline || caption;
}
