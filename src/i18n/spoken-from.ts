import {unaidedIn} from '../dates/unaided.js';
import type {Content, Counted, LanguageWords, MoreLanguageWords} from './language-words.js';
import type {WholeWords} from './registered-words.js';
import type {Spoken} from './spoken.js';

/** Puts words into texts. */
interface Writer {
  readonly number: (count: number) => string;
  /** The text with values in place of `{0}` and `{1}`. */
  readonly fill: (text: string, ...values: readonly string[]) => string;
  /** The form of a text for a count, with numbers in it: the count, unless others are given. */
  readonly count: (text: Counted, count: number, ...numbers: readonly number[]) => string;
  readonly list: (items: readonly string[]) => string;
}

/**
 * What is said in a language, from its words.
 * @param tag that of the reader, which may tell more than the words: a region has its own numbers
 */
export function spokenFrom(tag: string, words: WholeWords): Spoken {
  const writer = writerIn(tag);
  return {...spokenOften(words, writer), ...spokenOfMedia(words, words, writer)};
}

function writerIn(tag: string): Writer {
  const unaided = unaidedIn(tag);
  // Languages that a browser may lack tell one from many, as Turkish does.
  const plurals = new Intl.PluralRules(unaided ? 'tr' : tag);
  const numbers = new Intl.NumberFormat(tag);
  const lists = new Intl.ListFormat(tag);
  const number = unaided?.number ?? ((count: number): string => numbers.format(count));
  const fill: Writer['fill'] = (text, ...values) =>
    text.replace(/\{(\d)\}/g, (_place, index: string) => values[Number(index)] ?? '');
  return {
    number,
    fill,
    count(text, count, ...given) {
      const form = typeof text === 'string' ? text : (text[plurals.select(count)] ?? text.other);
      return fill(form, ...(given.length > 0 ? given : [count]).map(number));
    },
    list: unaided?.list ?? ((items) => lists.format(items)),
  };
}

type Often = 'base' | 'axis' | 'filter' | 'live' | 'more' | 'rare' | 'source' | 'story';

function spokenOften(
  words: LanguageWords,
  {number, fill, count, list}: Writer,
): Pick<Spoken, Often> {
  const {colon = ': ', stop = '.', alsoReported} = words;
  const counted = (text: Counted) => (total: number) => count(text, total);
  const [beforeDate, afterDate] = words.correctionOf.split('{0}');
  const events = counted(words.events);
  return {
    base: {
      ...words,
      colon,
      stop,
      later: (distance) => fill(words.later, distance),
      earlier: (distance) => fill(words.earlier, distance),
      sources: counted(words.sources),
    },
    axis: {
      ...words,
      place: (place, total) => fill(words.place, number(place), number(total)),
      cluster: counted(words.cluster),
      atOnce: counted(words.atOnce),
      more: counted(words.more),
      undated: counted(words.undated),
      choose: counted(words.choose),
    },
    filter: {
      ...words,
      number,
      events,
      shown: (shown, total) =>
        shown === total ? events(total) : count(words.shown, total, shown, total),
      showAll: (total) => fill(words.showAll, number(total)),
      foundHidden: counted(words.foundHidden),
      showHidden: counted(words.showHidden),
    },
    live: {
      new: words.isNew,
      corrected: words.corrected,
      news: (added, corrected) =>
        list([
          ...(added > 0 ? [count(words.newEvents, added)] : []),
          ...(corrected > 0 ? [count(words.corrections, corrected)] : []),
        ]),
    },
    more: words,
    rare: {
      ...words,
      alsoReported,
      correctionOf: (date) => [beforeDate, date, afterDate],
      partial: counted(words.partial),
    },
    source: words,
    story: {...words, events},
  };
}

function spokenOfMedia(
  words: LanguageWords,
  more: MoreLanguageWords,
  {number, fill, list}: Writer,
): Omit<Spoken, Often> {
  const {stop = '.'} = words;
  return {
    media: more,
    switch: more,
    embed: {
      ...more,
      nameOf: (provider, content) => fill(more.nameOf, provider, more.contents[content]),
      load: (content: Content) => more.load[content],
      willLoad: (content, hosts) => fill(more.willLoad[content], list(hosts)),
      loaded: (hosts) => fill(more.loaded, list(hosts)),
      always: (provider) => fill(more.always, provider),
      open: (provider) => fill(more.open, provider),
    },
    lightbox: {
      close: more.close,
      previous: more.previousPicture,
      next: more.nextPicture,
      zoomIn: words.zoomIn,
      zoomOut: words.zoomOut,
      picture: more.picture,
      place: (place, total) => (total === 1 ? '' : fill(words.place, number(place), number(total))),
    },
    sharing: {
      ...more,
      sources: more.allSources,
      linkCopiedTo: (headline) => fill(more.linkCopiedTo, headline),
      statuses: {
        planned: words.planned + stop,
        cancelled: words.cancelled + stop,
        postponed: words.postponed + stop,
        disputed: words.disputed + stop,
      },
    },
  };
}
