/** What moves the cursor, rings, or turns the text around (Trojan Source, CVE-2021-42574). */
const CONTROL = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const WIDE =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;
const WIDTHLESS = /[\p{M}\u200b-\u200d\u2060\ufeff]/u;

/** A text from a file as a terminal can show it without doing what it says. */
export function printable(text: string): string {
  return text.replaceAll('\t', ' ').replace(CONTROL, '\ufffd');
}

/** How many columns of a terminal a text takes. */
export function printedWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    width += WIDTHLESS.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  }
  return width;
}
