import {fixture, html, oneEvent} from '@open-wc/testing';
import '../../src/define.js';
import type {NewsTimeline} from '../../src/define.js';
import {loadStory} from '../stories/load-story.js';

/** What an attribute of the tag is set to. */
export type Attributes = Readonly<Record<string, string>>;

/** A timeline on a page, read as a reader reads it. */
export class OpenTimeline {
  constructor(readonly element: NewsTimeline) {}

  /** The list entries, in order. */
  get events(): readonly HTMLElement[] {
    return this.parts('event');
  }

  parts(name: string): readonly HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(`[part~="${name}"]`)];
  }

  /** The texts of a part, as they read on the page. */
  texts(part: string): readonly string[] {
    return this.parts(part).map(readable);
  }

  get root(): ShadowRoot {
    const {shadowRoot} = this.element;
    if (!shadowRoot) throw new Error('The timeline has not been upgraded.');
    return shadowRoot;
  }

  /** The headline of the selected event. */
  get selectedHeadline(): string | undefined {
    const selected = this.root.querySelector('[aria-current="true"] [part="headline"]');
    return selected ? readable(selected) : undefined;
  }

  hasState(state: string): boolean {
    return this.element.matches(`:state(${state})`);
  }

  /** Waits until what was asked for is drawn. */
  async settled(): Promise<this> {
    await this.element.updateComplete;
    return this;
  }

  /** Waits until the last event of a long list is drawn. */
  async filled(): Promise<this> {
    while (this.root.querySelector('[aria-busy]')) {
      await new Promise((resolve) => setTimeout(resolve));
    }
    return this;
  }

  /** Sets attributes as a page's author would, and waits. */
  async set(attributes: Attributes): Promise<this> {
    setAttributes(this.element, attributes);
    return this.settled();
  }
}

/** The first story, on the day of its second summit unless told otherwise. */
export async function openStory(attributes: Attributes = {}): Promise<OpenTimeline> {
  const data = JSON.stringify(await loadStory());
  return openTimeline({data, now: '2025-06-20', ...attributes});
}

/** A timeline written as a tag with attributes. */
export async function openTimeline(attributes: Attributes): Promise<OpenTimeline> {
  const element = document.createElement('news-timeline');
  setAttributes(element, attributes);
  const place = await fixture<HTMLElement>(html`<div lang="en"></div>`);
  place.append(element);
  await element.updateComplete;
  return new OpenTimeline(element);
}

/** A timeline whose `data` property is set to any value at all. */
export async function openData(data: unknown, attributes: Attributes = {}): Promise<OpenTimeline> {
  const opened = await openTimeline(attributes);
  opened.element.data = data;
  return opened.settled();
}

/** The next event of this type, once the action has been taken. */
export async function eventAfter<E extends Event>(
  target: EventTarget,
  type: string,
  action: () => unknown,
): Promise<E> {
  const arrival = oneEvent(target, type);
  action();
  return (await arrival) as unknown as E;
}

function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}

function readable(node: Element): string {
  return node.textContent.replace(/\s+/gu, ' ').trim();
}
