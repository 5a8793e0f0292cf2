import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {words as kazakh} from '../../src/i18n/words/kazakh.js';
import {words as russian} from '../../src/i18n/words/russian.js';
import {eventAfter, openData, OpenTimeline, type Attributes} from './open-timeline.js';
import {mixed} from './mixed-languages.js';

const NOW = {now: '2025-06-20'};

async function loadLanguages(): Promise<object> {
  const address = new URL('../../demo/stories/china-central-asia-languages.json', import.meta.url);
  return (await fetch(address)).json() as Promise<object>;
}

/** A timeline that can be read in several languages. */
class OpenLanguages extends OpenTimeline {
  static async open(attributes: Attributes = {}, data?: object): Promise<OpenLanguages> {
    const {element} = await openData(data ?? (await loadLanguages()), {...NOW, ...attributes});
    return new OpenLanguages(element);
  }

  get buttons(): readonly HTMLButtonElement[] {
    return [...this.root.querySelectorAll<HTMLButtonElement>('.languages button')];
  }

  get current(): readonly string[] {
    return this.buttons.filter((one) => one.ariaCurrent === 'true').map(({lang}) => lang);
  }

  button(tag: string): HTMLButtonElement {
    const button = this.buttons.find(({lang}) => lang === tag);
    if (!button) throw new Error(`${tag} cannot be chosen.`);
    return button;
  }

  async choose(tag: string): Promise<this> {
    this.button(tag).click();
    await this.settled();
    // What is said of it comes after.
    await Promise.resolve();
    return this;
  }

  get said(): HTMLElement {
    return this.root.querySelector<HTMLElement>('.languages + [role="status"]')!;
  }
}

