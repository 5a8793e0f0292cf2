/** A JSON text cut where the entries of its list of events meet: put together again it is the text. */
export interface JsonCut {
  /** Up to the first entry. */
  readonly head: string;
  /** How each entry begins, to its first value: `{"id":`. */
  readonly open: string;
  /** What stands between two entries, the end of one and the beginning of the next: `},{"id":`. */
  readonly between: string;
  /** The entries without their beginning and without the brace at their end. */
  readonly entries: readonly string[];
  /** From that of the last entry on. */
  readonly tail: string;
}

/** Where a list of events begins: with the text, or as a field. */
const LIST = /(?:^\s*|"events"\s*:\s*)\[\s*(?=\{)/;
/** A document says little before its events. */
const LONGEST_HEAD = 20_000;
const OPEN = /\{\s*"[^"\\]{1,99}"\s*:\s*/y;
const BETWEEN = /\}\s*,\s*$/;
const LONGEST_BETWEEN = 60;
/** Things in the first entry that begin as it does. */
const MOST_ALIKE = 100;

/**
 * Cuts a JSON text by what stands between its first two entries, without parsing it. Programs write all
 * entries alike; where a hand did not, or where a text has the same characters in it, the cut is wrong.
 * @returns nothing where there are no two entries that begin alike
 */
export function jsonCut(text: string): JsonCut | undefined {
  const list = LIST.exec(text.slice(0, LONGEST_HEAD));
  if (!list) return undefined;
  const start = list.index + list[0].length;
  OPEN.lastIndex = start;
  const open = OPEN.exec(text)?.[0];
  const between = open && betweenIn(text, start + open.length, open);
  if (!between) return undefined;
  const entries = text.slice(start + open.length).split(between);
  const last = entries.pop() ?? '';
  const end = endOfObject(last);
  return {
    head: text.slice(0, start),
    open,
    between,
    entries: [...entries, last.slice(0, end)],
    tail: last.slice(end),
  };
}

function betweenIn(text: string, start: number, open: string): string | undefined {
  let at = start;
  for (let tries = 0; tries < MOST_ALIKE; tries++) {
    at = text.indexOf(open, at);
    if (at < 0) return undefined;
    const end = BETWEEN.exec(text.slice(Math.max(start, at - LONGEST_BETWEEN), at));
    if (end) return end[0] + open;
    at += open.length;
  }
  return undefined;
}

/** Where the object ends whose inside a text begins with. */
function endOfObject(text: string): number {
  let depth = 1;
  let isText = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (character === '"') isText = !isText;
    else if (isText && character === '\\') index++;
    else if (isText) continue;
    else if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') depth--;
    if (depth === 0) return index;
  }
  return text.length;
}
