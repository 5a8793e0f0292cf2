import type {Refusal} from './received-file.js';
import type {SourceFailure, SourceFailureCode} from './source-failure.js';

/** Statuses that may come with the time after which to ask again (RFC 9110, section 10.2.3). */
const BUSY: readonly unknown[] = [429, 503];

/** However long a server wants to be left alone: after that the reader is asked, not the server. */
const LONGEST_WAIT = 60;

/** A server that is busy is asked again so often, and a connection that is back once. */
const MOST_RETRIES = 2;

/** Schemes of addresses that data may come from; whatever comes is read as data and never run. */
const FETCHED = /^(https?|data|blob):/;

/** The failures that a connection may end. */
const UNCONNECTED: readonly SourceFailureCode[] = ['source-offline', 'source-unreachable'];

/** A server that may not be read answers a question for its headers within this time, or never mind. */
const PROBE_LIMIT = 3000;

/** A sheet that only its owners may read answers with a page to sign in, which is on another host. */
const SHEET = /^https:\/\/(docs|spreadsheets)\.google\.com\//;

/**
 * Finds out why a file could not be had, and asks for it again where that has a chance: once when the
 * connection is back, and when a busy server said to.
 */
export class SourceRecovery {
  readonly #retry: () => void;
  #retries = 0;
  #cancel: (() => void) | undefined;

  constructor(retry: () => void) {
    this.#retry = retry;
  }

  /** The failure as far as a browser can tell: it keeps from scripts why a connection failed. */
  async diagnose(refusal: Refusal, signal: AbortSignal): Promise<SourceFailure> {
    const diagnosis = await diagnosisOf(failureOf(refusal));
    signal.throwIfAborted();
    this.end();
    if (UNCONNECTED.includes(diagnosis.code)) this.#retryOnline();
    if (BUSY.includes(diagnosis.status)) this.#retryAfter(refusal.response);
    return diagnosis;
  }

  /** Gives up waiting. */
  end(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  #retryOnline(): void {
    addEventListener('online', this.#retry, {once: true});
    this.#cancel = () => {
      removeEventListener('online', this.#retry);
    };
  }

  #retryAfter(response: Response | undefined): void {
    const seconds = Number(response?.headers.get('retry-after') ?? NaN);
    if (!(seconds >= 0) || ++this.#retries > MOST_RETRIES) return;
    const timer = setTimeout(this.#retry, Math.min(seconds, LONGEST_WAIT) * 1000);
    this.#cancel = () => {
      clearTimeout(timer);
    };
  }
}

/** What is known without asking further. */
function failureOf({address: src, response, noData, isLate}: Refusal): SourceFailure {
  const address = absolute(src);
  if (!response) {
    const code =
      !URL.canParse(address) || !FETCHED.test(address)
        ? 'source-refused'
        : isLate
          ? 'source-timeout'
          : 'source-unreachable';
    return {address, code};
  }
  const {status, statusText, headers} = response;
  if (status !== 200) {
    return {address, code: 'source-status', status, received: `${status} ${statusText}`};
  }
  if (noData === undefined) {
    return {address, code: 'source-size', received: 'more'};
  }
  return noData.trim()
    ? {address, code: 'source-html', status, received: headers.get('content-type') ?? 'a page'}
    : {address, code: 'source-empty', status};
}

function absolute(src: string): string {
  return URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI).href : src;
}

async function diagnosisOf(failure: SourceFailure): Promise<SourceFailure> {
  const {code, address, status} = failure;
  const isUnreachable = code === 'source-unreachable';
  if (isUnreachable && !navigator.onLine) return {...failure, code: 'source-offline'};
  if (SHEET.test(address) && (isUnreachable || code === 'source-html' || (status ?? 0) >= 400)) {
    return {...failure, code: 'sheet-private'};
  }
  if (!isUnreachable || new URL(address).origin === location.origin) return failure;
  return (await answers(address)) ? {...failure, code: 'source-cors'} : failure;
}

/** Whether another origin answers at all, though this one may not read what. */
async function answers(address: string): Promise<boolean> {
  try {
    await fetch(address, {
      method: 'HEAD',
      mode: 'no-cors',
      credentials: 'omit',
      signal: AbortSignal.timeout(PROBE_LIMIT),
    });
    return true;
  } catch {
    return false;
  }
}
