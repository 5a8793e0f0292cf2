/** In UTF-16 units: file systems allow 255 bytes, and a unit takes 3 of them at most. */
const LONGEST = 80;

/** What no file system, or not every one, takes in a name; and marks that turn `gpj.exe` around. */
const REFUSED = /[\p{Cc}\\/:*?"<>|\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** A name for a file, from a title in any script; `timeline` where nothing is left of it. */
export function fileName(title: string, extension: string): string {
  const words = title.replace(REFUSED, ' ').replace(/\s+/g, ' ').slice(0, LONGEST);
  // Half a character is none.
  const name = words.replace(/[\ud800-\udbff]$/, '').replace(/^[\s.]+|[\s.]+$/g, '');
  return `${name || 'timeline'}.${extension}`;
}
