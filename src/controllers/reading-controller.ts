import type {ReactiveControllerHost} from 'lit';
import type {DateKit} from '../dates/date-kit.js';
import {englishDates, isBuiltInEnglish} from '../dates/english-dates.js';
import {parsePlainDate} from '../dates/parse-plain-date.js';
import type {Issue} from '../model/issue.js';
import {plainTimeline} from '../model/plain-timeline.js';
import type {TimelineResult} from '../model/timeline-from.js';
import type {Timeline} from '../model/timeline.js';

/** What the data have come to. */
/** @typeParam Rare what timelines are shown with that are not plain */
export interface Reading<Rare> {
  /**
   * - `empty`: no data were given, or there are no events in them.
   * - `loading`: the data, or the language, need a part that is on its way.
   * - `error`: nothing could be read.
   */
  readonly state: 'empty' | 'loading' | 'ready' | 'error';
  /** The newest timeline that could be read; it outlives an error. */
  readonly timeline?: Timeline | undefined;
  /** For its dates, in the language asked for. */
  readonly dates: DateKit;
  /** Shows what a plain timeline has not; absent where the timeline is one. */
  readonly rare?: Rare | undefined;
  readonly issues: readonly Issue[];
}

/** How data are to be read. */
export interface ReadingOptions {
  /** A date (EDTF, or a time as in ISO 8601) that counts as today; the clock's where it is none. */
  readonly now: string | undefined;
  /** BCP 47 tag of the language dates will be shown in. */
  readonly language: string;
}

/** What data that are not plain have come to. */
export interface ThoroughReading<Rare> extends TimelineResult {
  readonly dates: DateKit;
  readonly rare: Rare;
  /** Whether anything could be read at all. */
  readonly isUsable: boolean;
}

/** Reads data that are not plain; nothing if that is not wanted any more. */
export interface ThoroughReader<Rare> {
  readonly readThoroughly: (
    data: unknown,
    options: {readonly now: number},
    isWanted: () => boolean,
  ) => Promise<ThoroughReading<Rare> | undefined>;
}

const NOTHING: Reading<never> = {state: 'empty', dates: englishDates, issues: []};

/**
 * Turns what a page gives as data into a timeline. Plain data in English are read at once. For another
 * language, for any other data, and to say what is wrong with them, a part is loaded first. The last
 * data given win, in whatever order those parts arrive.
 */
export class ReadingController<Rare> {
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<ThoroughReader<Rare>>;
  #reading: Reading<Rare> = NOTHING;
  #now = 0;
  /** Which reading this is; a part that was asked for by an earlier one comes too late. */
  #turn = 0;
  #settled: Promise<void> | undefined;

  /** @param load brings the reader of data that are not plain */
  constructor(host: ReactiveControllerHost, load: () => Promise<ThoroughReader<Rare>>) {
    this.#host = host;
    this.#load = load;
  }

  get reading(): Reading<Rare> {
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

  /**
   * Reads data. To be called while the host is about to update.
   * @param data JSON text or a value; nothing, or an empty text, is no data
   */
  read(data: unknown, {now, language}: ReadingOptions): void {
    const turn = ++this.#turn;
    this.#now = instantOf(now);
    if (data === undefined || data === null || data === '') {
      this.#reading = NOTHING;
      return;
    }
    const value = typeof data === 'string' ? parsed(data) : data;
    const timeline = plainTimeline(value, this.#now);
    if (timeline && isBuiltInEnglish(language)) {
      this.#reading = readingOf({timeline, issues: []}, englishDates);
      return;
    }
    if (!this.#reading.timeline) this.#reading = {...NOTHING, state: 'loading'};
    const isWanted = (): boolean => turn === this.#turn;
    // What is no JSON is read again, for where it stops being it.
    const pending = timeline
      ? plainReading(timeline)
      : this.#thoroughReading(value ?? data, isWanted);
    this.#settled = this.#finish(pending, isWanted);
  }

  async #finish(
    pending: Promise<Reading<Rare> | undefined>,
    isWanted: () => boolean,
  ): Promise<void> {
    // A part that cannot be had (offline, moved) must not leave the reader waiting.
    const reading = await pending.catch(() => this.#failed([]));
    if (!reading || !isWanted()) return;
    this.#reading = reading;
    this.#host.requestUpdate();
  }

  async #thoroughReading(
    data: unknown,
    isWanted: () => boolean,
  ): Promise<Reading<Rare> | undefined> {
    const {readThoroughly} = await this.#load();
    const result = await readThoroughly(data, {now: this.#now}, isWanted);
    if (!result) return undefined;
    return result.isUsable
      ? readingOf(result, result.dates, result.rare)
      : this.#failed(result.issues);
  }

  #failed(issues: readonly Issue[]): Reading<Rare> {
    return {...this.#reading, state: 'error', issues};
  }
}

/** Plain data in a language that is not built in. */
async function plainReading(timeline: Timeline): Promise<Reading<never>> {
  const {plainDates} = await import('../dates/plain-dates.js');
  return readingOf({timeline, issues: []}, plainDates);
}

function readingOf<Rare>(
  {timeline, issues}: TimelineResult,
  dates: DateKit,
  rare?: Rare,
): Reading<Rare> {
  return {state: timeline.events.length > 0 ? 'ready' : 'empty', timeline, dates, rare, issues};
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
