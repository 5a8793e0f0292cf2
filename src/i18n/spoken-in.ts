import type {ReactiveControllerHost} from 'lit';
import type {GivenWords} from './language-words.js';
import type {Spoken} from './spoken.js';

/** By the tag that was asked for; nothing for a language that has no words here. */
const loaded = new Map<string, Spoken | undefined>();
/** Tags of which nothing new has been registered since they were loaded. */
const fresh = new Set<string>();
/** By the tag that a page gave them for. */
const registered = new Map<string, GivenWords>();
/** Timelines on the page. */
const hosts = new Set<ReactiveControllerHost & {requestUpdate(name: string): void}>();

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
  return fresh.has(language) || (isEnglish(language) && !registered.size)
    ? undefined
    : import('./languages.js')
        .then((part) => part.learn(language, loaded, registered))
        .then(() => fresh.add(language))
        .catch(() => undefined);
}

/** Has a timeline read again, for as long as it is on the page, when words are registered. */
export function followWords(host: ReactiveControllerHost): void {
  host.addController({
    hostConnected: () => hosts.add(host),
    hostDisconnected: () => hosts.delete(host),
  });
}

/**
 * Gives timelines words of the page's own, for a language they do not speak, or instead of some of theirs.
 * What is not given is said as the language says it without a region, or else in English. Timelines that
 * are shown are drawn again.
 * @param language BCP 47 tag; `de` is for `de-AT` too, and `de-AT` for no other
 * @param words all of `TimelineWords`, or some
 */
export function registerWords(language: string, words: GivenWords): void {
  registered.set(language, {...registered.get(language), ...words});
  fresh.clear();
  for (const host of hosts) host.requestUpdate('language');
}

/** Whether a BCP 47 tag names some English. */
export function isEnglish(language: string): boolean {
  return /^en\b/i.test(language);
}
