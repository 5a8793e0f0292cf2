import type {ReactiveControllerHost} from 'lit';
import {parsePlainDate} from '../dates/parse-plain-date.js';
import type {Issue} from '../model/issue.js';
import {plainTimeline} from '../model/plain-timeline.js';
import type {TimelineResult} from '../model/timeline-from.js';
import type {Timeline} from '../model/timeline.js';

/** What the data have come to. */
export interface Reading {
  /**
   * - `empty`: no data were given, or there are no events in them.
   * - `loading`: the data need a part that is on its way.
   * - `error`: nothing could be read.
   */
  readonly state: 'empty' | 'loading' | 'ready' | 'error';
  /** The newest timeline that could be read; it outlives an error. */
  readonly timeline?: Timeline | undefined;
  /** Whether plain parts are enough to show it. */
  readonly isPlain: boolean;
  readonly issues: readonly Issue[];
}

const NOTHING: Reading = {state: 'empty', isPlain: true, issues: []};

/** What reads data that are not plain. */
export interface ThoroughReader {
  readonly readTimeline: (data: unknown, options: {readonly now: number}) => TimelineResult;
}

/**
 * Turns what a page gives as data into a timeline. Plain data are read at once. For anything else, and to
 * say what is wrong with data, a part is loaded that reads them thoroughly. The last data given win, in
 * whatever order that happens.
 */
export class ReadingController {
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<ThoroughReader>;
  #reading = NOTHING;
  #now = 0;
  /** The newest data; an answer for others comes too late. */
  #data: unknown;
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

  /**
   * Reads new data. To be called while the host is about to update.
   * @param data JSON text or a value; nothing, or an empty text, is no data
   * @param now a date (EDTF, or a time as in ISO 8601) that counts as today; the clock's where it is none
   */
  read(data: unknown, now: string | undefined): void {
    this.#data = data;
    this.#now = instantOf(now);
    if (data === undefined || data === null || data === '') {
      this.#reading = NOTHING;
    } else if (!this.#readPlainly(data)) {
      if (!this.#reading.timeline) this.#reading = {...NOTHING, state: 'loading'};
      this.#settled = this.#readThoroughly(data);
    }
  }

  #readPlainly(data: unknown): boolean {
    const timeline = plainTimeline(typeof data === 'string' ? parsed(data) : data, this.#now);
    if (timeline) this.#succeed({timeline, issues: []}, true);
    return timeline !== undefined;
  }

  async #readThoroughly(data: unknown): Promise<void> {
    try {
      const {readTimeline} = await this.#load();
      if (!Object.is(data, this.#data)) return;
      const result = readTimeline(data, {now: this.#now});
      if (result.issues.some(({code}) => UNUSABLE.includes(code))) this.#fail(result.issues);
      else this.#succeed(result, false);
    } catch {
      // The part cannot be had (offline, moved); the reader must not be left waiting.
      if (Object.is(data, this.#data)) this.#fail([]);
    }
    this.#host.requestUpdate();
  }

  #succeed({timeline, issues}: TimelineResult, isPlain: boolean): void {
    const state = timeline.events.length > 0 ? 'ready' : 'empty';
    this.#reading = {state, timeline, isPlain, issues};
  }

  #fail(issues: readonly Issue[]): void {
    this.#reading = {...this.#reading, state: 'error', issues};
  }
}

/** Issues that leave nothing of the data. */
const UNUSABLE: readonly Issue['code'][] = ['json-syntax', 'json-depth', 'document-type'];

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
