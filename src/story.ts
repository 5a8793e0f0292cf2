/**
 * One event at a time, with its media large, above the axis. Loaded with the first timeline that is laid
 * out so.
 */
import type {TemplateResult} from 'lit';
import {SlideController, type SlideHost} from './controllers/slide-controller.js';
import {storyStrings} from './i18n/story-strings.js';
import type {ShownTimeline} from './views/shown-timeline.js';
import type {StoryLayout} from './views/story-layout.js';
import type {StoryScene} from './views/story-scene.js';
import {storyStage} from './views/story-stage.js';

/** A story stands above an axis, and brings it: so what both use is in the chunk of the axis. */
export {TimelineAxis} from './axis.js';

export interface TimelineStoryHost extends SlideHost {
  selected: string | undefined;
  goTo(id: string): void;
}

/** The slide before the first event. */
const TITLE = -1;

export class TimelineStory implements StoryLayout {
  readonly #host: TimelineStoryHost;
  readonly #slides: SlideController;
  /** What is on the slides, and which of them is in view. */
  #shown: ShownTimeline | undefined;
  #current = TITLE;
  /** How often a reader has left a slide with a frame in it: a film in one would go on out of sight. */
  readonly #departures = new Map<number, number>();

  constructor(host: TimelineStoryHost) {
    this.#host = host;
    this.#slides = new SlideController(host, (step) => {
      this.#go(this.#current + step);
    });
  }

  /** What the button is called that leads to it. */
  nameIn(language: string): string {
    return storyStrings(language).asStory;
  }

  /** Whether there is anything to show of the whole, before the first event. */
  hasTitle({timeline}: ShownTimeline): boolean {
    const {description, html, media, background} = timeline;
    return Boolean(description ?? html ?? background) || media.length > 0;
  }

  /**
   * The slide in view, as the index of its event; -1 is that of the title.
   * @param selected index of the selected event, or -1
   */
  slideOf(shown: ShownTimeline, selected: number): number {
    if (selected >= 0 || this.hasTitle(shown)) return selected;
    return shown.context.order === 'newest-first' ? shown.events.length - 1 : 0;
  }

  /** The event that a step leads to from the slide in view; -1 is none. */
  beside(step: 1 | -1): number {
    const index = this.#current + step;
    if (index === TITLE && this.#shown && this.hasTitle(this.#shown)) this.#go(TITLE);
    return index < (this.#shown?.events.length ?? 0) ? index : -1;
  }

  /**
   * The slides, and the way from one to the next.
   * @param current the one in view
   * @param captionOf what is said of an event beside its headline
   */
  stage(shown: ShownTimeline, current: number, captionOf: StoryScene['captionOf']): TemplateResult {
    if (current !== this.#current || shown !== this.#shown) this.#turn(shown, current);
    const hasTitle = this.hasTitle(shown);
    const scene: StoryScene = {
      shown,
      current,
      hasTitle,
      captionOf,
      go: (index) => {
        this.#go(index);
      },
      keyOf: (index) => `${index} ${this.#departures.get(index) ?? 0}`,
    };
    return storyStage(scene, this.#slides);
  }

  /** Shows the reader where the story is, if nothing of it is in view; otherwise the page stays where it is. */
  bringIntoView(): void {
    const stage = this.#host.shadowRoot?.querySelector('.slideshow');
    const {top = 0, bottom = 0} = stage?.getBoundingClientRect() ?? {};
    if (bottom < 0 || top > innerHeight) stage?.scrollIntoView({block: 'start'});
  }

  #turn(shown: ShownTimeline, current: number): void {
    const before = this.#current;
    const frame = this.#host.shadowRoot?.querySelector('.slide:not([inert]) iframe');
    if (frame && current !== before) {
      this.#departures.set(before, (this.#departures.get(before) ?? 0) + 1);
    }
    this.#shown = shown;
    this.#current = current;
    this.#slides.move();
  }

  #go(index: number): void {
    const event = this.#shown?.events[index];
    if (event) this.#host.goTo(event.id);
    else if (index === TITLE) this.#host.selected = undefined;
  }
}
