import {aTimeout, expect, fixture, html, waitUntil} from '@open-wc/testing';
import '../../src/define.js';
import {loadStory} from '../stories/load-story.js';
import {OpenTimeline} from './open-timeline.js';

/** The first story in the place of markup of a height, with a paragraph behind it. */
class Page {
  readonly #after: HTMLElement;

  private constructor(
    readonly timeline: OpenTimeline,
    readonly movedBy: number,
    after: HTMLElement,
  ) {
    this.#after = after;
  }

  static async open(markup: string, data?: readonly object[], style = ''): Promise<Page> {
    const place = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const after = document.createElement('p');
    after.textContent = 'What follows';
    const element = document.createElement('news-timeline');
    element.setAttribute('now', '2025-06-20');
    element.setAttribute('data', JSON.stringify(data ?? (await loadStory())));
    element.innerHTML = markup;
    element.style.cssText = style;
    // Before the tag has a meaning, its markup takes its room.
    const stranger = document.createElement('div');
    stranger.innerHTML = markup;
    place.append(stranger, after);
    const before = after.getBoundingClientRect().top;
    stranger.replaceWith(element);
    await element.updateComplete;
    return new Page(new OpenTimeline(element), after.getBoundingClientRect().top - before, after);
  }

  get hiddenHeight(): number {
    const frame = this.timeline.root.querySelector('section');
    return frame ? frame.scrollHeight - frame.clientHeight : 0;
  }

  get button(): HTMLButtonElement | undefined {
    const button = this.timeline.root.querySelector<HTMLButtonElement>('button');
    return button?.checkVisibility() ? button : undefined;
  }

  async offered(): Promise<HTMLButtonElement> {
    await waitUntil(() => this.button, 'no button');
    return this.button as HTMLButtonElement;
  }

  /** From the end of the timeline's last event to what follows. */
  get roomBelow(): number {
    const last = this.timeline.events.at(-1)?.getBoundingClientRect().bottom ?? 0;
    return this.#after.getBoundingClientRect().top - last;
  }
}

/** A list of the height of what a page would carry. */
const listOf = (height: number): string =>
  `<ol style="margin:0;padding:0;height:${String(height)}px"><li>One</li></ol>`;

describe('a timeline in the place of markup', () => {
  it('keeps the room of markup that is higher', async () => {
    const page = await Page.open(listOf(3000));
    expect(page.movedBy).to.equal(0);
    await aTimeout(50);
    expect(page.button).to.equal(undefined);
  });

  it('keeps the room of markup that is higher than what the page reserves, which is more than it needs', async () => {
    const page = await Page.open(listOf(4000), undefined, 'display: block; min-height: 3000px');
    expect(page.movedBy).to.equal(0);
  });

  it('takes the room of markup that is lower, and offers the rest', async () => {
    const page = await Page.open(listOf(700));
    expect(page.movedBy).to.equal(0);
    expect(page.hiddenHeight).to.be.above(50);
    const button = await page.offered();
    expect(button.textContent).to.equal('Show the whole timeline');
    expect(page.movedBy).to.equal(0);
    await expect(page.timeline.element).shadowDom.to.be.accessible();
  });

  it('shows the whole when the reader asks for it, and leaves the focus there', async () => {
    const page = await Page.open(listOf(700));
    (await page.offered()).click();
    expect(page.hiddenHeight).to.equal(0);
    expect(page.roomBelow).to.be.at.least(0);
    expect(page.button).to.equal(undefined);
    expect(page.timeline.root.activeElement?.localName).to.equal('section');
  });

  it('shows the whole to whoever tabs into the part that is not shown', async () => {
    const linked = ['2001', '2002', '2003', '2004', '2005', '2006', '2007', '2008'].map((date) => ({
      date,
      headline: date,
      link: `https://news.example/${date}`,
    }));
    const page = await Page.open(listOf(200), linked);
    await page.offered();
    const links = page.timeline.root.querySelectorAll('a');
    links[0]?.focus();
    expect(page.hiddenHeight).to.be.above(0);
    links[7]?.focus();
    expect(page.hiddenHeight).to.equal(0);
    expect(page.button).to.equal(undefined);
  });

  it('shows the whole when a program asks for all of it', async () => {
    const page = await Page.open(listOf(700));
    await page.offered();
    page.timeline.element.showAll();
    expect(page.hiddenHeight).to.equal(0);
    expect(page.button).to.equal(undefined);
  });

  it('is not cut to the height of a mere sentence', async () => {
    const page = await Page.open('<p>The timeline needs a newer browser.</p>');
    expect(page.hiddenHeight).to.equal(0);
    expect(page.movedBy).to.be.above(100);
  });

  it('is laid out anew when its width changes', async () => {
    const page = await Page.open(listOf(700));
    await page.offered();
    const parent = page.timeline.element.parentElement;
    if (parent) parent.style.width = '300px';
    await waitUntil(() => page.hiddenHeight === 0, 'still cut');
  });
});
