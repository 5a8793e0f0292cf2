import {expect} from '@esm-bundle/chai';
import type {GivenWords} from '../../src/i18n/language-words.js';
import {learn, register} from '../../src/i18n/languages.js';
import {axisStrings} from '../../src/i18n/axis-strings.js';
import {filterStrings} from '../../src/i18n/filter-strings.js';
import {liveStrings} from '../../src/i18n/live-strings.js';
import {rareStrings} from '../../src/i18n/rare-strings.js';
import {sharingStrings} from '../../src/i18n/sharing-strings.js';
import {storyStrings} from '../../src/i18n/story-strings.js';
import {embedStrings} from '../../src/i18n/embed-strings.js';
import {lightboxStrings} from '../../src/i18n/lightbox-strings.js';
import {mediaStrings} from '../../src/i18n/media-strings.js';
import {sourceStrings} from '../../src/i18n/source-strings.js';
import {spokenFrom} from '../../src/i18n/spoken-from.js';
import type {Spoken} from '../../src/i18n/spoken.js';
import {english} from '../../src/i18n/strings.js';
import {words} from '../../src/i18n/words/english.js';
import {words as italian} from '../../src/i18n/words/italian.js';
import {words as dutch} from '../../src/i18n/words/dutch.js';
import {words as moreDutch} from '../../src/i18n/words/dutch-more.js';
import {words as more} from '../../src/i18n/words/english-more.js';

async function spokenWith(
  tag: string,
  registered: Readonly<Record<string, GivenWords>>,
): Promise<Spoken | undefined> {
  const loaded = new Map<string, Spoken | undefined>();
  for (const [key, words] of Object.entries(registered)) await register(key, words, loaded);
  await learn(tag, loaded);
  return loaded.get(tag);
}

describe('words that a page registers', () => {
  it('take the place of those of a language', async () => {
    const spoken = await spokenWith('it', {it: {planned: 'Previsto'}});
    expect(spoken?.base.planned).to.equal('Previsto');
    expect(spoken?.base.cancelled).to.equal(italian.cancelled);
  });

  it('are those of its regions, and not the other way round', async () => {
    const registered = {de: {planned: 'Vorgesehen'}, 'de-AT': {planned: 'In Aussicht'}};
    const planned = async (tag: string): Promise<string | undefined> =>
      (await spokenWith(tag, registered))?.base.planned;
    expect(await planned('de-AT')).to.equal('In Aussicht');
    expect(await planned('DE-at')).to.equal('In Aussicht');
    expect(await planned('de-CH')).to.equal('Vorgesehen');
    expect(await planned('de')).to.equal('Vorgesehen');
    expect(await planned('ru')).to.equal('Запланировано');
  });

  it('are for one script', async () => {
    const registered = {uz: {today: 'Shu kun'}, 'zh-Hant': {today: '本日'}};
    expect((await spokenWith('uz-Cyrl', registered))?.base.today).not.to.equal('Shu kun');
    expect((await spokenWith('uz-Latn-UZ', registered))?.base.today).to.equal('Shu kun');
    expect((await spokenWith('zh-TW', registered))?.base.today).to.equal('本日');
    expect((await spokenWith('zh', registered))?.base.today).not.to.equal('本日');
  });

  it('make a language of their own, with English for what is not there', async () => {
    const spoken = await spokenWith('az', {
      az: {planned: 'Planlaşdırılıb', events: {one: '{0} hadisə', other: '{0} hadisə'}},
    });
    expect(spoken?.base.planned).to.equal('Planlaşdırılıb');
    expect(spoken?.filter.events(3)).to.equal('3 hadisə');
    expect(spoken?.base.today).to.equal('Today');
  });

  it('leave English as it is, unless it has some', async () => {
    expect(await spokenWith('en', {de: {planned: 'Vorgesehen'}})).to.equal(undefined);
  });

  it('can be in English too', async () => {
    const spoken = await spokenWith('en-GB', {en: {planned: 'Scheduled'}});
    expect(spoken?.base.planned).to.equal('Scheduled');
  });

  it('count only if they have the shape of what they stand for', async () => {
    const odd: unknown = {
      planned: 7,
      today: null,
      events: {one: 'ein Ereignis'},
      sources: 'Quelle',
      contents: {video: 'Film', map: 3},
      load: 'Laden',
      colon: 4,
      unknown: 'x',
    };
    const spoken = await spokenWith('nl', {nl: odd as GivenWords, 'no tag': {planned: 'x'}});
    expect(spoken?.base.planned).to.equal(dutch.planned);
    expect(spoken?.base.today).to.equal(dutch.today);
    expect(spoken?.filter.events(2)).to.equal('2 gebeurtenissen');
    expect(spoken?.base.sources(2)).to.equal('Quelle');
    expect(spoken?.base.colon).to.equal(': ');
    expect(spoken?.embed.nameOf('Vimeo', 'video')).to.contain('Film');
    expect(spoken?.embed.nameOf('OSM', 'map')).to.contain(moreDutch.contents.map);
    expect(spoken?.embed.load('video')).to.equal(moreDutch.load.video);
  });
});

describe('English as a table', () => {
  const table = spokenFrom('en', {...words, ...more});
  const builtIn: Readonly<Record<string, object>> = {
    base: english,
    axis: axisStrings('en'),
    filter: filterStrings('en'),
    live: liveStrings('en'),
    rare: rareStrings('en'),
    story: storyStrings('en'),
    lightbox: lightboxStrings('en'),
    media: mediaStrings('en'),
    embed: embedStrings('en'),
    sharing: sharingStrings('en'),
    source: sourceStrings('en'),
  };
  const said = (value: unknown, count: number): string => {
    if (typeof value !== 'function') return JSON.stringify(value);
    const text: unknown = (value as (...counts: readonly number[]) => unknown)(count, count + 1);
    return Array.isArray(text) ? text.filter(Boolean).join('') : String(text);
  };
  const TEXTS = ['embed', 'sharing'];

  for (const [part, strings] of Object.entries(builtIn)) {
    it(`says what is built in: ${part}`, () => {
      const own: Readonly<Record<string, unknown>> = {...table[part as keyof Spoken]};
      for (const [name, value] of Object.entries(strings)) {
        if (TEXTS.includes(part) && typeof value === 'function') continue;
        // A language in a table joins by Intl.
        if (name === 'news') continue;
        for (const count of [2, 5, 100]) {
          expect(said(own[name], count), name).to.equal(said(value, count));
        }
      }
    });
  }
});