describe('the choice of a language', () => {
  it('has each language by its own name, in the order of the data', async () => {
    const opened = await OpenLanguages.open();
    expect(opened.buttons.map(({textContent}) => textContent)).to.deep.equal([
      'English',
      '中文',
      'Русский',
      'Қазақша',
      '한국어',
    ]);
    expect(opened.buttons.map(({lang}) => lang)).to.deep.equal(['en', 'zh', 'ru', 'kk', 'ko']);
    expect(opened.parts('languages')[0]?.ariaLabel).to.equal('Language');
  });

  for (const [name, data] of [
    ['plain', [{date: '2020', headline: 'One'}]],
    ['in a map of one language', [{date: '2020', headline: {en: 'One'}}]],
    [
      'in one language but for a few words',
      [{date: '2020', headline: 'One', text: {en: 'a', kk: 'ә'}}],
    ],
    [
      'in one language but for one event',
      [1, 2, 3].map((year) => ({
        date: `202${String(year)}`,
        headline: year > 1 ? {en: 'One'} : {en: 'One', kk: 'Бір'},
      })),
    ],
  ] as const) {
    it(`is not there where the data are ${name}`, async () => {
      const opened = await OpenLanguages.open({}, {language: 'en', events: data});
      expect(opened.root.querySelectorAll('.languages')).to.have.length(0);
    });
  }

  it('changes texts, dates and the words of the component, and says so to the page', async () => {
    const opened = await OpenLanguages.open();
    const {detail} = await eventAfter<CustomEvent<{language: string}>>(
      document,
      'timeline-language',
      () => opened.button('ru').click(),
    );
    await opened.settled();
    expect(detail).to.deep.equal({language: 'ru'});
    expect(opened.element.language).to.equal('ru');
    expect(opened.texts('heading')).to.deep.equal(['Китай и Центральная Азия, 2020–2030']);
    expect(opened.texts('status')).to.deep.equal([russian.planned]);
    expect(opened.texts('date')[1]).to.match(/^май 2023/);
    expect(opened.current).to.deep.equal(['ru']);
    expect(opened.root.querySelector('section')?.lang).to.equal('ru');
    expect(opened.root.querySelector('.languages')?.ariaLabel).to.equal('Язык');
  });

  it('shows which language is read, also where that is not the one asked for', async () => {
    expect((await OpenLanguages.open({language: 'zh-Hans-CN'})).current).to.deep.equal(['zh']);
    expect((await OpenLanguages.open({language: 'fr'})).current).to.deep.equal(['en']);
  });

  it('says politely, in the language itself, that all of it is there', async () => {
    const opened = await OpenLanguages.open();
    expect(opened.said.textContent).to.equal('');
    await opened.choose('kk');
    expect(opened.said.textContent).to.equal('Қазақша');
    expect(opened.said.lang).to.equal('kk');
  });

  it('is a property that a page can set as well', async () => {
    const opened = await OpenLanguages.open();
    opened.element.language = 'kk';
    await opened.settled();
    expect(opened.current).to.deep.equal(['kk']);
    expect(opened.texts('status')).to.deep.equal([kazakh.planned]);
    expect(opened.said.textContent).to.equal('');
  });

  it('keeps the focus, what is selected and the place on the page', async () => {
    const opened = await OpenLanguages.open({selected: 'astana-summit', permalinks: ''});
    const above = document.createElement('div');
    above.style.blockSize = '150vh';
    opened.element.before(above);
    opened.element.after(above.cloneNode());
    scrollTo(0, above.offsetHeight - 80);
    for (const tag of ['zh', 'kk', 'en']) {
      const button = opened.button(tag);
      button.focus();
      const {top, left} = button.getBoundingClientRect();
      await opened.choose(tag);
      expect(opened.root.activeElement, tag).to.equal(button);
      expect(button.getBoundingClientRect().top, tag).to.be.closeTo(top, 0.5);
      expect(button.getBoundingClientRect().left, tag).to.be.closeTo(left, 0.5);
      expect(opened.element.selected).to.equal('astana-summit');
      expect(opened.root.querySelectorAll('[aria-current] article')).to.have.length(1);
    }
  });

  it('stays under the finger where the language runs the other way', async () => {
    const opened = await OpenLanguages.open({}, mixed(['en', 'ar', 'kk']).document);
    const before = opened.buttons.map((one) => one.getBoundingClientRect().left);
    await opened.choose('ar');
    expect(getComputedStyle(opened.root.querySelector('section')!).direction).to.equal('rtl');
    expect(opened.buttons.map((one) => one.getBoundingClientRect().left)).to.deep.equal(before);
  });

  it('is done by keys as well', async () => {
    const opened = await OpenLanguages.open();
    opened.button('zh').focus();
    // Firefox follows Tab, and WebKit a focused button's keys, in any case.
    await sendKeys({press: 'Enter'});
    await opened.settled();
    expect(opened.current).to.deep.equal(['zh']);
  });

  it('has targets of 24 pixels and more', async () => {
    const opened = await OpenLanguages.open();
    for (const button of opened.buttons) {
      const {width, height} = button.getBoundingClientRect();
      expect(Math.min(width, height), button.lang).to.be.at.least(24);
    }
  });

  for (const layout of ['list', 'axis', 'story'] as const) {
    it(`is accessible: ${layout}`, async () => {
      const opened = await OpenLanguages.open({layout, selected: 'xian-summit'});
      await opened.choose('ko');
      await expect(opened.element).to.be.accessible();
    });
  }

  it('keeps what is in view on an axis', async () => {
    const opened = await OpenLanguages.open({layout: 'axis'});
    opened.element.zoomIn();
    await opened.settled();
    /** How much of time is in view: a year, in parts of the axis. */
    const year = (): number => {
      const [first, second] = opened.parts('tick').map((tick) => tick.getBoundingClientRect().left);
      const {width} = opened.root.querySelector('.plot')!.getBoundingClientRect();
      return ((second ?? NaN) - (first ?? NaN)) / width;
    };
    const before = year();
    await opened.choose('ru');
    expect(year()).to.be.closeTo(before, 0.005);
  });
});
