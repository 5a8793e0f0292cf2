/** A tag, a comment or a declaration. Stopping at the next `<` keeps it linear. */
const TAG = /<(?:[a-z/!?][^<>]*)?>/gi;
const LINE = /<(?:br|\/?(?:p|div|li|ul|ol|tr|h[1-6]|blockquote))\b[^<>]*>/gi;
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi;

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
]);

/** Whether a text has tags or character references in it. */
export function hasMarkup(text: string): boolean {
  return /<[a-z/!?]|&(?:#x?[\da-f]+|[a-z]+);/i.test(text);
}

/**
 * What a text with HTML says without it. The result is plain text, which may well contain `<` again: it
 * must never be read as HTML.
 */
export function plainTextOfHtml(html: string): string {
  return html
    .replace(LINE, ' ')
    .replace(TAG, '')
    .replace(REFERENCE, characterOf)
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
}

/** A value of an attribute without character references, as far as they are written in numbers or often. */
export function attributeOfHtml(value: string): string {
  return value.replace(REFERENCE, characterOf);
}

function characterOf(reference: string, decimal?: string, hex?: string, name?: string): string {
  if (name) return NAMED.get(name) ?? reference;
  const code = decimal ? Number(decimal) : parseInt(hex ?? '', 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : reference;
}
