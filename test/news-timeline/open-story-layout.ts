import {aTimeout, waitUntil} from '@open-wc/testing';
import {loadStory} from '../stories/load-story.js';
import {OpenAxis} from './open-axis.js';
import {openData, type Attributes} from './open-timeline.js';

/** A timeline that shows one event at a time. */
export class OpenSlides extends OpenAxis {
  /** The slides that are drawn, in order. */
  get slides(): readonly HTMLElement[] {
    return this.parts('slide');
  }

  /** The one that is read. */
  get slide(): HTMLElement {
    const [slide, ...others] = this.slides.filter(({inert}) => !inert);
    if (!slide || others.length > 0) throw new Error('There is not one slide to read.');
    return slide;
  }

  /** Its headline. */
  get headline(): string | undefined {
    return this.slide.querySelector('[part="headline"]')?.textContent.trim();
  }

  get scroller(): HTMLElement {
    return this.find('.slides');
  }

  /** How far the slide that is read is from where it is seen, in pixels. */
  get offset(): number {
    const [slide, scroller] = [this.slide, this.scroller].map((one) => one.getBoundingClientRect());
    return Math.abs((slide?.left ?? NaN) - (scroller?.left ?? NaN));
  }

  /** What the two buttons say that turn the slides. */
  get steps(): readonly string[] {
    return [...this.root.querySelectorAll('.step')].map((step) =>
      step.textContent.replace(/\s+/gu, ' ').trim(),
    );
  }

  /** Where the reader is told to be. */
  get place(): string {
    return this.find('.place').textContent.trim();
  }

  pressNext(): Promise<this> {
    return this.press('Next');
  }

  pressPrevious(): Promise<this> {
    return this.press('Previous');
  }

  /** Swipes to a slide that is drawn, and lets go. */
  async swipeTo(slide: HTMLElement): Promise<this> {
    const before = this.slide;
    const {left} = this.scroller.getBoundingClientRect();
    this.scroller.scrollLeft += slide.getBoundingClientRect().left - left;
    await waitUntil(() => this.slide !== before);
    await aTimeout(0);
    return this.settled();
  }
}

/** The first story, one event at a time, in a place as wide as told. */
export async function openSlidesOfStory(
  attributes: Attributes = {},
  width = 1000,
): Promise<OpenSlides> {
  return openSlides(await loadStory(), attributes, width);
}

export async function openSlides(
  data: unknown,
  attributes: Attributes = {},
  width = 1000,
): Promise<OpenSlides> {
  const {element} = await openData(data, {layout: 'story', now: '2025-06-17', ...attributes});
  const place = element.parentElement as HTMLElement;
  place.style.cssText = `width: ${String(width)}px; font: 16px/1.5 serif`;
  return new OpenSlides(element).measured();
}
