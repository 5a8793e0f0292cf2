import {dateIssueOf} from './date-issue-of.js';
import {digitOrders, type DigitOrder} from './digit-order.js';
import {foldedText} from './folded-text.js';
import {lexiconFor, type Lexicon} from './lexicon.js';
import {parseEdtf, type DateResult} from './parse-edtf.js';
import type {DateIssueCode} from './date-issue.js';
import {typedEdtf} from './typed-edtf.js';
import {typedTokens} from './typed-tokens.js';

/** Arabic digits, Han digits or a Roman number: without any there is no date. */
const HAS_NUMBER = /[\d一二三四五六七八九十〇]|(?<!\p{L})[ivxхі]/u;
/** Two numbers of which either may be the day. */
const HAS_ORDER = /\d(?: ?[./-] ?|–)\d/;
const ORDERS: readonly DigitOrder[] = ['month-first', 'day-first'];

/** Languages with words of their own here, by a script that shows in the text. */
const LANGUAGES: readonly (readonly [script: RegExp, languages: readonly string[]])[] = [
  [/[a-z]/, ['es', 'fr', 'de', 'it', 'pt', 'tr', 'pl', 'nl', 'id', 'uz', 'tk']],
  [/\p{sc=Cyrillic}/u, ['ru', 'uk', 'kk', 'ky', 'uz', 'tg']],
  [/\p{sc=Arabic}/u, ['ar', 'fa']],
  [/\p{sc=Hangul}/u, ['ko']],
  [/[\p{sc=Hiragana}\p{sc=Katakana}]/u, ['ja']],
  [/\p{sc=Han}/u, ['zh', 'ja']],
  [/\p{sc=Devanagari}/u, ['hi']],
  [/\p{sc=Hebrew}/u, ['he']],
];

const EXPECTED = 'a date such as 2025-06-16 or 16 June 2025';

/**
 * Reads a date as people type it, in the language of the text, in English, or in another language that
 * this folder has words for. Where those others disagree it is `date-ambiguous`.
 * @param language BCP 47
 */
export function parseTypedDate(text: string, language: string): DateResult {
  const folded = foldedText(text);
  const edtf = HAS_NUMBER.test(folded) ? readings(folded, language) : [];
  return resultOf(edtf, text);
}

/** All the dates the text may mean, as EDTF; some of them may not exist. */
function readings(text: string, language: string): readonly string[] {
  for (const known of [language, 'en']) {
    const found = readingsIn(text, known, language);
    if (found.length) return found;
  }
  const others = LANGUAGES.find(([script]) => script.test(text))?.[1] ?? [];
  return others.flatMap((other) => readingsIn(text, other, language));
}

/** Those in one language; where day and month have a usual order, in the other one only if there is no such day. */
function readingsIn(text: string, language: string, orderedAs: string): readonly string[] {
  const lexicon = lexiconFor(language);
  if (!lexicon) return [];
  const read = (order: DigitOrder) => readingsBy(text, lexicon, order);
  if (!HAS_ORDER.test(text)) return read('day-first');
  const usual = digitOrders(orderedAs).flatMap(read);
  return usual.length && !usual.some(exists) ? ORDERS.flatMap(read) : usual;
}

function readingsBy(text: string, lexicon: Lexicon, order: DigitOrder): readonly string[] {
  const tokens = typedTokens(text, lexicon, order);
  return tokens ? typedEdtf(tokens).filter((edtf) => codeOf(edtf) !== 'date-syntax') : [];
}

function exists(edtf: string): boolean {
  return codeOf(edtf) === undefined;
}

function codeOf(edtf: string): DateIssueCode | undefined {
  const result = parseEdtf(edtf);
  return 'issue' in result ? result.issue.code : undefined;
}

function resultOf(edtf: readonly string[], text: string): DateResult {
  const dates = [...new Set(edtf.filter(exists))];
  if (dates.length > 1) return {issue: dateIssueOf('date-ambiguous', text, dates.join(' or '))};
  const only = dates[0] ?? edtf[0];
  if (only === undefined) return {issue: dateIssueOf('date-syntax', text, EXPECTED)};
  const result = parseEdtf(only);
  return 'date' in result ? result : {issue: dateIssueOf(result.issue.code, text)};
}
