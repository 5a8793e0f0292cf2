import {expect} from '@open-wc/testing';
import {words as french} from '../../src/i18n/words/french.js';
import {words as kazakh} from '../../src/i18n/words/kazakh.js';
import {words as russian} from '../../src/i18n/words/russian.js';
import {words as traditional} from '../../src/i18n/words/chinese-traditional.js';
import {openData, openStory, OpenTimeline} from './open-timeline.js';
import {loadStory} from '../stories/load-story.js';

describe('the words of the component', () => {
  it('are in the language asked for', async () => {
    const story = await openStory({language: 'ru'});
    expect(story.texts('status')).to.deep.equal([russian.planned]);
    expect(story.texts('today')).to.deep.equal([russian.today]);
  });

  it('are in the language of the page', async () => {
    const place = document.createElement('div');
    place.lang = 'ru';
    const element = document.createElement('news-timeline');
    element.data = await loadStory();
    element.now = '2025-06-20';
    place.append(element);
    document.body.append(place);
    await element.updateComplete;
    expect(new OpenTimeline(element).texts('status')).to.deep.equal([russian.planned]);
    place.remove();
  });

  it('are so on the buttons of an axis', async () => {
    const story = await openStory({language: 'ru', layout: 'axis'});
    const buttons = [...story.root.querySelectorAll('.tools button')];
    const names = buttons.map((button) => button.getAttribute('aria-label') ?? button.textContent);
    expect(names).to.deep.equal([russian.asList, russian.zoomOut, russian.zoomIn, russian.all]);
  });

  it('are so where readers choose events', async () => {
    const story = await openStory({language: 'ru', search: ''});
    expect(story.root.querySelector('label')?.textContent).to.equal(russian.search);
    expect(story.root.querySelector('.count')?.textContent).to.equal('5 событий');
  });

  it('follow a change of the language', async () => {
    const story = await openStory();
    expect(story.texts('status')).to.deep.equal(['Planned']);
    await story.set({language: 'ru'});
    expect(story.texts('status')).to.deep.equal([russian.planned]);
    await story.set({language: 'en'});
    expect(story.texts('status')).to.deep.equal(['Planned']);
  });

  it('are in the script of the region', async () => {
    const story = await openStory({language: 'zh-TW'});
    expect(story.texts('status')).to.deep.equal([traditional.planned]);
  });

  it('are those of the language where a region has none of its own', async () => {
    const story = await openStory({language: 'kk-KZ'});
    expect(story.texts('status')).to.deep.equal([kazakh.planned]);
  });

  for (const language of ['xx', 'en-US', 'no tag']) {
    it(`are English for “${language}”`, async () => {
      const story = await openStory({language});
      expect(story.texts('status')).to.deep.equal(['Planned']);
    });
  }

  it('are there with the first drawing: no reader sees them in English first', async () => {
    const element = document.createElement('news-timeline');
    element.language = 'fr-CA';
    element.now = '2025-06-20';
    const seen: string[] = [];
    document.body.append(element);
    const observer = new MutationObserver(() => {
      const status = element.shadowRoot?.querySelector('[part="status"]');
      if (status) seen.push(status.textContent);
    });
    observer.observe(element.shadowRoot!, {childList: true, subtree: true});
    element.data = [{date: '2030', headline: 'A'}];
    await element.updateComplete;
    await Promise.resolve();
    observer.disconnect();
    element.remove();
    expect([...new Set(seen)]).to.deep.equal([french.planned]);
  });

  it('stand before a colon as the language sets it', async () => {
    const events = [{date: '2020', headline: 'A', sources: [{title: 'Le Monde'}]}];
    const opened = await openData(events, {language: 'fr'});
    expect(opened.parts('sources')[0]?.textContent).to.equal('Source\u202f: Le Monde');
  });
});
