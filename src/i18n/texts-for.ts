import type {LanguageMap, Text, Timeline} from '../model/timeline.js';
import {bestTag} from './best-tag.js';
import {isSameLanguage} from './likely-subtags.js';
import {languageOfWords} from './spoken-in.js';
import {directionOfLanguage, isLeftToRight} from './text-direction.js';
import type {PickedText, TextKit} from './text-kit.js';

/**
 * Puts the texts of a timeline before a reader: those in several languages in the reader's, else in the
 * timeline's own, else in the first; each marked with its language and direction where they are not those
 * of the words around it (WCAG 3.1.2).
 * @param timeline its language is that of the texts that are no language maps; default: the reader's
 * @param language BCP 47 tag of the reader's language
 */
export function textsFor({language: given}: Pick<Timeline, 'language'>, language: string): TextKit {
  const written = given || language;
  const direction = directionOfLanguage(language);
  /** By the tags of a map: most maps of a timeline have the same. */
  const chosen = new Map<string, string | undefined>();

  const tagFor = (map: LanguageMap): string | undefined => {
    const tags = Object.keys(map);
    const key = tags.join();
    if (!chosen.has(key)) {
      chosen.set(key, bestTag(tags, language) ?? bestTag(tags, written) ?? tags[0]);
    }
    return chosen.get(key);
  };

  const marked = (value: string, tag: string): PickedText => {
    if (!isSameLanguage(tag, languageOfWords(language))) {
      return {value, lang: tag, dir: directionOfLanguage(tag)};
    }
    // Between words that run from right to left, a text that does not would have its ends exchanged.
    return direction === 'rtl' && isLeftToRight(value) ? {value, dir: 'ltr'} : {value};
  };

  const pick = (text: Text): PickedText => {
    if (typeof text === 'string') return marked(text, written);
    const tag = tagFor(text);
    return tag === undefined ? {value: ''} : marked(text[tag] ?? '', tag);
  };

  const own = (value: string): PickedText =>
    isSameLanguage(language, languageOfWords(language))
      ? {value}
      : {value, lang: language, dir: direction};

  return {direction, pick, own};
}
