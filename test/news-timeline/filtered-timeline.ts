import {sendKeys} from '@web/test-runner-commands';
import {waitUntil} from '@open-wc/testing';
import {OpenTimeline, openData, type Attributes} from './open-timeline.js';

/** Six events in two groups, one in none; two of them are key events, and one of each group is to come. */
export const STORY = {
  title: 'A railway',
  groups: [
    {id: 'summits', label: {en: 'Summits', zh: '峰会'}},
    {id: 'railway', label: {en: 'Railway', zh: '铁路'}},
    {id: 'unused', label: 'Unused'},
  ],
  events: [
    {id: 'launch', date: '2020', headline: 'Mechanism launched', group: 'summits', key: true},
    {id: 'xian', date: '2023-05', headline: 'First summit, Xi’an', group: 'summits'},
    {id: 'start', date: '2024-12', headline: 'Works begin', group: 'railway', key: true},
    {id: 'trade', date: '2025-02', headline: 'A record in trade', text: 'In **Élysée**.'},
    {id: 'astana', date: '2025-07', headline: 'Second summit, Astana', group: 'summits'},
    {id: 'end', date: '../2030', headline: 'Railway complete', group: 'railway'},
  ],
};

/** A timeline whose reader chooses what to see. */
export class FilteredTimeline extends OpenTimeline {
  /** The toggles as they read, those that are not pressed in brackets. */
  get legend(): readonly string[] {
    return this.#buttons('.legend button').map((button) => {
      const name = readable(button);
      return button.getAttribute('aria-pressed') === 'true' ? name : `(${name})`;
    });
  }

  /** What a screen reader is told, and others see. */
  get count(): string | undefined {
    const status = this.root.querySelector('.controls [role="status"]');
    return status ? readable(status) : undefined;
  }

  get input(): HTMLInputElement {
    const input = this.root.querySelector<HTMLInputElement>('input[type="search"]');
    if (!input) throw new Error('There is no search box.');
    return input;
  }

  /** Ids of the events that are shown. */
  get ids(): readonly string[] {
    const headlines = this.texts('headline').map((headline) => headline.replace(/ Planned$/, ''));
    return STORY.events.filter((event) => headlines.includes(event.headline)).map(({id}) => id);
  }

  async press(name: string): Promise<this> {
    const button = this.#buttons('button').find((other) => readable(other).startsWith(name));
    if (!button) throw new Error(`There is no button "${name}".`);
    button.click();
    return this.settled();
  }

  async type(text: string): Promise<this> {
    this.input.focus();
    await sendKeys({type: text});
    return this.settled();
  }

  #buttons(selector: string): readonly HTMLButtonElement[] {
    return [...this.root.querySelectorAll<HTMLButtonElement>(selector)];
  }
}

export async function openFiltered(
  attributes: Attributes,
  data: unknown = STORY,
): Promise<FilteredTimeline> {
  const {element} = await openData(data, {now: '2025-03-01', ...attributes});
  const timeline = new FilteredTimeline(element);
  await waitUntil(() => timeline.root.querySelector('section'), 'nothing is shown');
  return timeline.settled();
}

function readable(node: Element): string {
  return node.textContent.replace(/\s+/gu, ' ').trim();
}
