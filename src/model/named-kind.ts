/** What media are, in a word of ours. `page`: another page, in a frame. */
export type MediaKind = 'picture' | 'video' | 'audio' | 'document' | 'page' | 'link' | 'quote';

/** Words and MIME types that authors, HTML and TimelineJS have for them. */
const WORDS: readonly (readonly [RegExp, MediaKind])[] = [
  [/^(?:image|img|photo|picture)\b/i, 'picture'],
  [/^(?:video|film|movie)\b|mpegurl$/i, 'video'],
  [/^(?:audio|sound)\b/i, 'audio'],
  [/^(?:application\/)?pdf$|^document$/i, 'document'],
  [/^(?:iframe|embed|frame)$/i, 'page'],
  [/^(?:link|website|text\/html)$/i, 'link'],
  [/^(?:block)?quote$/i, 'quote'],
];

/** The kind that a media's `type` names; nothing where it is another word: then the address decides. */
export function namedKind(type: string | undefined): MediaKind | undefined {
  return type === undefined ? undefined : WORDS.find(([word]) => word.test(type.trim()))?.[1];
}
