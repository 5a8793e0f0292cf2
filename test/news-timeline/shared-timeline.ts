import {expect, waitUntil} from '@open-wc/testing';
import {OpenTimeline, openStory, type Attributes} from './open-timeline.js';

/** A file that a timeline has the browser save. */
export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** A timeline whose readers take something with them. */
export class SharedTimeline extends OpenTimeline {
  /** The words of the buttons of each event. */
  get tools(): readonly (readonly string[])[] {
    return this.events.map((event) => [...event.querySelectorAll('.actions button')].map(visible));
  }

  /** What those are told who hear the page. */
  get said(): string {
    const [status] = [...this.root.querySelectorAll('[role="status"]')].slice(-1);
    return (status?.textContent ?? '').trim();
  }

  get field(): HTMLInputElement | null {
    return this.root.querySelector('.actions input');
  }

  /** The sources as listed, each with its events. */
  get sources(): readonly string[] {
    return [...this.root.querySelectorAll('[part="source-list"] li')].map((source) =>
      source.textContent.replace(/\s+/g, ' ').trim(),
    );
  }

  /** The button of this name, of the event with this place in the list or of the whole timeline. */
  button(name: string, event?: number): HTMLElement {
    const within = event === undefined ? this.root : this.events[event];
    const found = [...(within?.querySelectorAll<HTMLElement>('button, a') ?? [])].find(
      (button) => visible(button) === name,
    );
    if (!found) throw new Error(`There is no button "${name}".`);
    return found;
  }

  /** The file that a press on a button gives. */
  async saved(name: string, event?: number): Promise<SavedFile> {
    const {click} = HTMLAnchorElement.prototype;
    const saved: {link?: HTMLAnchorElement} = {};
    HTMLAnchorElement.prototype.click = function () {
      saved.link = this;
    };
    try {
      this.button(name, event).click();
      await waitUntil(() => saved.link, 'no file is saved');
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    const {href, download} = saved.link as HTMLAnchorElement;
    const blob = await (await fetch(href)).blob();
    return {name: download, type: blob.type.replace(/;.*/, ''), text: await blob.text()};
  }
}

export async function openShared(attributes: Attributes, data?: unknown): Promise<SharedTimeline> {
  const {element} = await openStory(attributes);
  const timeline = new SharedTimeline(element);
  if (data !== undefined) element.data = data;
  await timeline.settled();
  await waitUntil(() => timeline.root.querySelector('section'), 'nothing is shown');
  expect(timeline.hasState('ready')).to.equal(true);
  return timeline;
}

/** What is seen of a button: those who hear it are told more. */
function visible(button: Element): string {
  return [...button.childNodes]
    .filter((node) =>
      node instanceof Element
        ? !node.matches('.unseen') && getComputedStyle(node).visibility === 'visible'
        : node instanceof Text,
    )
    .map((node) => node.textContent)
    .join('')
    .trim();
}
