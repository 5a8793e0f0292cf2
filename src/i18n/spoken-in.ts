import type {Spoken} from './spoken.js';

/** By the tag that was asked for; nothing for a language that has no words here. */
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
  return loaded.has(language) || isEnglish(language)
    ? undefined
    : import('./languages.js').then((part) => part.learn(language, loaded)).catch(() => undefined);
}

/** Whether a BCP 47 tag names some English. */
export function isEnglish(language: string): boolean {
  return /^en\b/i.test(language);
}
