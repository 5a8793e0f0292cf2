import {isCsvUrl} from './is-csv-url.js';

/** Types of tables as text, as servers call them. */
const TABLE = /^text\/(?:csv|tab-separated-values)\b/i;

/** Whether a server says of its answer that it is CSV, by its type or by the name of the file. */
export function isCsvAnswer({headers, url}: Response): boolean {
  return TABLE.test(headers.get('content-type') ?? '') || isCsvUrl(url, url);
}
