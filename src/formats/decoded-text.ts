import type {Issue} from '../model/issue.js';

export interface DecodedText {
  readonly text: string;
  readonly issues?: readonly Issue[] | undefined;
}

/** The text of a file's bytes. */
export function decodedText(bytes: Uint8Array, charset = 'utf-8'): DecodedText {
  return {text: new TextDecoder(charset).decode(bytes)};
}
