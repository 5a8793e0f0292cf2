/** The languages the component speaks beside English, each loaded with the first timeline that is read in it. */
import type {LanguageWords, MoreLanguageWords} from './language-words.js';
import type {Spoken} from './spoken.js';
import {spokenFrom} from './spoken-from.js';

/** The words of a language: those nearly every timeline says, and the others. */
export type LanguageTables = readonly [
  {readonly words: LanguageWords},
  {readonly words: MoreLanguageWords},
];

/** By language subtag; by language and script where that is not the usual one. */
export const LANGUAGES: Readonly<Record<string, () => Promise<LanguageTables>>> = {
  ru: () => Promise.all([import('./words/russian.js'), import('./words/russian-more.js')]),
  kk: () => Promise.all([import('./words/kazakh.js'), import('./words/kazakh-more.js')]),
  ky: () => Promise.all([import('./words/kyrgyz.js'), import('./words/kyrgyz-more.js')]),
  uz: () => Promise.all([import('./words/uzbek.js'), import('./words/uzbek-more.js')]),
  'uz-Cyrl': () =>
    Promise.all([import('./words/uzbek-cyrillic.js'), import('./words/uzbek-cyrillic-more.js')]),
  tg: () => Promise.all([import('./words/tajik.js'), import('./words/tajik-more.js')]),
  tk: () => Promise.all([import('./words/turkmen.js'), import('./words/turkmen-more.js')]),
  zh: () =>
    Promise.all([
      import('./words/chinese-simplified.js'),
      import('./words/chinese-simplified-more.js'),
    ]),
  'zh-Hant': () =>
    Promise.all([
      import('./words/chinese-traditional.js'),
      import('./words/chinese-traditional-more.js'),
    ]),
  ko: () => Promise.all([import('./words/korean.js'), import('./words/korean-more.js')]),
  ja: () => Promise.all([import('./words/japanese.js'), import('./words/japanese-more.js')]),
  es: () => Promise.all([import('./words/spanish.js'), import('./words/spanish-more.js')]),
  fr: () => Promise.all([import('./words/french.js'), import('./words/french-more.js')]),
  de: () => Promise.all([import('./words/german.js'), import('./words/german-more.js')]),
  ar: () => Promise.all([import('./words/arabic.js'), import('./words/arabic-more.js')]),
  it: () => Promise.all([import('./words/italian.js'), import('./words/italian-more.js')]),
  pt: () => Promise.all([import('./words/portuguese.js'), import('./words/portuguese-more.js')]),
  tr: () => Promise.all([import('./words/turkish.js'), import('./words/turkish-more.js')]),
  uk: () => Promise.all([import('./words/ukrainian.js'), import('./words/ukrainian-more.js')]),
  pl: () => Promise.all([import('./words/polish.js'), import('./words/polish-more.js')]),
  nl: () => Promise.all([import('./words/dutch.js'), import('./words/dutch-more.js')]),
  fa: () => Promise.all([import('./words/persian.js'), import('./words/persian-more.js')]),
  he: () => Promise.all([import('./words/hebrew.js'), import('./words/hebrew-more.js')]),
  hi: () => Promise.all([import('./words/hindi.js'), import('./words/hindi-more.js')]),
  id: () => Promise.all([import('./words/indonesian.js'), import('./words/indonesian-more.js')]),
};

/**
 * Loads the words for a reader. A region speaks as its language does, in the script it usually has there.
 * @param tag BCP 47
 * @param loaded gets them; or nothing, for a language that has none here
 */
export async function learn(tag: string, loaded: Map<string, Spoken | undefined>): Promise<void> {
  const tables = await LANGUAGES[languageOf(tag)]?.();
  loaded.set(tag, tables && spokenFrom(tag, tables[0].words, tables[1].words));
}

/** Which of the languages a tag takes, by its key; `en` for what is no tag. */
export function languageOf(tag: string): string {
  try {
    const {language, script} = new Intl.Locale(tag).maximize();
    const withScript = `${language}-${script}`;
    return Object.hasOwn(LANGUAGES, withScript) ? withScript : language;
  } catch {
    return 'en';
  }
}
