import {decodedText, type DecodedText} from '../formats/decoded-text.js';

/** The text of a file that is not all UTF-8, by what its server says of it. */
export function otherText(bytes: Uint8Array, {headers}: Response): DecodedText {
  const type = headers.get('content-type') ?? '';
  return decodedText(bytes, /charset="?([^";\s]+)/i.exec(type)?.[1]);
}
