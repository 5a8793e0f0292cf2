import type {PlainDateWords} from './plain-date-words.js';

/** The English that is built in; the words of all other languages are loaded when they are needed. */
export const englishPlainWords: PlainDateWords = {
  qualified: (date, approximate, uncertain) =>
    approximate ? `about ${date}${uncertain ? ', uncertain' : ''}` : `perhaps ${date}`,
  by: (date) => `by ${date}`,
  since: (date) => `since ${date}`,
  until: (date) => `until ${date} (start unknown)`,
  from: (date) => `from ${date} (end unknown)`,
  to: (start, end) => `${start} to ${end}`,
};
