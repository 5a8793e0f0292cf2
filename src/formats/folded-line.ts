/** In bytes of UTF-8, without the line break (RFC 5545, section 3.1). */
const LONGEST = 75;

/** A line of a calendar file, cut where it is too long, and never inside a character. */
export function foldedLine(line: string): string {
  let folded = '';
  let length = 0;
  for (const character of line) {
    const bytes = bytesOf(character.codePointAt(0) ?? 0);
    if (length + bytes > LONGEST) {
      // The blank that marks a continued line counts.
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += bytes;
  }
  return folded;
}

function bytesOf(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
