import type {GivenWords} from './language-words.js';
import type {Spoken} from './spoken.js';

/**
 * By the tag that was asked for; nothing for a language that has no words here. An empty tag: English may
 * have others than those built in.
 */
const loaded = new Map<string, Spoken | undefined>();
/** What is said in the language of a BCP 47 tag; nothing where that is English, as before its words are there. */
export function spokenIn(language: string): Spoken | undefined {
  return loaded.get(language);
}

/** What a reader of this language is spoken to in: the same, or English. */
export function languageOfWords(language: string): string {
  return loaded.get(language) || isEnglish(language) ? language : 'en';
}

/**
 * Loads the words of a language. Where they cannot be had, English has to do, and they are asked for again
 * with the next reading.
 * @returns nothing where there is nothing to wait for
 */
export function loadWords(language: string): Promise<unknown> | undefined {
  return loaded.has(language) || (isEnglish(language) && !loaded.has(''))
    ? undefined
    : import('./languages.js').then((part) => part.learn(language, loaded)).catch(() => undefined);
}

/**
 * Gives timelines words of the page's own, for a language they do not speak, or instead of some of theirs.
 * What is not given is said as the language says it without a region, or else in English. Timelines that
 * are shown are drawn again.
 * @param language BCP 47 tag; `de` is for `de-AT` too, and `de-AT` for no other
 * @param words all of `TimelineWords`, or some
 * @returns resolves when they count; rejects where the part for it cannot be had
 */
export function registerWords(language: string, words: GivenWords): Promise<void> {
  return import('./languages.js').then((part) => part.register(language, words, loaded));
}

/** Whether a BCP 47 tag names some English. */
export function isEnglish(language: string): boolean {
  return /^en\b/i.test(language);
}
