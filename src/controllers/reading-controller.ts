import type {ReactiveControllerHost} from 'lit';
import {englishDates, isBuiltInEnglish} from '../dates/english-dates.js';
import {parsePlainDate} from '../dates/parse-plain-date.js';
import {isEnglish} from '../i18n/spoken-in.js';
import type {Issue} from '../model/issue.js';
import {plainTimeline} from '../model/plain-timeline.js';
import type {Timeline} from '../model/timeline.js';
import type {Input, InputValue} from './input.js';
import type {Reading, ReadingOptions, ThoroughReader} from './reading.js';

/** Said without the part that knows all the words, since that is what is missing. */
const PART_MISSING: Issue = {
  code: 'part-missing',
  severity: 'error',
  path: '',
  received: '',
  expected: 'dist/chunks/',
  hint: '',
};
const MISSING: Partial<Reading> = {state: 'error', issues: [PART_MISSING]};

const NOTHING: Reading = {state: 'empty', dates: englishDates, issues: []};

/** What is known of data at once. */
interface FirstLook {
  /** What the text says, if it is JSON. */
  readonly value: unknown;
  /** Absent unless they are plain. */
  readonly timeline: Timeline | undefined;
  readonly language: string;
  readonly part: Promise<unknown> | undefined;
}

/**
 * Turns what a page gives as data into a timeline. Plain data in English are read at once. For another
 * language, for any other data, and to say what is wrong with them, a part is loaded first. The last
 * data given win, in whatever order those parts arrive.
 */
export class ReadingController {
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<ThoroughReader>;
  #reading = NOTHING;
  /** What is being read, or was read last. */
  input: Input | undefined;
  /** What the reading is of: as long as a newer input is being read, the one before. */
  readInput: Input | undefined;
  #now = 0;
  /** Which reading this is; a part that was asked for by an earlier one comes too late. */
  #turn = 0;
  #settled: Promise<void> | undefined;

  /** @param load brings the reader of data that are not plain */
  constructor(host: ReactiveControllerHost, load: () => Promise<ThoroughReader>) {
    this.#host = host;
    this.#load = load;
  }

  get reading(): Reading {
    return this.#reading;
  }

  /** The instant the data were read against, in milliseconds from 1970-01-01T00:00Z. */
  get now(): number {
    return this.#now;
  }

  /** Resolves when data that need a part have been read. */
  get settled(): Promise<void> | undefined {
    return this.#settled;
  }

  /** Loads the part for data that are not plain, while they are still on their way. */
  readonly prepare = (): void => {
    this.#load().catch(() => undefined);
  };

  /**
   * Reads what a door gives. To be called while the host is about to update.
   * @param language BCP 47 tag of the language dates will be shown in
   * @param part what has to be there before anything is shown, so that nothing moves when it comes
   */
  read(
    input: Input,
    options: ReadingOptions,
    language: string,
    part: Promise<unknown> | undefined,
  ): void {
    this.#turn++;
    this.#now = instantOf(options.now);
    this.input = input;
    // What is rare has methods of its own: this one then stays small where timelines come and go.
    if (input.kind !== 'value') {
      this.#waitFor(input);
      return;
    }
    const value = this.#valueIn(input);
    const timeline = mayBePlain(input, options) ? plainTimeline(value, this.#now) : undefined;
    if (timeline && isAllEnglish(timeline, language) && !part) {
      this.#reading = readingOf(timeline);
      this.readInput = input;
    } else {
      this.#readInParts(input, options, {value, timeline, language, part});
    }
  }

  /** A newer version of a long text is parsed where the one before is known. */
  #valueIn({value}: InputValue): unknown {
    if (typeof value !== 'string') return value;
    return this.#reading.kept ? undefined : parsed(value);
  }

  #waitFor(input: Exclude<Input, InputValue>): void {
    this.#reading = input.kind === 'none' ? NOTHING : {...this.#reading, state: 'loading'};
    if (input.kind === 'failed') {
      const {failure} = input;
      this.#settle(this.#load().then(({failedReading}) => failedReading(failure)));
    }
  }

  #readInParts(
    input: InputValue,
    {format, order, spacing}: ReadingOptions,
    {value, timeline, language, part}: FirstLook,
  ): void {
    const {value: given} = input;
    const text = typeof given === 'string' ? given : undefined;
    const {kept, timeline: shown} = this.#reading;
    if (!shown) this.#reading = {...NOTHING, state: 'loading'};
    const show = shown ? undefined : this.#update;
    const isWanted = this.#wanted();
    this.#settle(
      Promise.all([timeline ? plainReading(timeline, language) : this.#load(), part]).then(
        ([loaded]) =>
          'readThoroughly' in loaded
            ? loaded.readThoroughly(
                // What is no JSON is read again, as another format or for where it stops being it.
                {...input, value: value ?? given, text, format: input.format ?? format},
                {now: this.#now, language, order, spacing, kept, show},
                isWanted,
              )
            : loaded,
      ),
    );
  }

  /** Tells whether what is being read now is still wanted. */
  #wanted(): () => boolean {
    const turn = this.#turn;
    return () => turn === this.#turn;
  }

  #settle(pending: Promise<Partial<Reading> | undefined>): void {
    this.#settled = this.#finish(pending, this.#wanted());
  }

  async #finish(
    pending: Promise<Partial<Reading> | undefined>,
    isWanted: () => boolean,
  ): Promise<void> {
    // A part that cannot be had (offline, moved) must not leave the reader waiting.
    const reading = await pending.catch(() => MISSING);
    if (!reading || !isWanted()) return;
    this.readInput = this.input;
    this.#update(reading);
  }

  readonly #update = (reading: Partial<Reading>): void => {
    this.#reading = {...this.#reading, ...reading};
    this.#host.requestUpdate();
  };
}

/** Whether data may be plain: in our format, and all of what was sent. */
function mayBePlain(
  {format: known, refused, beforeLoss}: InputValue,
  {format}: ReadingOptions,
): boolean {
  const name = known ?? format ?? 'auto';
  return ['', 'auto', 'json'].includes(name) && (refused ?? beforeLoss) === undefined;
}

/** Whether plain data, and what is said of them, are in the English that is built in. */
function isAllEnglish({language: written}: Timeline, language: string): boolean {
  return isBuiltInEnglish(language) && isEnglish(written ?? language);
}

/** Plain data in a language that is not built in, or that wait for something else. */
async function plainReading(timeline: Timeline, language: string): Promise<Reading> {
  const kits = isAllEnglish(timeline, language)
    ? undefined
    : (await import('./foreign-kits.js')).foreignKits(timeline, language);
  return {...readingOf(timeline), ...kits};
}

function readingOf(timeline: Timeline): Reading {
  return {
    state: 'ready',
    timeline,
    dates: englishDates,
    issues: [],
    texts: undefined,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function instantOf(now: string | undefined): number {
  const text = now ?? '';
  const instant = parsePlainDate(text)?.earliest ?? Date.parse(text);
  return Number.isFinite(instant) ? instant : Date.now();
}
