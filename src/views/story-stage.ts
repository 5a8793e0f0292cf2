import {html, type TemplateResult} from 'lit';
import type {SlideController} from '../controllers/slide-controller.js';
import {storyStyles} from '../styles/story-styles.js';
import {adoptedStyles} from './adopted-styles.js';
import type {StoryScene} from './story-scene.js';
import {storySlides} from './story-slides.js';
import {storySteps} from './story-steps.js';

/** The slides, and the way from one to the next. */
export function storyStage(scene: StoryScene, controller: SlideController): TemplateResult {
  return html`${adoptedStyles(storyStyles)}<div class="slideshow" part="story">${storySteps(
    scene,
  )}${storySlides(scene, controller)}</div>`;
}
