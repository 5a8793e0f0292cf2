import type {TextSpan} from './text-lines.js';

/** Deeper paths are not of a timeline; where they lead is shown by what is around it. */
const DEEPEST = 32;

const QUOTE = 34;
const COMMA = 44;
const OPEN_LIST = 91;
const BACKSLASH = 92;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;

/** A value that is looked for, and those in it. */
class Wanted {
  readonly inside = new Map<string, Wanted>();
  span: TextSpan | undefined;
  isContainer = false;
  /** Which one it is of the values met. */
  visit = 0;
  /** In which one it was met: of two fields of one name only the last counts, with what is in it. */
  within = 0;

  at(step: string): Wanted {
    let wanted = this.inside.get(step);
    if (!wanted) this.inside.set(step, (wanted = new Wanted()));
    return wanted;
  }
}

/**
 * Where the values at some paths (`events[3].date`) stand in a JSON text, found in one pass. What is not
 * there is shown by the first character of the object that lacks it, or by the text that is short for that
 * object. A list alone is the `events` of a document.
 * @param text JSON that can be parsed
 */
export function jsonSpans(text: string, paths: Iterable<string>): ReadonlyMap<string, TextSpan> {
  const root = new Wanted();
  const steps = new Map([...paths].map((path) => [path, stepsOf(path)]));
  for (const list of steps.values()) list.reduce((wanted, step) => wanted.at(step), root);
  new Scanner(text).scan(root);
  return new Map([...steps].map(([path, list]) => [path, spanAt(list, root)]));
}

function stepsOf(path: string): readonly string[] {
  return path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .slice(0, DEEPEST);
}

function spanAt(steps: readonly string[], root: Wanted): TextSpan {
  let found = root;
  let wanted: Wanted | undefined = root;
  for (const step of steps) {
    wanted = wanted?.inside.get(step);
    // A name with dots in it is several steps.
    if (!wanted?.span) continue;
    if (wanted.within !== found.visit) break;
    found = wanted;
  }
  const {start, end} = found.span ?? {start: 0, end: 0};
  const isBeginning = found !== wanted && found.isContainer;
  return {start, end: isBeginning ? start + 1 : end};
}

class Scanner {
  readonly #text: string;
  #index = 0;
  #visits = 0;

  constructor(text: string) {
    this.#text = text;
  }

  scan(root: Wanted): void {
    this.#skipBlanks();
    const start = this.#index;
    const isList = this.#unit() === OPEN_LIST;
    root.isContainer = true;
    root.visit = ++this.#visits;
    if (isList) this.#value(root.at('events'), root.visit);
    else this.#value(root, 0);
    root.span = this.#since(start);
  }

  /** A text that breaks off may have been read beyond its end. */
  #since(start: number): TextSpan {
    const {length} = this.#text;
    return {start: Math.min(start, length), end: Math.min(this.#index, length)};
  }

  /** A value; only into one that has wanted ones in it is looked, and so never deeper than they are. */
  #value(wanted: Wanted | undefined, within: number): void {
    const start = this.#index;
    const unit = this.#unit();
    if (!wanted) {
      this.#skip();
      return;
    }
    wanted.visit = ++this.#visits;
    wanted.within = within;
    wanted.isContainer = unit === OPEN_LIST || unit === OPEN_OBJECT;
    if (wanted.inside.size === 0 || !wanted.isContainer) this.#skip();
    else if (unit === OPEN_LIST) this.#list(wanted);
    else this.#object(wanted);
    wanted.span = this.#since(start);
  }

  #list({inside, visit}: Wanted): void {
    for (let entry = 0; this.#next(CLOSE_LIST); entry++) {
      this.#value(inside.get(String(entry)), visit);
    }
  }

  #object(wanted: Wanted): void {
    while (this.#next(CLOSE_OBJECT)) {
      const start = this.#index;
      this.#skip();
      const name = this.#text.slice(start, this.#index);
      this.#skipBlanks();
      this.#index++;
      this.#skipBlanks();
      this.#value(fieldOf(wanted, name), wanted.visit);
    }
  }

  /** Goes to the next entry, behind the bracket or comma before it; whether there is one. */
  #next(close: number): boolean {
    this.#skipBlanks();
    // The end of the text, too, which only one that is no JSON reaches in here.
    if (this.#index >= this.#text.length) return false;
    const unit = this.#unit();
    if (unit === OPEN_LIST || unit === OPEN_OBJECT || unit === COMMA) {
      this.#index++;
      this.#skipBlanks();
    }
    if (this.#unit() !== close) return true;
    this.#index++;
    return false;
  }

  /** A value of any depth, or a name. */
  #skip(): void {
    let depth = 0;
    do {
      const unit = this.#unit();
      const step = depthStep(unit);
      depth += step;
      if (unit === QUOTE) this.#skipString();
      else if (depth > 0 || step !== 0) this.#index++;
      else this.#skipWord();
    } while (depth > 0 && this.#index < this.#text.length);
  }

  #skipString(): void {
    for (;;) {
      const quote = this.#text.indexOf('"', this.#index + 1);
      this.#index = quote < 0 ? this.#text.length : quote;
      let before = this.#index;
      while (this.#text.charCodeAt(before - 1) === BACKSLASH) before--;
      if (quote < 0 || (this.#index - before) % 2 === 0) break;
    }
    this.#index++;
  }

  /** A number, `true`, `false` or `null`. */
  #skipWord(): void {
    const start = this.#index;
    while (/[\w+.-]/.test(this.#text.charAt(this.#index))) this.#index++;
    // Whatever a text has that is no JSON, the scanner goes on.
    if (this.#index === start) this.#index++;
  }

  #skipBlanks(): void {
    for (;;) {
      const unit = this.#unit();
      if (unit !== 32 && unit !== 10 && unit !== 13 && unit !== 9) return;
      this.#index++;
    }
  }

  #unit(): number {
    return this.#text.charCodeAt(this.#index);
  }
}

/** What a character does to the depth of what follows. */
function depthStep(unit: number): number {
  if (unit === OPEN_LIST || unit === OPEN_OBJECT) return 1;
  return unit === CLOSE_LIST || unit === CLOSE_OBJECT ? -1 : 0;
}

/**
 * The field of a name as it is written, in its quotes. A name with dots in it has been taken apart by the
 * path, so that it is taken apart here as well.
 */
function fieldOf({inside}: Wanted, written: string): Wanted | undefined {
  const name = written.includes('\\') ? parsedName(written) : written.slice(1, -1);
  const whole = inside.get(name);
  if (whole) return whole;
  const [first = '', ...rest] = stepsOf(name);
  return rest.reduce((wanted, step) => wanted?.inside.get(step), inside.get(first));
}

function parsedName(written: string): string {
  try {
    return JSON.parse(written) as string;
  } catch {
    return '';
  }
}
