import {memoized} from '../dates/memoized.js';

/** What a tag says of a text, with what it leaves open as it most likely is. */
export interface LikelySubtags {
  readonly language: string;
  /** Such as `Latn`; absent where nothing is known of the language. */
  readonly script?: string | undefined;
  readonly region?: string | undefined;
}

/** Tags of languages that readers take for one, by what CLDR calls both. */
const SAME: Readonly<Record<string, string>> = {nb: 'no', nn: 'no'};

/**
 * Language, script and region of a BCP 47 tag: `zh-TW` is in traditional characters, `zh` in simplified
 * ones. What is no tag names no language.
 */
export const likelySubtags = memoized((tag: string): LikelySubtags => {
  try {
    const {language, script, region} = new Intl.Locale(tag.replaceAll('_', '-')).maximize();
    return {language: SAME[language] ?? language, script, region};
  } catch {
    return {language: ''};
  }
});

/** Whether two tags are of one language, in one script; what is no tag tells of no other language. */
export function isSameLanguage(a: string, b: string): boolean {
  const [{language, script}, other] = [likelySubtags(a), likelySubtags(b)];
  if (!language || !other.language) return true;
  return language === other.language && script === other.script;
}
