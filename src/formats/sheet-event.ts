import type {Issue} from '../model/issue.js';
import type {Text} from '../model/timeline.js';
import {sheetPeriod} from './sheet-period.js';
import type {SheetField} from './sheet-field.js';
import type {SheetRow} from './sheet-row.js';
import {timelineJsMedia} from './timelinejs-media.js';
import {timelineJsHtml, timelineJsText} from './timelinejs-text.js';

/** The columns of which each event may have several; those of one number belong together. */
export const MEDIA: readonly SheetField[] = [
  'media',
  'mediaType',
  'caption',
  'credit',
  'alt',
  'poster',
];
export const SOURCES: readonly SheetField[] = [
  'source',
  'sourceTitle',
  'sourceUrl',
  'publisher',
  'published',
  'quote',
];
export const CLAIMS: readonly SheetField[] = ['claim', 'claimDate', 'claimSource'];
export const TAGS: readonly SheetField[] = ['tags'];

const WEB = /^https?:\/\//i;
/** As in TimelineJS, what is no address is a colour. */
const ADDRESS = /^(?:https?:)?\/\//i;

const YES: readonly string[] =
  'true yes y x 1 ✓ ✔ ☑ 是 да ja oui sí si sim 예 نعم иә ооба ha ҳа hawa evet はい'.split(' ');
const NO: readonly string[] =
  'false no n 0 ☐ 否 нет nein non não 아니요 لا жоқ жок yo‘q не ýok hayır いいえ'.split(' ');

/** A row as an event of a document. What is wrong with it and has no place in that goes to `issues`. */
export function sheetEvent(row: SheetRow, issues: Issue[]): object {
  const text = row.text('text');
  const {date, label} = sheetPeriod(row, issues);
  return {
    id: row.cell('id'),
    date,
    dateLabel: plain(row.text('dateLabel')) ?? label,
    headline: plain(row.text('headline')),
    text: plain(text),
    html: row.text('html') ?? mapped(text, timelineJsHtml),
    group: row.cell('group'),
    key: flagOf(row.cell('key')),
    status: statusOf(row.cell('status')),
    place: placeOf(row),
    link: row.cell('link'),
    media: row.numbers(MEDIA).flatMap((number) => mediaOf(row, number) ?? []),
    sources: row.numbers(SOURCES).map((number) => sourceOf(row, number)),
    claims: row.numbers(CLAIMS).map((number) => ({
      date: row.cell('claimDate', number),
      text: plain(row.text('claim', number)),
      source: row.cell('claimSource', number),
    })),
    updated: row.cell('updated'),
    correction: plain(row.text('correction')),
    tags: row.numbers(TAGS).flatMap((number) => listOf(row.cell('tags', number))),
    background: backgroundOf(row.cell('background')),
  };
}

function mediaOf(row: SheetRow, number: number): object | undefined {
  const media = timelineJsMedia({
    url: row.cell('media', number),
    caption: plain(row.text('caption', number)),
    credit: plain(row.text('credit', number)),
    alt: plain(row.text('alt', number)),
    poster: row.cell('poster', number),
  });
  return media && {...media, type: row.cell('mediaType', number)};
}

/** The column Source may hold an address or a name, alone or beside the columns that tell them apart. */
function sourceOf(row: SheetRow, number: number): object {
  const source = row.cell('source', number);
  const isUrl = source !== undefined && WEB.test(source);
  const title = plain(row.text('sourceTitle', number));
  const publisher = plain(row.text('publisher', number));
  const name = isUrl ? undefined : source;
  return {
    title: title ?? name,
    url: row.cell('sourceUrl', number) ?? (isUrl ? source : undefined),
    publisher: publisher ?? (title === undefined ? undefined : name),
    published: row.cell('published', number),
    quote: plain(row.text('quote', number)),
  };
}

function placeOf(row: SheetRow): object | undefined {
  const name = plain(row.text('place'));
  const [lat, lon] = [numberOf(row.cell('lat')), numberOf(row.cell('lon'))];
  return (name ?? lat ?? lon) === undefined ? undefined : {name, lat, lon};
}

/** A number, whose comma may be a decimal one; any other text as it came, for its reader to report. */
function numberOf(text: string | undefined): number | string | undefined {
  const number = text?.replace(',', '.').replace('−', '-');
  return number && /^[+-]?\d+(?:\.\d+)?$/.test(number) ? Number(number) : text;
}

function flagOf(text: string | undefined): boolean | string | undefined {
  const word = text?.toLowerCase() ?? '';
  if (YES.includes(word)) return true;
  return NO.includes(word) ? false : text;
}

function statusOf(text: string | undefined): string | undefined {
  const word = text?.toLowerCase();
  return word === 'canceled' ? 'cancelled' : word;
}

function listOf(text: string | undefined): readonly string[] {
  const items = (text ?? '').split(/[,;\n，；、،]/).map((item) => item.trim());
  return items.filter(Boolean);
}

function backgroundOf(text: string | undefined): object | undefined {
  return text === undefined ? undefined : ADDRESS.test(text) ? {url: text} : {color: text};
}

/** Without HTML. */
function plain(text: Text | undefined): Text | undefined {
  return mapped(text, (value) => timelineJsText(value) as string);
}

/** A text, or each of a map of languages, made into another; undefined if nothing is left. */
function mapped(
  text: Text | undefined,
  make: (value: string) => string | undefined,
): Text | undefined {
  if (text === undefined || typeof text === 'string') return text && make(text);
  const entries = Object.entries(text).map(([language, value]) => [language, make(value)] as const);
  const made = entries.filter((entry): entry is readonly [string, string] => Boolean(entry[1]));
  return made.length ? Object.fromEntries(made) : undefined;
}
