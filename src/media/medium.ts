/** What a reader gets to see or hear of it. */
export type Content =
  'video' | 'audio' | 'post' | 'map' | 'chart' | 'document' | 'picture' | 'page';

/** The room a frame takes: width divided by height, or a height in CSS pixels whatever the width. */
export type Shape = {readonly ratio: number} | {readonly height: number};

/** Something of another company's, which is asked for nothing before the reader wants it. */
export interface Embed {
  readonly kind: 'embed';
  /** For programs, the same for ever: `youtube`. Of a frame nobody knows, its host. */
  readonly provider: string;
  /** For readers: YouTube. */
  readonly name: string;
  readonly content: Content;
  /** What is loaded: the page of a frame, or a picture. */
  readonly address: string;
  readonly isPicture: boolean;
  /** The same for readers who go there, and where no frame is allowed. */
  readonly page: string;
  /** Who is asked, as far as the address tells. */
  readonly hosts: readonly string[];
  readonly shape: Shape;
}

/** What an address of media leads to. */
export type Medium =
  /** Files that a browser shows by itself. */
  | {readonly kind: 'picture' | 'video' | 'audio'; readonly url: string}
  | Embed
  /** Another file, or a page that is no media: shown as a link. `name` says what or whose it is. */
  | {readonly kind: 'document' | 'link'; readonly url: string; readonly name: string}
  /** Words alone. */
  | {readonly kind: 'quote'};
