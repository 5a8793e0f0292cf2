export interface DecodedText {
  readonly text: string;
  /** What stands before the first byte that is no character, if there is one. */
  readonly beforeLoss?: string;
}

/** Encodings by the first two bytes of their byte order marks. */
const MARKS: Readonly<Record<number, string>> = {
  0xfffe: 'utf-16le',
  0xfeff: 'utf-16be',
  0xefbb: 'utf-8',
};

/**
 * Bytes as text, without their byte order mark. That mark says how to read them; else the charset of the
 * answer they came in; else they are UTF-16 where every other of the first bytes is 0, and UTF-8 where
 * not. What cannot be read is U+FFFD. Never throws.
 * @param charset a label of the Encoding Standard; one it does not know counts for nothing
 */
export function decodedText(bytes: Uint8Array, charset?: string): DecodedText {
  const [a = 1, b = 1, c, d] = bytes;
  const isLittle = b === 0 && d === 0;
  const unmarked = isLittle ? 'utf-16le' : a === 0 && c === 0 ? 'utf-16be' : 'utf-8';
  const text = decoder(MARKS[a * 256 + b] ?? charset ?? unmarked).decode(bytes);
  const [beforeLoss = '', lost] = text.split('\ufffd', 2);
  return lost === undefined ? {text} : {text, beforeLoss};
}

function decoder(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}
