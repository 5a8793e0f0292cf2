import {expect} from '@open-wc/testing';
import {emulateMedia} from '../browser/emulate-media.js';
import {openData, openStory, openTimeline} from './open-timeline.js';

describe('accessibility', () => {
  afterEach(() => emulateMedia({}));

  it('finds no fault in the story, in any order, spacing or heading level', async () => {
    for (const attributes of [
      {},
      {order: 'newest-first'},
      {spacing: 'time', selected: 'xian-summit'},
      {heading: 'Other', 'heading-level': '4'},
    ]) {
      const {element} = await openStory(attributes);
      await expect(element).to.be.accessible();
    }
  });

  it('finds no fault in dark and in narrow places', async () => {
    await emulateMedia({'prefers-color-scheme': 'dark'});
    const story = await openStory();
    const place = story.element.parentElement;
    if (place) {
      place.style.cssText =
        'color-scheme: dark; background: #14161a; color: #e8e6e1; width: 300px; padding: 10px';
    }
    await expect(story.element).to.be.accessible();
  });

  it('finds no fault in empty, failing, partial and still loading timelines', async () => {
    for (const data of [[], 7, [null, {date: '2025-02-30', headline: 'x'}], undefined]) {
      const {element} = await openData(data);
      await expect(element).to.be.accessible();
    }
  });

  it('finds no fault in every status, claim, note and link', async () => {
    const {element} = await openData([
      {date: '2020', headline: 'Cancelled', status: 'cancelled', link: 'https://news.example/a'},
      {date: '2021', headline: 'Postponed', status: 'postponed', correction: 'It was *May*.'},
      {
        date: '2022',
        headline: 'Disputed',
        status: 'disputed',
        claims: [{date: '2023', text: 'No.'}],
      },
      {
        date: '2024',
        headline: 'Media',
        media: 'https://news.example/a.jpg',
        place: {name: 'Astana'},
      },
      {date: '2024-05', text: 'No headline, [a link](https://news.example).'},
      {headline: 'No date', sources: [{title: 'T', url: 'https://news.example', quote: 'Q'}]},
    ]);
    await expect(element).to.be.accessible();
  });

  it('names the section by its heading, and leaves it unnamed without one', async () => {
    const story = await openStory();
    expect(story.root.querySelector('section')).to.have.attribute('aria-labelledby', 'heading');
    const unnamed = await openTimeline({data: '[{"date":"2020","headline":"x"}]'});
    expect(unnamed.root.querySelector('section')).to.not.have.attribute('aria-labelledby');
    expect(unnamed.events[0]?.querySelector('h2')).to.exist;
  });

  it('takes no key and no focus but for its links', async () => {
    const {root} = await openStory();
    expect(root.querySelectorAll('[tabindex], button, input, summary')).to.have.length(0);
  });

  it('says texts in another language in that language', async () => {
    const {root} = await openData([
      {date: '2020', headline: {zh: '峰会'}, text: {zh: '文字', en: 'Text'}},
    ]);
    expect(root.querySelector('[part="headline"] [lang="zh"]')).to.exist;
    expect(root.querySelector('[part="text"] [lang]')).to.equal(null);
  });

  it('keeps text at 12 px and more on a page of tiny type', async () => {
    const story = await openStory();
    story.element.style.fontSize = '2px';
    for (const part of ['headline', 'text', 'date', 'gap', 'sources', 'status']) {
      for (const node of story.parts(part)) {
        expect(parseFloat(getComputedStyle(node).fontSize), part).to.be.at.least(12);
      }
    }
  });
});
