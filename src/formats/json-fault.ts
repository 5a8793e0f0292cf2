/** Where a text stops being JSON. */
export interface JsonFault {
  /** Of the first wrong UTF-16 code unit; the text's length when the text ends too early. */
  readonly index: number;
  /** What could have stood there. */
  readonly expected: string;
}

const WORDS = ['true', 'false', 'null'];

/**
 * Finds the first character that cannot be part of a JSON text (RFC 8259), the same one in every engine;
 * undefined when the text is JSON. Linear, and without recursion: 100,000 open brackets are no problem.
 */
export function jsonFault(text: string): JsonFault | undefined {
  return new Scanner(text).scan();
}

/** Methods that scan a part return whether it was right; if not, `#index` is at the wrong character. */
class Scanner {
  readonly #text: string;
  #index = 0;
  #expected = '';

  constructor(text: string) {
    this.#text = text;
  }

  scan(): JsonFault | undefined {
    return this.#document() ? undefined : {index: this.#index, expected: this.#expected};
  }

  #document(): boolean {
    /** The brackets that close the levels that are open. */
    const closing: string[] = [];
    while (this.#opening(closing)) {
      if (!this.#closing(closing)) return false;
      if (closing.length === 0) return this.#index === this.#text.length || this.#fault('the end');
    }
    return false;
  }

  /** A value: a scalar, an empty list or object, or the beginning of others down to the first of these. */
  #opening(closing: string[]): boolean {
    for (;;) {
      this.#space();
      const bracket = this.#peek();
      if (bracket !== '[' && bracket !== '{') return this.#scalar();
      this.#index++;
      this.#space();
      const close = bracket === '[' ? ']' : '}';
      if (this.#take(close)) return true;
      closing.push(close);
      if (close === '}' && !this.#name()) return false;
    }
  }

  /** What follows a value: brackets that close, then a comma if any level is still open. */
  #closing(closing: string[]): boolean {
    for (;;) {
      this.#space();
      const close = closing.at(-1);
      if (close === undefined) return true;
      if (this.#take(close)) closing.pop();
      else if (!this.#take(',')) return this.#fault(`"," or "${close}"`);
      else return close === ']' || this.#name();
    }
  }

  #name(): boolean {
    this.#space();
    if (this.#peek() !== '"') return this.#fault('a name in double quotes');
    if (!this.#string()) return false;
    this.#space();
    return this.#take(':') || this.#fault('":"');
  }

  #scalar(): boolean {
    const first = this.#peek();
    if (first === '"') return this.#string();
    if (first === '-' || isDigit(first)) return this.#number();
    const word = WORDS.find((candidate) => candidate[0] === first);
    if (!word) return this.#fault('a value');
    for (const letter of word) if (!this.#take(letter)) return this.#fault(word);
    return true;
  }

  #string(): boolean {
    this.#index++;
    for (;;) {
      const char = this.#peek();
      if (!char) return this.#fault('a closing quote');
      if (char < ' ') return this.#fault('an escape such as \\n');
      this.#index++;
      if (char === '"') return true;
      if (char === '\\' && !this.#escape()) return false;
    }
  }

  #escape(): boolean {
    const unicode = this.#take('u');
    for (let digit = 0; unicode && digit < 4; digit++) {
      if (!this.#takeOneOf('0123456789abcdefABCDEF')) return this.#fault('a hexadecimal digit');
    }
    return unicode || this.#takeOneOf('"\\/bfnrt') || this.#fault('one of " \\ / b f n r t u');
  }

  #number(): boolean {
    this.#take('-');
    if (!this.#take('0') && !this.#digits()) return false;
    if (this.#take('.') && !this.#digits()) return false;
    if (!this.#takeOneOf('eE')) return true;
    this.#takeOneOf('+-');
    return this.#digits();
  }

  #digits(): boolean {
    if (!isDigit(this.#peek())) return this.#fault('a digit');
    while (isDigit(this.#peek())) this.#index++;
    return true;
  }

  #space(): void {
    while (this.#takeOneOf(' \t\n\r'));
  }

  /** The next character, empty at the end. */
  #peek(): string {
    return this.#text.charAt(this.#index);
  }

  #take(char: string): boolean {
    const found = this.#peek() === char;
    if (found) this.#index++;
    return found;
  }

  #takeOneOf(chars: string): boolean {
    const char = this.#peek();
    return char !== '' && chars.includes(char) && this.#take(char);
  }

  #fault(expected: string): false {
    this.#expected = expected;
    return false;
  }
}

function isDigit(char: string): boolean {
  return char >= '0' && char <= '9';
}
