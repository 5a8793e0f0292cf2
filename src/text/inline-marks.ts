/** A run of an author's text: plain, or marked as `**strong**`, `*emphasis*` or `[a link](https://…)`. */
export type InlineRun =
  | string
  | {readonly mark: 'strong' | 'em'; readonly runs: readonly InlineRun[]}
  | {readonly mark: 'link'; readonly href: string; readonly runs: readonly InlineRun[]};

/** Marks inside marks are read this deep; an author needs two. */
const MAX_DEPTH = 3;

/**
 * Reads the inline marks of a text. Whatever is not a whole, well formed mark stays as it was written,
 * so the runs without their marks are the author's text to the letter. Links go to http, https and
 * mailto only.
 */
export function inlineMarks(text: string, depth = 0): readonly InlineRun[] {
  if (depth === MAX_DEPTH || !/[*\]]/.test(text)) return [text];
  const runs: InlineRun[] = [];
  let end = 0;
  for (const found of marksIn(text)) {
    const [whole, stars, words = '', label = '', href = ''] = found;
    if (found.index > end) runs.push(text.slice(end, found.index));
    runs.push(
      stars
        ? {mark: stars === '*' ? 'em' : 'strong', runs: inlineMarks(words, depth + 1)}
        : {mark: 'link', href, runs: inlineMarks(label, depth + 1)},
    );
    end = found.index + whole.length;
  }
  if (end < text.length) runs.push(text.slice(end));
  return runs;
}

/**
 * The whole marks of a text. Stars hug what they mark, on one line, and no letter, digit, slash or
 * further star stands just outside them: `2*3*4` and the stars of a code comment are no emphasis. What
 * is marked has at most 999 characters, so that a missing end cannot make reading slow.
 *
 * The expression is made when the first text has a mark; most have none.
 */
function marksIn(text: string): Iterable<RegExpExecArray> {
  return text.matchAll(
    /(?<![\w/\\*])(\*\*?)(?![\s*/])(.{1,999}?)(?<![\s*/\\])\1(?![\w/\\*])|\[([^\][]{1,999})\]\(((?:https?:\/\/|mailto:)[^\s()<>"\\]{1,999})\)/giu,
  );
}
