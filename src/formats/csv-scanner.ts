/** How a text is cut into cells. */
export interface CsvDialect {
  /** One character. */
  readonly delimiter: string;
  /** `\n`, with or without a `\r` before it, or `\r`, with or without a `\n` behind it. */
  readonly lineBreak: '\n' | '\r';
}

export interface CsvRecord {
  readonly cells: readonly string[];
  /** The index of the first cell whose quotes are malformed or never closed; -1 where there is none. */
  readonly malformed: number;
}

const QUOTE = 34;
const NEWLINE = 10;
const RETURN = 13;
const BLANK = /\s/;

/**
 * Reads the records of a CSV text (RFC 4180) one by one, in linear time and without ever failing. Beyond
 * the standard, blanks may stand behind a closing quote. A quote in the middle of a cell is a character
 * like any other. A quoted cell ends at the first quote that can close it, a cell that nothing closes at
 * the end of the text, as it came. A line break at the end of the text begins one more record, `['']`.
 */
export class CsvScanner {
  readonly #text: string;
  // As code units, which are several times as fast to compare as strings.
  readonly #delimiter: number;
  readonly #lineBreak: number;
  #index = 0;
  #hasMore: boolean;
  #isMalformed = false;

  constructor(text: string, {delimiter, lineBreak}: CsvDialect) {
    this.#text = text;
    this.#delimiter = delimiter.charCodeAt(0);
    this.#lineBreak = lineBreak.charCodeAt(0);
    this.#hasMore = text !== '';
  }

  /** Where the next record begins. */
  get index(): number {
    return this.#index;
  }

  /**
   * The next record; undefined after the last one.
   * @param starts gets the index at which each of its cells begins, its quote included
   */
  next(starts?: number[]): CsvRecord | undefined {
    if (!this.#hasMore) return undefined;
    const cells: string[] = [];
    let malformed = -1;
    do {
      starts?.push(this.#index);
      cells.push(this.#cell());
      if (this.#isMalformed && malformed < 0) malformed = cells.length - 1;
      this.#isMalformed = false;
    } while (this.#take(this.#delimiter));
    this.#hasMore = this.#take(this.#lineBreak);
    if (this.#lineBreak === RETURN) this.#take(NEWLINE);
    return {cells, malformed};
  }

  #cell(): string {
    return this.#text.charCodeAt(this.#index) === QUOTE ? this.#quoted() : this.#plain();
  }

  #plain(): string {
    const start = this.#index;
    this.#index = this.#endFrom(start);
    const cell = this.#text.slice(start, this.#index);
    const isLine = this.#text.charCodeAt(this.#index) === NEWLINE;
    return isLine && cell.endsWith('\r') ? cell.slice(0, -1) : cell;
  }

  #quoted(): string {
    const start = this.#index + 1;
    for (let quote = this.#quoteFrom(start); quote >= 0;) {
      const isDoubled = this.#text.charCodeAt(quote + 1) === QUOTE;
      const end = isDoubled ? -1 : this.#afterBlanks(quote + 1);
      if (end >= 0 && this.#isEnd(end)) {
        this.#index = end;
        return this.#text.slice(start, quote).replaceAll('""', '"');
      }
      this.#isMalformed ||= !isDoubled;
      quote = this.#quoteFrom(isDoubled ? quote + 2 : quote + 1);
    }
    this.#isMalformed = true;
    this.#index = this.#text.length;
    return this.#text.slice(start);
  }

  #quoteFrom(index: number): number {
    return this.#text.indexOf('"', index);
  }

  #afterBlanks(index: number): number {
    while (!this.#isEnd(index) && BLANK.test(this.#text.charAt(index))) index++;
    return index;
  }

  /** Where a cell that is not quoted ends. Most of the time goes by here, hence the local names. */
  #endFrom(index: number): number {
    const text = this.#text;
    const delimiter = this.#delimiter;
    const lineBreak = this.#lineBreak;
    for (; index < text.length; index++) {
      const unit = text.charCodeAt(index);
      if (unit === delimiter || unit === lineBreak) break;
    }
    return index;
  }

  #isEnd(index: number): boolean {
    const unit = this.#text.charCodeAt(index);
    return unit === this.#delimiter || unit === this.#lineBreak || index >= this.#text.length;
  }

  #take(unit: number): boolean {
    const found = this.#text.charCodeAt(this.#index) === unit;
    if (found) this.#index++;
    return found;
  }
}
