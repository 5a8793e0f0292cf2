import {expect} from '@esm-bundle/chai';
import {axisStrings} from '../../src/i18n/axis-strings.js';
import {filterStrings} from '../../src/i18n/filter-strings.js';
import {languageOf} from '../../src/dates/language-of.js';
import {LANGUAGES} from '../../src/i18n/languages.js';
import {lightboxStrings} from '../../src/i18n/lightbox-strings.js';
import {liveStrings} from '../../src/i18n/live-strings.js';
import {rareStrings} from '../../src/i18n/rare-strings.js';
import type {Spoken} from '../../src/i18n/spoken.js';
import {spokenFrom} from '../../src/i18n/spoken-from.js';
import {storyStrings} from '../../src/i18n/story-strings.js';
import {english as base} from '../../src/i18n/strings.js';
import {words as germanWords} from '../../src/i18n/words/german.js';
import {words as moreGermanWords} from '../../src/i18n/words/german-more.js';

/** A text by its path in a table, with its plural category, if it has one. */
interface Entry {
  readonly key: string;
  readonly category: string | undefined;
  readonly text: string;
}

const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'];

function entriesOf(table: object, path = ''): readonly Entry[] {
  return Object.entries(table).flatMap(([name, value]: [string, unknown]): readonly Entry[] => {
    const isForm = CATEGORIES.includes(name);
    const key = isForm || !path ? path || name : `${path}.${name}`;
    return typeof value === 'object' && value !== null
      ? entriesOf(value, key)
      : [{key, category: isForm ? name : undefined, text: String(value)}];
  });
}

const placeholders = (text: string): readonly string[] =>
  [...new Set(text.match(/\{\d\}/g))].sort();

/** What German puts in: the most that any of its forms does. */
const expected = new Map<string, readonly string[]>();
for (const {key, text} of [...entriesOf(germanWords), ...entriesOf(moreGermanWords)]) {
  const found = placeholders(text);
  if (found.length >= (expected.get(key)?.length ?? 0)) expected.set(key, found);
}
/** German says the same of one and of many. */
const keys = [...expected.keys()].sort();

/** What is said in English, by the same names. */
const english: Pick<Spoken, 'axis' | 'base' | 'filter' | 'live' | 'rare' | 'story' | 'lightbox'> = {
  base,
  axis: axisStrings('en'),
  filter: filterStrings('en'),
  live: liveStrings('en'),
  rare: rareStrings('en'),
  story: storyStrings('en'),
  lightbox: lightboxStrings('en'),
};

/** All that is said, with this count wherever one is asked for. */
function sentencesOf(spoken: Spoken, count: number): readonly string[] {
  return (Object.keys(english) as (keyof typeof english)[]).flatMap((part) => {
    const strings: Readonly<Record<string, unknown>> = {...spoken[part]};
    return Object.keys(english[part]).map((name) => {
      const value = strings[name];
      if (typeof value !== 'function') return String(value);
      const said: unknown = (value as (...counts: readonly number[]) => unknown)(count, count + 1);
      return Array.isArray(said) ? said.join('') : String(said);
    });
  });
}

for (const [language, load] of Object.entries(LANGUAGES)) {
  describe(`the words of ${language}`, () => {
    let entries: readonly Entry[] = [];
    let spoken: Spoken | undefined;

    before(async () => {
      const [{words}, {words: more}] = await load();
      entries = [...entriesOf(words), ...entriesOf(more)];
      spoken = spokenFrom(language, {...words, ...more});
    });

    it('are all there', () => {
      const own = [...new Set(entries.map(({key}) => key))]
        .filter((key) => key !== 'colon' && key !== 'stop')
        .sort();
      expect(own).to.deep.equal(keys);
      expect(entries.filter(({text}) => text.trim() === '')).to.deep.equal([]);
    });

    it('have the places of the German ones; a form for one count may leave that out', () => {
      const rules = new Intl.PluralRules(language);
      const counts = Array.from({length: 200}, (_count, index) => index + 1);
      const isOfOne = (category: string | undefined): boolean =>
        counts.filter((count) => rules.select(count) === category).length <= 1;
      const wrong = entries.filter(({key, category, text}) => {
        const found = placeholders(text).join();
        const wanted = expected.get(key) ?? [];
        const mayLack = isOfOne(category) && wanted.slice(0, -1).join() === found;
        return found !== wanted.join() && !mayLack;
      });
      expect(wrong).to.deep.equal([]);
    });

    it('have no plural form that the language has not', () => {
      const {pluralCategories} = new Intl.PluralRules(language).resolvedOptions();
      // CLDR has no rules for Tajik: some engines take one form for all counts, some those of English.
      const known: readonly string[] =
        language === 'tg' ? ['one', 'other'] : [...pluralCategories, 'other'];
      const wrong = entries.filter(({category}) => category && !known.includes(category));
      expect(wrong).to.deep.equal([]);
    });

    for (const count of [0, 1, 2, 5, 21, 100]) {
      it(`make whole sentences for ${count}`, () => {
        if (!spoken) throw new Error('Not loaded.');
        const said = sentencesOf(spoken, count);
        expect(said.filter((text) => /[{}]|undefined|NaN/.test(text))).to.deep.equal([]);
      });
    }

    it('name other sites and their hosts', () => {
      if (!spoken) throw new Error('Not loaded.');
      const {embed, sharing} = spoken;
      expect(embed.nameOf('Vimeo', 'video')).to.contain('Vimeo');
      expect(embed.willLoad('post', ['a.example', 'b.example'])).to.match(/a\.example.*b\.example/);
      expect(embed.loaded(['a.example'])).to.contain('a.example');
      expect(sharing.linkCopiedTo('Summit')).to.contain('Summit');
    });
  });
}

describe('which language a tag takes', () => {
  const cases: readonly [string, string][] = [
    ['ru', 'ru'],
    ['RU-kz', 'ru'],
    ['kk-KZ', 'kk'],
    ['pt-BR', 'pt'],
    ['zh', 'zh'],
    ['zh-CN', 'zh'],
    ['zh-Hans-TW', 'zh'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-Hant', 'zh-Hant'],
    ['uz', 'uz'],
    ['uz-Latn-UZ', 'uz'],
    ['uz-Cyrl', 'uz-Cyrl'],
    ['iw', 'he'],
    ['en-US', 'en'],
    ['no tag', 'en'],
    ['', 'en'],
  ];
  for (const [tag, language] of cases) {
    it(`is ${language} for “${tag}”`, () => {
      expect(languageOf(tag)).to.equal(language);
    });
  }

  it('is none of ours for a language nobody has written down', () => {
    expect(LANGUAGES[languageOf('xx')]).to.equal(undefined);
  });
});
