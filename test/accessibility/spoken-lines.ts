import {accessibilityTree, type Spoken} from '../browser/accessibility-tree.js';

/** What a screen reader says a role of before the name; all else it reads as text. */
const SAID = [
  'region',
  'heading',
  'group',
  'link',
  'button',
  'searchbox',
  'list',
  'listitem',
  'status',
];

/** Symbols in buttons whose names are words. */
const SYMBOLS = ['−', '+'];

/** Whatever the engines differ in without a difference to those who hear it. */
const plain = (text: string): string => text.replace(/[\s\u00a0\u202f\u2009]+/gu, ' ').trim();

/**
 * What a reader hears who goes through the page from its first thing to its last, a line for each: role and
 * name, or text. The name of a link, button or heading is not told again as the text it has in it.
 */
export async function spokenLines(): Promise<readonly string[]> {
  const lines: string[] = [];
  let named = '';
  for (const one of await accessibilityTree([...SAID, 'text'])) {
    const name = plain(one.name);
    if (one.role !== 'text') {
      lines.push(lineOf(one, name));
      // That of an entry is all that is in it.
      named = one.role === 'listitem' ? '' : name;
    } else if (name !== '' && !SYMBOLS.includes(name)) {
      const within = named.indexOf(name);
      if (within >= 0) named = named.slice(within + name.length);
      else lines.push(name);
    }
  }
  return lines;
}

/** Entries have their names from what is in them, which not every engine says twice. */
function lineOf({role}: Spoken, name: string): string {
  return name === '' || role === 'listitem' || role === 'status'
    ? `(${role})`
    : `(${role}) ${name}`;
}
