import type {DateTexts} from './date-texts.js';
import {texts as arabic} from './texts/arabic.js';
import {texts as chineseSimplified} from './texts/chinese-simplified.js';
import {texts as chineseTraditional} from './texts/chinese-traditional.js';
import {texts as dutch} from './texts/dutch.js';
import {texts as french} from './texts/french.js';
import {texts as german} from './texts/german.js';
import {texts as hebrew} from './texts/hebrew.js';
import {texts as hindi} from './texts/hindi.js';
import {texts as indonesian} from './texts/indonesian.js';
import {texts as italian} from './texts/italian.js';
import {texts as japanese} from './texts/japanese.js';
import {texts as kazakh} from './texts/kazakh.js';
import {texts as korean} from './texts/korean.js';
import {texts as kyrgyz} from './texts/kyrgyz.js';
import {texts as persian} from './texts/persian.js';
import {texts as polish} from './texts/polish.js';
import {texts as portuguese} from './texts/portuguese.js';
import {texts as russian} from './texts/russian.js';
import {texts as spanish} from './texts/spanish.js';
import {texts as tajik} from './texts/tajik.js';
import {texts as turkish} from './texts/turkish.js';
import {texts as turkmen} from './texts/turkmen.js';
import {texts as ukrainian} from './texts/ukrainian.js';
import {texts as uzbek} from './texts/uzbek.js';
import {texts as uzbekCyrillic} from './texts/uzbek-cyrillic.js';

/** What dates are said with, by the key of each language. A page loads one at a time; what has none to wait for takes all. */
export const EVERY_TEXT: Readonly<Record<string, DateTexts>> = {
  ru: russian,
  kk: kazakh,
  ky: kyrgyz,
  uz: uzbek,
  'uz-Cyrl': uzbekCyrillic,
  tg: tajik,
  tk: turkmen,
  zh: chineseSimplified,
  'zh-Hant': chineseTraditional,
  ko: korean,
  ja: japanese,
  es: spanish,
  fr: french,
  de: german,
  ar: arabic,
  it: italian,
  pt: portuguese,
  tr: turkish,
  uk: ukrainian,
  pl: polish,
  nl: dutch,
  fa: persian,
  he: hebrew,
  hi: hindi,
  id: indonesian,
};
