import {openData, OpenTimeline, type Attributes} from './open-timeline.js';

/** A picture that every test has, and one that nobody has. */
export const PICTURE = '/docs/images/list-320.png';
export const LOST = '/docs/images/none.jpg';

/** What another site shows, at a host that no network has. */
export const EMBED = {url: 'https://chart.invalid/1', type: 'iframe', caption: 'A chart'};

/** A timeline of one event with these media, as a reader meets it. */
export class MediaOnPage extends OpenTimeline {
  /** The first element of a selector; there has to be one. */
  one<Name extends keyof HTMLElementTagNameMap>(name: Name): HTMLElementTagNameMap[Name];
  one(selector: string): HTMLElement;
  one(selector: string): HTMLElement {
    const found = this.root.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  }

  all(selector: string): readonly HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }

  button(name: string): HTMLButtonElement {
    const found = this.all('button').find(({textContent}) => textContent.trim() === name);
    if (!found) throw new Error(`There is no button “${name}”.`);
    return found as HTMLButtonElement;
  }

  get frames(): readonly HTMLIFrameElement[] {
    return [...this.root.querySelectorAll('iframe')];
  }

  get focused(): Element | null {
    return this.root.activeElement;
  }

  /** The dialog that shows pictures large, once it is there. */
  async lightbox(): Promise<HTMLDialogElement> {
    await this.until(() => this.root.querySelector('dialog[open]') !== null);
    return this.one('dialog');
  }

  /** Waits for something that follows without an event of its own. */
  async until(isTrue: () => boolean): Promise<void> {
    while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

export async function openMedia(media: unknown, attributes: Attributes = {}): Promise<MediaOnPage> {
  const {element} = await openData([{date: '2020', headline: 'A', media}], attributes);
  return new MediaOnPage(element);
}
