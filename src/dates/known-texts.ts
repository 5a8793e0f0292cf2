import type {DateTexts} from './date-texts.js';
import {languageOf} from './language-of.js';

type TextsByKey = Readonly<Record<string, DateTexts>>;

/** By the key of their language: those that have been loaded. */
const known = new Map<string, DateTexts>();
/** What is known beside them, for as long as one thing is said. */
let lent: TextsByKey = {};

/** From now on dates are said with these in a language, by its key. */
export function learnTexts(key: string, texts: DateTexts): void {
  known.set(key, texts);
}

/** Says something with texts that stay unknown to everything else. */
export function sayWith<T>(texts: TextsByKey, say: () => T): T {
  lent = texts;
  try {
    return say();
  } finally {
    lent = {};
  }
}

/** What dates are said with in the language of a BCP 47 tag; nothing for one that Intl has to do alone. */
export function textsFor(tag: string): DateTexts | undefined {
  const key = languageOf(tag);
  return known.get(key) ?? lent[key];
}
