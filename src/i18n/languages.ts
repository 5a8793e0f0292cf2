/** The languages the component speaks beside English, each loaded with the first timeline that is read in it. */
import type {DateTexts} from '../dates/date-texts.js';
import {learnTexts} from '../dates/known-texts.js';
import {languageOf} from '../dates/language-of.js';
import {shownLocale} from '../dates/shown-locale.js';
import type {GivenWords, LanguageWords, MoreLanguageWords} from './language-words.js';
import {registeredFor, withGiven, type WholeWords} from './registered-words.js';
import type {Spoken} from './spoken.js';
import {spokenFrom} from './spoken-from.js';
import {timelinesIn} from './timelines-in.js';

/** The words of a language: those nearly every timeline says, the others, and those of dates. */
export type LanguageTables = readonly [
  {readonly words: LanguageWords},
  {readonly words: MoreLanguageWords},
  {readonly texts: DateTexts},
];

type EnglishTables = readonly [LanguageTables[0], LanguageTables[1], undefined];

/** What a page's own words lack is said in English, whose dates need no texts. */
const ENGLISH = async (): Promise<EnglishTables> => [
  ...(await Promise.all([import('./words/english.js'), import('./words/english-more.js')])),
  undefined,
];

/** By language subtag; by language and script where that is not the usual one. */
export const LANGUAGES: Readonly<Record<string, () => Promise<LanguageTables>>> = {
  ru: () =>
    Promise.all([
      import('./words/russian.js'),
      import('./words/russian-more.js'),
      import('../dates/texts/russian.js'),
    ]),
  kk: () =>
    Promise.all([
      import('./words/kazakh.js'),
      import('./words/kazakh-more.js'),
      import('../dates/texts/kazakh.js'),
    ]),
  ky: () =>
    Promise.all([
      import('./words/kyrgyz.js'),
      import('./words/kyrgyz-more.js'),
      import('../dates/texts/kyrgyz.js'),
    ]),
  uz: () =>
    Promise.all([
      import('./words/uzbek.js'),
      import('./words/uzbek-more.js'),
      import('../dates/texts/uzbek.js'),
    ]),
  'uz-Cyrl': () =>
    Promise.all([
      import('./words/uzbek-cyrillic.js'),
      import('./words/uzbek-cyrillic-more.js'),
      import('../dates/texts/uzbek-cyrillic.js'),
    ]),
  tg: () =>
    Promise.all([
      import('./words/tajik.js'),
      import('./words/tajik-more.js'),
      import('../dates/texts/tajik.js'),
    ]),
  tk: () =>
    Promise.all([
      import('./words/turkmen.js'),
      import('./words/turkmen-more.js'),
      import('../dates/texts/turkmen.js'),
    ]),
  zh: () =>
    Promise.all([
      import('./words/chinese-simplified.js'),
      import('./words/chinese-simplified-more.js'),
      import('../dates/texts/chinese-simplified.js'),
    ]),
  'zh-Hant': () =>
    Promise.all([
      import('./words/chinese-traditional.js'),
      import('./words/chinese-traditional-more.js'),
      import('../dates/texts/chinese-traditional.js'),
    ]),
  ko: () =>
    Promise.all([
      import('./words/korean.js'),
      import('./words/korean-more.js'),
      import('../dates/texts/korean.js'),
    ]),
  ja: () =>
    Promise.all([
      import('./words/japanese.js'),
      import('./words/japanese-more.js'),
      import('../dates/texts/japanese.js'),
    ]),
  es: () =>
    Promise.all([
      import('./words/spanish.js'),
      import('./words/spanish-more.js'),
      import('../dates/texts/spanish.js'),
    ]),
  fr: () =>
    Promise.all([
      import('./words/french.js'),
      import('./words/french-more.js'),
      import('../dates/texts/french.js'),
    ]),
  de: () =>
    Promise.all([
      import('./words/german.js'),
      import('./words/german-more.js'),
      import('../dates/texts/german.js'),
    ]),
  ar: () =>
    Promise.all([
      import('./words/arabic.js'),
      import('./words/arabic-more.js'),
      import('../dates/texts/arabic.js'),
    ]),
  it: () =>
    Promise.all([
      import('./words/italian.js'),
      import('./words/italian-more.js'),
      import('../dates/texts/italian.js'),
    ]),
  pt: () =>
    Promise.all([
      import('./words/portuguese.js'),
      import('./words/portuguese-more.js'),
      import('../dates/texts/portuguese.js'),
    ]),
  tr: () =>
    Promise.all([
      import('./words/turkish.js'),
      import('./words/turkish-more.js'),
      import('../dates/texts/turkish.js'),
    ]),
  uk: () =>
    Promise.all([
      import('./words/ukrainian.js'),
      import('./words/ukrainian-more.js'),
      import('../dates/texts/ukrainian.js'),
    ]),
  pl: () =>
    Promise.all([
      import('./words/polish.js'),
      import('./words/polish-more.js'),
      import('../dates/texts/polish.js'),
    ]),
  nl: () =>
    Promise.all([
      import('./words/dutch.js'),
      import('./words/dutch-more.js'),
      import('../dates/texts/dutch.js'),
    ]),
  fa: () =>
    Promise.all([
      import('./words/persian.js'),
      import('./words/persian-more.js'),
      import('../dates/texts/persian.js'),
    ]),
  he: () =>
    Promise.all([
      import('./words/hebrew.js'),
      import('./words/hebrew-more.js'),
      import('../dates/texts/hebrew.js'),
    ]),
  hi: () =>
    Promise.all([
      import('./words/hindi.js'),
      import('./words/hindi-more.js'),
      import('../dates/texts/hindi.js'),
    ]),
  id: () =>
    Promise.all([
      import('./words/indonesian.js'),
      import('./words/indonesian-more.js'),
      import('../dates/texts/indonesian.js'),
    ]),
};

/** What a page has of its own, by the tag it is for. */
const registered = new Map<string, GivenWords>();

type Loaded = Map<string, Spoken | undefined>;

/**
 * Loads the words for a reader. A region speaks as its language does, in the script it usually has there.
 * @param tag BCP 47
 * @param loaded gets them; or nothing, for a language that has none here
 */
export async function learn(tag: string, loaded: Loaded): Promise<void> {
  const language = languageOf(tag);
  const isRegistered = registeredFor(tag, registered).length > 0;
  const load = LANGUAGES[language] ?? (isRegistered ? ENGLISH : undefined);
  const tables = await load?.();
  // More may have come by now.
  const given = registeredFor(tag, registered);
  const texts = given.findLast(({dates}) => dates)?.dates ?? tables?.[2]?.texts;
  if (texts) learnTexts(language, texts);
  loaded.set(tag, tables && spokenFrom(shownLocale(tag) || tag, wordsOf(tables, given)));
}

/**
 * Takes a page's own words, and has its timelines drawn with them.
 * @param loaded is loaded anew; English, which has nothing to load as a rule, from now on too
 */
export async function register(tag: string, words: GivenWords, loaded: Loaded): Promise<void> {
  registered.set(tag, {...registered.get(tag), ...words});
  const tags = [...loaded.keys()].filter(Boolean);
  loaded.set('', undefined);
  await Promise.all(tags.map((one) => learn(one, loaded)));
  const timelines = [...timelinesIn(document)];
  for (const timeline of timelines) timeline.requestUpdate('language');
  await Promise.all(timelines.map(({updateComplete}) => updateComplete));
}

function wordsOf(
  [{words}, {words: more}]: LanguageTables | EnglishTables,
  given: readonly GivenWords[],
): WholeWords {
  return given.reduce(withGiven, {...words, ...more});
}
