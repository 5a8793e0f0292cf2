import {digitToken, numberToken} from './digit-token.js';
import type {DigitOrder} from './digit-order.js';
import {compactWord, type Lexicon} from './lexicon.js';
import type {Token} from './typed-token.js';

/** More than a date has in any language. */
const MAX_TOKENS = 40;
/** More characters than any word has: as far as one looks for its end. */
const WINDOW = 64;

/** And perhaps the ending of an ordinal: XIXe. */
const ROMAN = /^[ivxхі]+(?=(?:e|er|re|eme|th|й|го)?(?![\p{L}\p{M}]))/u;
/** 四 is no number in 四半期. */
const HAN_NUMBER = /^(?:[〇零一二三四五六七八九十](?!半期))+/u;
const HAN_DIGITS = '〇一二三四五六七八九';
const SIGN = /^(?:\.\.\.?|[-‐‑‒–—―−]+|[~?؟≤≥≈])/;
/** What stands between words and has no meaning. */
const SKIPPED = /^(?:[\s,;:،؛、()·°]|\.(?!\.))+/;
/** A hyphen between a letter and a digit. */
const INSIDE_WORD = /^(?:\p{L}[-‐]\d|[\d.][-‐]\p{L})/u;

const SIGN_CODES: ReadonlyMap<string, string> = new Map([
  ['~', '~'],
  ['?', '?'],
  ['؟', '?'],
  ['≤', 'B'],
  ['≥', 'S'],
  ['≈', 'A'],
]);

interface Found {
  readonly token: Token | undefined;
  readonly length: number;
}

/** Reads a folded text to its end, word by word; nothing if one of them has no place in a date. */
export function typedTokens(
  text: string,
  lexicon: Lexicon,
  order: DigitOrder,
): readonly Token[] | undefined {
  const tokens: Token[] = [];
  for (let place = 0; place < text.length;) {
    const rest = text.slice(place, place + WINDOW);
    const skipped = SKIPPED.exec(rest)?.[0].length ?? 0;
    place += skipped;
    if (skipped) continue;
    const found =
      digitToken(rest, order) ?? wordToken(rest, lexicon) ?? signToken(rest, text[place - 1] ?? '');
    if (!found?.token || tokens.length === MAX_TOKENS) return undefined;
    if (found.token.code !== 'f') tokens.push(found.token);
    place += found.length;
  }
  return tokens;
}

function wordToken(rest: string, {pattern, tokens}: Lexicon): Found | undefined {
  const [word] = pattern.exec(rest) ?? [];
  if (word) return {token: tokens.get(compactWord(word)), length: word.length};
  const [roman] = ROMAN.exec(rest) ?? [];
  if (roman) return {token: {code: 'o', value: romanNumber(roman)}, length: roman.length};
  const [han] = HAN_NUMBER.exec(rest) ?? [];
  return han ? {token: numberToken(hanDigits(han)), length: han.length} : undefined;
}

function signToken(rest: string, before: string): Found | undefined {
  const [sign] = SIGN.exec(rest) ?? [];
  if (!sign) return undefined;
  const dash = INSIDE_WORD.test(before + rest) ? '_' : '-';
  return {token: {code: SIGN_CODES.get(sign) ?? dash, value: 0}, length: sign.length};
}

/** In Latin letters, or the Cyrillic ones that look the same. */
function romanNumber(letters: string): number {
  const values = letters
    .split('')
    .map((letter) => ('iі'.includes(letter) ? 1 : letter === 'v' ? 5 : 10));
  return values.reduce(
    (sum, value, place) => sum + (value < (values[place + 1] ?? 0) ? -value : value),
    0,
  );
}

/** 二〇二五 is 2025 and 二十一 is 21, in ASCII digits. */
function hanDigits(characters: string): string {
  const digits = characters
    .replaceAll('零', '〇')
    .replace(/[〇一二三四五六七八九]/g, (digit) => String(HAN_DIGITS.indexOf(digit)));
  return digits.replace(
    /^(\d?)十(\d?)$/,
    (_, tens: string, ones: string) => `${tens || 1}${ones || 0}`,
  );
}
