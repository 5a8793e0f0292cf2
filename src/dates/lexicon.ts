import {dateLocale} from './date-locale.js';
import {foldedText} from './folded-text.js';
import {intlDateWords, months, type WordEntry} from './intl-date-words.js';
import {memoized} from './memoized.js';
import type {Token} from './typed-token.js';
import {LANGUAGE_WORDS} from './words/language-words.js';
import type {TypedWords} from './words/typed-words.js';

/** The words of dates in one language. */
export interface Lexicon {
  /** Matches the longest word a text begins with, if it ends there. */
  readonly pattern: RegExp;
  /** What a word that `pattern` found is, by the word without its spaces and hyphens. */
  readonly tokens: ReadonlyMap<string, Token>;
}

/** The code of each kind of word, and the values of a series. */
const MEANINGS: Readonly<
  Record<Exclude<keyof TypedWords, 'months' | 'tags'>, readonly [code: string, ...values: number[]]>
> = {
  bc: ['E'],
  ad: ['F'],
  by: ['B'],
  since: ['S'],
  to: ['t'],
  between: ['W'],
  and: ['&'],
  present: ['R'],
  about: ['A'],
  aboutOrAt: ['u'],
  perhaps: ['U'],
  unknown: ['K'],
  parts: ['P', 0, 1, 2],
  seasons: ['e', 21, 22, 23, 24],
  halves: ['e', 40, 41],
  quarter: ['q'],
  half: ['h'],
  ordinals: ['o', 1, 2, 3, 4, -1],
  decade: ['d'],
  yearsOf: ['s'],
  century: ['c'],
  centuryOrIn: ['v'],
  year: ['Y'],
  month: ['O'],
  day: ['D'],
  am: ['a'],
  pm: ['p'],
  filler: ['f'],
};

/** In these scripts a word may begin right behind another. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]$/u;
const SYNTAX = /[\\^$.*+?()[\]{}|/]/g;
const JOINTS = /[\s-]+/g;
const WORD_END = '(?![\\p{L}\\p{M}])';

/** The words of a BCP 47 tag's language; nothing if neither Intl nor this folder knows any. */
export const lexiconFor = memoized((language: string): Lexicon | null => {
  const words = LANGUAGE_WORDS.get(/^[a-z]+/i.exec(language)?.[0].toLowerCase() ?? '');
  const keys = new Map<string, Token>();
  const endings: string[] = [];
  for (const [word, token] of entriesOf(language, words)) {
    const key = foldedText(word);
    if (!keys.has(key.replace(/^-/, ''))) keys.set(key.replace(/^-/, ''), token);
    if (key.startsWith('-')) endings.push(key.slice(1));
  }
  keys.delete('');
  return keys.size
    ? {pattern: patternOf([...keys.keys()], endings), tokens: compacted(keys)}
    : null;
});

/** Without its spaces and hyphens. */
export function compactWord(word: string): string {
  return word.replace(JOINTS, '');
}

function* entriesOf(language: string, words: TypedWords | undefined): Generator<WordEntry> {
  for (const [kind, [code, ...values]] of Object.entries(MEANINGS)) {
    for (const [place, member] of series(words?.[kind as keyof TypedWords]).entries()) {
      for (const word of alternativesOf(member)) yield [word, {code, value: values[place] ?? 0}];
    }
  }
  for (const form of series(words?.months)) {
    for (const [index, word] of form.split('|').entries()) {
      yield [word, {code: 'M', value: index + 1}];
    }
  }
  yield* intlEntriesOf(language, words?.tags?.split('|') ?? []);
  // Q3 is understood wherever there are quarters.
  yield ['q', {code: 'q', value: 0}];
}

function* intlEntriesOf(language: string, others: readonly string[]): Generator<WordEntry> {
  try {
    const tag = dateLocale(language);
    if (tag) yield* intlDateWords(tag);
    for (const other of others) if (dateLocale(other)) yield* months(other);
  } catch {
    // An Intl that is too old, or none.
  }
}

function series(words: string | undefined): readonly string[] {
  return words?.split('; ') ?? [];
}

/** `год+а+у` is three words. */
function alternativesOf(words: string): readonly string[] {
  return words.split('|').flatMap((word) => {
    const [stem = '', ...endings] = word.split('+');
    return [stem, ...endings.map((ending) => stem + ending)];
  });
}

function compacted(keys: ReadonlyMap<string, Token>): ReadonlyMap<string, Token> {
  return new Map([...keys].map(([key, token]) => [compactWord(key), token]));
}

function patternOf(words: readonly string[], endings: readonly string[]): RegExp {
  const unspaced = words.filter((word) => UNSPACED.test(word));
  const spaced = words.filter((word) => !UNSPACED.test(word));
  const ending = endings.length ? `(?:${alternatives(endings)})?` : '';
  return new RegExp(
    `^(?:(?:${alternatives(unspaced)})|(?:${alternatives(spaced)})(?=${ending}${WORD_END}))`,
    'u',
  );
}

/** Longest first. Without any, what never matches. */
function alternatives(words: readonly string[]): string {
  const sorted = [...words].sort((a, b) => b.length - a.length);
  return sorted.map((word) => escaped(word).replace(JOINTS, '[ -]{0,2}')).join('|') || '(?!)';
}

function escaped(word: string): string {
  return word.replace(SYNTAX, '\\$&');
}
