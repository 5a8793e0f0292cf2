import type {Spoken} from './spoken.js';

/** By the tag that was asked for; nothing for a language that has no words here. */
const loaded = new Map<string, Spoken | undefined>();

/** What is said in the language of a BCP 47 tag; nothing where that is English, as before its words are there. */
export function spokenIn(language: string): Spoken | undefined {
  return loaded.get(language);
}

/**
 * Loads the words of a language. Where they cannot be had, English has to do, and they are asked for again
 * with the next reading.
 * @returns nothing where there is nothing to wait for
 */
export function loadWords(language: string): Promise<unknown> | undefined {
  return loaded.has(language) || /^en\b/i.test(language)
    ? undefined
    : import('./languages.js').then((part) => part.learn(language, loaded)).catch(() => undefined);
}
