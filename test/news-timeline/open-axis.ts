import {waitUntil} from '@open-wc/testing';
import {loadStory} from '../stories/load-story.js';
import {OpenTimeline, openData, type Attributes} from './open-timeline.js';
import {spokenName} from './spoken-name.js';

/** A timeline that is laid out on an axis. */
export class OpenAxis extends OpenTimeline {
  /** Headlines in the order they are told, as a screen reader goes through them. */
  get told(): readonly string[] {
    return [...this.root.querySelectorAll('ol > li')].map(spokenName);
  }

  /** The events that can be pressed, in order. */
  get buttons(): readonly HTMLButtonElement[] {
    return [...this.root.querySelectorAll<HTMLButtonElement>('ol button')];
  }

  get plot(): HTMLElement {
    return this.find('.plot');
  }

  /** The selected event's story. */
  get story(): string | undefined {
    return this.root.querySelector('.story')?.textContent.replace(/\s+/gu, ' ').trim();
  }

  /** How many elements the axis takes. */
  get size(): number {
    return this.root.querySelectorAll('.axis *').length;
  }

  find(selector: string): HTMLElement {
    const found = this.root.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  }

  /** Where an event is drawn. */
  boxOf(headline: string): DOMRect {
    const button = this.buttons.find((one) => spokenName(one).includes(headline));
    if (!button) throw new Error(`"${headline}" is not drawn.`);
    return button.getBoundingClientRect();
  }

  /** Presses a button by its name, as far as it is given. */
  async press(name: string): Promise<this> {
    const button = [...this.root.querySelectorAll('button')].find((one) =>
      (one.ariaLabel ?? one.textContent).trim().startsWith(name),
    );
    if (!button) throw new Error(`There is no button "${name}".`);
    button.click();
    return this.settled();
  }

  /** What has the focus. */
  get focused(): string | undefined {
    const {activeElement} = this.root;
    return activeElement ? spokenName(activeElement) : undefined;
  }

  /** Waits until the axis knows how wide it is. */
  async measured(): Promise<this> {
    for (let frame = 0; frame < 2; frame++) {
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }
    return this.settled();
  }
}

/** The events of the first story with their dates and groups, as they are told. */
export const STORY_TOLD: readonly string[] = [
  'China–Central Asia mechanism launched 2020 · Summits',
  'First summit, Xi’an May 2023 · Summits',
  'Railway construction begins December 2024 · Railway',
  'Second summit, Astana 16–18 June 2025 · Summits',
  'Railway due for completion by 2030 · Planned · Railway',
];

/** The first story on an axis as wide as told, on the day of its second summit. */
export async function openAxisStory(attributes: Attributes = {}, width = 1000): Promise<OpenAxis> {
  return openAxis(await loadStory(), attributes, width);
}

export async function openAxis(
  data: unknown,
  attributes: Attributes = {},
  width = 1000,
): Promise<OpenAxis> {
  const {element} = await openData(data, {layout: 'axis', now: '2025-06-17', ...attributes});
  const place = element.parentElement as HTMLElement;
  place.style.cssText = `width: ${String(width)}px; font: 16px/1.5 serif`;
  const axis = await new OpenAxis(element).measured();
  if (axis.root.querySelector('.axis')) await moving(axis);
  return axis;
}

/** Waits for what is loaded when the axis is there: its overview, and what moves it. */
async function moving(axis: OpenAxis): Promise<void> {
  await waitUntil(() => axis.root.querySelector('.frame'));
  // By nothing: it stays where it is.
  const isTaken = () =>
    !axis.plot.dispatchEvent(new WheelEvent('wheel', {ctrlKey: true, cancelable: true}));
  await waitUntil(isTaken);
}
