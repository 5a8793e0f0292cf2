import {issueOf} from '../model/issue-of.js';
import type {Issue} from '../model/issue.js';

export interface DecodedText {
  readonly text: string;
  /** A warning if bytes had to be replaced. */
  readonly issues: readonly Issue[];
}

/**
 * Bytes as text, without their byte order mark. That mark says how to read them; else the charset of the
 * answer they came in; else they are UTF-16 where every other of the first bytes is 0, and UTF-8 where
 * not. What cannot be read is U+FFFD. Never throws.
 * @param charset a label of the Encoding Standard; one it does not know counts for nothing
 */
export function decodedText(bytes: Uint8Array, charset?: string): DecodedText {
  const text = decoder(encodingOf(bytes) ?? charset ?? unmarkedEncodingOf(bytes)).decode(bytes);
  const lost = text.indexOf('\ufffd');
  if (lost < 0) return {text, issues: []};
  const line = `line ${text.slice(0, lost).split('\n').length}`;
  const around = text.slice(Math.max(0, lost - 9), lost + 9);
  return {text, issues: [issueOf('text-encoding', line, around)]};
}

function decoder(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}

function encodingOf([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0xef && b === 0xbb && c === 0xbf ? 'utf-8' : undefined;
}

function unmarkedEncodingOf([a, b, c, d]: Uint8Array): string {
  if (b === 0 && d === 0) return 'utf-16le';
  return a === 0 && c === 0 ? 'utf-16be' : 'utf-8';
}
