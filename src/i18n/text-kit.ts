import type {Text} from '../model/timeline.js';
import type {TextDirection} from './text-direction.js';

/** A text ready to be shown. */
export interface PickedText {
  readonly value: string;
  /** BCP 47 tag of the text, where it is another language than that of what is said around it. */
  readonly lang?: string | undefined;
  /** Which way it runs, where that is not left to the words around it. */
  readonly dir?: TextDirection | undefined;
}

/** Puts the texts of one timeline before one reader. Absent where they are all plain, and in English. */
export interface TextKit {
  /** Which way the reader's language runs. */
  readonly direction: TextDirection;
  /** The text in the language that serves the reader best. */
  readonly pick: (text: Text) => PickedText;
  /** What is written for the reader in their own language, such as a date. */
  readonly own: (words: string) => PickedText;
}

/** What decides how the texts of a timeline are shown. */
export interface TextContext {
  /** BCP 47 tag of the reader's language. */
  readonly language: string;
  readonly texts?: TextKit | undefined;
}
