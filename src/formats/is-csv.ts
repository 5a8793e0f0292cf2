/** How much of a text is looked at. */
const LOOKED_AT = 4096;

/** A header: names, the first of which may be missing, with something between them. */
const NAMES = /^(?:[\p{L}_#*][^,;\t|\r\n]*)?[,;\t|]/u;
/** The same in quotes. `"date": …` is a piece of JSON. */
const QUOTED_NAMES = /^"(?:[^"]|"")*" *(?:[,;\t|]|[\r\n]+[^\s])/;
/** The page of a site or the file of a spreadsheet in place of a table; the reader of CSV says so. */
const INSTEAD = /^(?:<|sep=|"sep=|PK\x03\x04)/i;

/**
 * Whether an input is to be read as CSV, without reading it: the first line of a text tells. Takes any
 * value and never throws.
 * @param format the one asked for; JSON that was said to be CSV is still JSON
 */
export function isCsv(input: unknown, format: string): input is string {
  if (typeof input !== 'string') return false;
  if (format === 'csv') return !isJson(input);
  const text = input.slice(0, LOOKED_AT).replace(/^[\ufeff \r\n]+/, '');
  return format === 'auto' && (NAMES.test(text) || QUOTED_NAMES.test(text) || INSTEAD.test(text));
}

function isJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false;
  try {
    JSON.parse(text.replace(/^\ufeff/, ''));
    return true;
  } catch {
    return false;
  }
}
