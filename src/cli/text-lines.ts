/** A place in a text, as editors count: from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The characters from `start` up to `end`, both counted in UTF-16 code units from 0. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

const LINE_BREAK = /\r\n|[\r\n]/g;

/** The lines of a text, which end with `\n`, `\r\n` or `\r`. */
export class TextLines {
  readonly #text: string;
  /** Where each line begins. */
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.#text = text;
    this.#starts = lineStarts(text);
  }

  /** The place of a character, or of the end of the text. */
  positionAt(index: number): Position {
    const line = this.#lineAt(index);
    return {line: line + 1, column: index - (this.#starts[line] ?? 0) + 1};
  }

  /** Where a place is in the text; at the end of its line where that is shorter. */
  indexOf({line, column}: Position): number {
    const {start, end} = this.spanOf(line);
    return Math.min(start + column - 1, end);
  }

  /** A line without its end. */
  spanOf(line: number): TextSpan {
    const start = this.#starts[line - 1] ?? this.#text.length;
    let end = this.#starts[line] ?? this.#text.length;
    while (end > start && isLineBreak(this.#text.charCodeAt(end - 1))) end--;
    return {start, end};
  }

  /** The last line that begins at or before a character; from 0. */
  #lineAt(index: number): number {
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const {0: end, index} of text.matchAll(LINE_BREAK)) starts.push(index + end.length);
  return starts;
}

function isLineBreak(unit: number): boolean {
  return unit === 10 || unit === 13;
}
