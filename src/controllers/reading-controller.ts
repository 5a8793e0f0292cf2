import type {ReactiveControllerHost} from 'lit';
import type {DateKit} from '../dates/date-kit.js';
import {parsePlainDate} from '../dates/parse-plain-date.js';
import {plainDates} from '../dates/plain-dates.js';
import type {Issue} from '../model/issue.js';
import {plainTimeline} from '../model/plain-timeline.js';
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
  /** Puts its dates into words. */
  readonly dates: DateKit;
  readonly issues: readonly Issue[];
}

const NOTHING: Reading = {state: 'empty', dates: plainDates, issues: []};

/**
 * Turns what a page gives as data into a timeline. Plain data are read at once. For anything else, and to
 * say what is wrong with data, a part is loaded that reads them thoroughly. The last data given win, in
 * whatever order that happens.
 */
export class ReadingController {
  readonly #host: ReactiveControllerHost;
  #reading = NOTHING;
  #now = 0;
  /** The newest data; an answer for others comes too late. */
  #data: unknown;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get reading(): Reading {
    return this.#reading;
  }

  /** The instant the data were read against, in milliseconds from 1970-01-01T00:00Z. */
  get now(): number {
    return this.#now;
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
      void this.#readThoroughly(data);
    }
  }

  #readPlainly(data: unknown): boolean {
    const timeline = plainTimeline(typeof data === 'string' ? parsed(data) : data, this.#now);
    if (timeline) this.#succeed(timeline, [], plainDates);
    return timeline !== undefined;
  }

  async #readThoroughly(data: unknown): Promise<void> {
    try {
      const {readThoroughly} = await import('./thorough-reading.js');
      if (data !== this.#data) return;
      const {timeline, issues, dates} = readThoroughly(data, this.#now);
      if (issues.some(({code}) => UNUSABLE.includes(code))) this.#fail(issues);
      else this.#succeed(timeline, issues, dates);
    } catch {
      // The part cannot be had (offline, moved); the reader must not be left waiting.
      if (data === this.#data) this.#fail([]);
    }
    this.#host.requestUpdate();
  }

  #succeed(timeline: Timeline, issues: readonly Issue[], dates: DateKit): void {
    const state = timeline.events.length > 0 ? 'ready' : 'empty';
    this.#reading = {state, timeline, dates, issues};
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
