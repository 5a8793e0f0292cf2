import {report} from './cursor.js';
import type {Reader} from './reader.js';
import {readString} from './read-text.js';
import {safeUrl} from './safe-url.js';

/** An address, which ends at a blank, and what stands behind it up to the next comma. */
const CANDIDATE = /[\s,]*(\S*[^\s,])(?:,|\s+([^,]*))?/y;
const DESCRIPTOR = /^(?:\d+w|\d*\.?\d+x)?$/;

/**
 * The candidates of a `srcset`; those that no page may load are left out and reported.
 * @see https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute
 */
export const readSrcset: Reader<string> = (value, at, key) => {
  const text = readString(value, at, key);
  if (text === undefined) return undefined;
  const kept = candidatesOf(text).filter(([url, descriptor]) => {
    const isKept = safeUrl(url, 'media') !== undefined && DESCRIPTOR.test(descriptor);
    if (!isKept) report(at, key, 'url-refused', `${url} ${descriptor}`.trim());
    return isKept;
  });
  return kept.length > 0
    ? kept.map((candidate) => candidate.join(' ').trim()).join(', ')
    : undefined;
};

type Candidate = readonly [url: string, descriptor: string];

function candidatesOf(text: string): readonly Candidate[] {
  const found: Candidate[] = [];
  CANDIDATE.lastIndex = 0;
  for (let match = CANDIDATE.exec(text); match; match = CANDIDATE.exec(text)) {
    found.push([match[1] ?? '', (match[2] ?? '').trim()]);
  }
  return found;
}
