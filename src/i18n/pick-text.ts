import type {LanguageMap, Text} from '../model/timeline.js';

/** A text ready to be shown. */
export interface PickedText {
  readonly value: string;
  /** BCP 47 tag of the text, where it is known to differ from the language asked for. */
  readonly lang?: string;
}

/**
 * The text in the reader's language: the tag itself, then shorter and shorter forms of it (RFC 4647,
 * "lookup"), then any variant of the same language, then the first text there is.
 */
export function pickText(text: Text | undefined, language: string): PickedText {
  if (text === undefined) return {value: ''};
  if (typeof text === 'string') return {value: text};
  const tag = bestTag(text, language.toLowerCase());
  if (tag === undefined) return {value: ''};
  const value = text[tag] ?? '';
  return tag.toLowerCase() === language.toLowerCase() ? {value} : {value, lang: tag};
}

function bestTag(texts: LanguageMap, wanted: string): string | undefined {
  const tags = Object.keys(texts);
  const find = (matches: (tag: string) => boolean): string | undefined =>
    tags.find((tag) => matches(tag.toLowerCase()));
  for (let range = wanted; range; range = range.slice(0, Math.max(0, range.lastIndexOf('-')))) {
    const exact = find((tag) => tag === range);
    if (exact !== undefined) return exact;
  }
  const primary = wanted.split('-')[0];
  return find((tag) => tag.split('-')[0] === primary) ?? tags[0];
}
