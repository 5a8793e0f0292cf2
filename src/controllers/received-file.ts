import type {DecodedText} from '../formats/decoded-text.js';
import type {InputValue} from './input.js';

/** What came instead of a file: an answer without one, or none at all. */
export interface Refusal {
  readonly address: string;
  /** With the status 200, but for what is told below, its body is too long. */
  readonly response?: Response;
  /** What stands in an answer that is no data: nothing, or a page. */
  readonly noData?: string;
  readonly isLate?: boolean;
}

/** How long a file may take, to its last byte, in milliseconds: the reader is told within ten seconds. */
const TIME_LIMIT = 9500;

/** How long a file may be once it is unpacked, in bytes. */
const SIZE_LIMIT = 20_000_000;

/** From here on, in bytes, a file takes longer to read than to load the part that reads it in short tasks. */
const LONG = 250_000;

/** A body as it came, and as UTF-8. */
export interface Body {
  readonly parts: readonly (Uint8Array<ArrayBuffer> | Blob)[];
  readonly text: string;
}

export interface FileRequest {
  /** What else to send. */
  readonly request?: RequestInit;
  /**
   * Reads a body of at most so many bytes; gives nothing for a longer one. Default: as it comes, so that
   * no more of it is asked for.
   */
  readonly readBody?: (
    response: Response,
    limit: number,
    onLong?: () => void,
  ) => Promise<Body | undefined>;
  /** Called, perhaps several times, while a long file is on its way. */
  readonly onLong?: (() => void) | undefined;
}

/**
 * Asks for a file, without cookies. Its time and size are limited to the end of its body, so a server
 * that drips, or a small file that unpacks to a huge one, costs no more than that.
 * @param src its address, relative to the page; of a Google Sheet, any of its addresses
 * @throws the reason of the signal, once it is aborted
 */
export async function receivedFile(
  src: string,
  signal: AbortSignal,
  {request, ...reading}: FileRequest,
): Promise<InputValue | Refusal> {
  const address = await addressOf(src);
  const limit = new AbortController();
  const abort = (): void => {
    limit.abort();
  };
  // Not `AbortSignal.any`: WebKit forgets such a signal while nothing listens to it.
  signal.addEventListener('abort', abort);
  const timer = setTimeout(abort, TIME_LIMIT);
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'strict-origin-when-cross-origin',
      ...request,
      signal: limit.signal,
    });
    return await fileIn(address, response, reading);
  } catch {
    signal.throwIfAborted();
    return {address, isLate: limit.signal.aborted};
  } finally {
    clearTimeout(timer);
    // A live file asks all day long with one signal.
    signal.removeEventListener('abort', abort);
  }
}

async function fileIn(
  address: string,
  response: Response,
  {readBody = streamedBody, onLong}: FileRequest,
): Promise<InputValue | Refusal> {
  const body = response.status === 200 ? await readBody(response, SIZE_LIMIT, onLong) : undefined;
  if (!body) return {address, response};
  const {text, beforeLoss} = await decoded(body, response);
  return /^\s*(<|$)/.test(text)
    ? {address, response, noData: text}
    : {kind: 'value', value: text, beforeLoss, response};
}

/** Nearly every file is UTF-8. In others some bytes are no characters, or each second one is 0. */
async function decoded({parts, text}: Body, response: Response): Promise<DecodedText> {
  if (!text.includes('\0') && !text.includes('\ufffd')) return {text};
  return (await import('./other-text.js')).otherText(parts, response);
}

/** A body as it comes; nothing once it is too long. */
async function streamedBody(
  {body}: Response,
  limit: number,
  onLong: FileRequest['onLong'],
): Promise<Body | undefined> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let text = '';
  let size = 0;
  while (size < limit) {
    const {value} = (await reader?.read()) ?? {};
    text += decoder.decode(value, {stream: !!value});
    if (!value) return {parts, text};
    parts.push(value);
    size += value.length;
    if (size > LONG) onLong?.();
  }
  return void reader?.cancel();
}

/** An address as it is, and for a Google Sheet that of its CSV. */
async function addressOf(src: string): Promise<string> {
  if (!src.includes('.google.com/')) return src;
  const {sheetCsvUrl} = await import('../formats/sheet-url.js');
  return sheetCsvUrl(src) ?? src;
}
