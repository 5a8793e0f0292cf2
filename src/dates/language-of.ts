import {memoized} from './memoized.js';

/** Languages and scripts that are not the usual pair, and have words of their own here. */
const SCRIPTED = ['uz-Cyrl', 'zh-Hant'];

/**
 * Which words a BCP 47 tag takes, by their key: a language, with its script where that is not the usual one.
 * A region speaks as its language does, in the script it usually has there; `en` for what is no tag.
 */
export const languageOf = memoized((tag: string): string => {
  try {
    const {language, script} = new Intl.Locale(tag).maximize();
    const withScript = `${language}-${script}`;
    return SCRIPTED.includes(withScript) ? withScript : language;
  } catch {
    return 'en';
  }
});
