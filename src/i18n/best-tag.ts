import {isSameLanguage, likelySubtags} from './likely-subtags.js';

/**
 * Which of these tags a reader is served best with: the tag itself, then shorter and shorter forms of it
 * (RFC 4647, section 3.4, “lookup”), but none in another script as long as there is one in the reader's;
 * then one of the same region, then any of the same language.
 * @param tags BCP 47, in the order of preference of whoever wrote them
 * @param wanted BCP 47
 * @returns nothing where none is in the language
 */
export function bestTag(tags: readonly string[], wanted: string): string | undefined {
  const {language, region} = likelySubtags(wanted);
  const related = tags.filter((tag) => likelySubtags(tag).language === language);
  const written = related.filter((tag) => isSameLanguage(tag, wanted));
  const candidates = written.length > 0 ? written : related;
  return (
    lookup(candidates, wanted) ??
    candidates.find((tag) => likelySubtags(tag).region === region) ??
    candidates[0]
  );
}

/** A tag is cut at its last hyphen, and with a single letter that comes to stand at its end. */
function lookup(tags: readonly string[], wanted: string): string | undefined {
  let range = wanted.toLowerCase();
  while (range) {
    const tag = tags.find((one) => one.toLowerCase() === range);
    if (tag !== undefined) return tag;
    range = range.replace(/(?:^|-)[^-]*$/, '').replace(/-[a-z\d]$/, '');
  }
  return undefined;
}
