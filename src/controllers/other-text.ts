import {decodedText, type DecodedText} from '../formats/decoded-text.js';

/** The text of a file that is not all UTF-8, by what its server says of it. */
export async function otherText(
  parts: readonly (Uint8Array<ArrayBuffer> | Blob)[],
  {headers}: Response,
): Promise<DecodedText> {
  const bytes = new Uint8Array(await new Blob([...parts]).arrayBuffer());
  const type = headers.get('content-type') ?? '';
  return decodedText(bytes, /charset="?([^";\s]+)/i.exec(type)?.[1]);
}
