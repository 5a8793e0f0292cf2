import type {RefusedAddress} from '../formats/markup-document.js';
import type {SourceFailure} from './source-failure.js';

/** How a text is to be read; `auto` by what is in it. */
export type Format = 'auto' | 'json' | 'timelinejs' | 'csv';

/** What the element was given to read, by whichever door: a page's own value, a file, or its markup. */
export type Input =
  | {readonly kind: 'none'}
  /** A file, or the part that opens a door, is on its way. */
  | {readonly kind: 'pending'}
  | {readonly kind: 'failed'; readonly failure: SourceFailure}
  | InputValue;

export interface InputValue {
  readonly kind: 'value';
  /** A text in one of the formats, an array of events, or a document. */
  readonly value: unknown;
  /** The text the value was parsed from, where it was. */
  readonly text?: string | undefined;
  /** Wins over what the page says, where the door knows better. */
  readonly format?: Format | undefined;
  /** The answer the value came in. */
  readonly response?: Response;
  /** What stands before the first byte of it that is no character. */
  readonly beforeLoss?: string | undefined;
  /** Addresses it has in it that no page may link to. */
  readonly refused?: readonly RefusedAddress[] | undefined;
  /** Where in the original a path into the document is: `list item 4`. */
  readonly placeOf?: ((path: string) => string) | undefined;
}
