import {CLAIMS, MEDIA, SOURCES, TAGS} from './sheet-event.js';
import type {SheetField} from './sheet-field.js';
import {dateFields} from './sheet-period.js';
import type {SheetRow} from './sheet-row.js';

/** The rows a document was made from, in its order. */
export interface SheetRows {
  readonly title: SheetRow | undefined;
  readonly events: readonly SheetRow[];
  readonly eras: readonly SheetRow[];
}

type Fields = readonly SheetField[];

/** The columns that a field of an event may come from. */
const FIELDS: ReadonlyMap<string, Fields> = new Map<string, Fields>([
  ['id', ['id']],
  ['dateLabel', ['dateLabel']],
  ['headline', ['headline']],
  ['label', ['headline']],
  ['text', ['text']],
  ['html', ['html', 'text']],
  ['group', ['group']],
  ['key', ['key']],
  ['status', ['status']],
  ['place.lat', ['lat']],
  ['place.lon', ['lon']],
  ['place', ['place']],
  ['link', ['link']],
  ['updated', ['updated']],
  ['correction', ['correction']],
  ['background', ['background']],
  ['color', ['background']],
  ['title', ['headline']],
  ['description', ['text']],
]);

/** The same for the fields of its lists; without a field, for an entry as a whole. */
const ENTRIES: ReadonlyMap<
  string,
  readonly [all: Fields, fields: Readonly<Record<string, Fields>>]
> = new Map([
  [
    'media',
    [
      MEDIA,
      {
        url: ['media'],
        type: ['mediaType'],
        caption: ['caption'],
        credit: ['credit'],
        alt: ['alt'],
        poster: ['poster'],
      },
    ],
  ],
  [
    'sources',
    [
      SOURCES,
      {
        title: ['sourceTitle', 'source'],
        url: ['sourceUrl', 'source'],
        publisher: ['publisher', 'source'],
        published: ['published'],
        quote: ['quote'],
      },
    ],
  ],
  ['claims', [CLAIMS, {text: ['claim'], date: ['claimDate'], source: ['claimSource']}]],
  ['tags', [TAGS, {}]],
]);

const PATH = /^(events|eras)\[(\d+)\](?:\.(\w+)(?:\[(\d+)\])?(?:\.(.+))?)?$/;

/**
 * Where in the sheet a path into its document comes from: `events[3].media[0].url` is
 * `row 5, column "Media"`. A path that comes from no row stays as it is.
 */
export function sheetPath(path: string, {title, ...lists}: SheetRows): string {
  const [, list, index, field = '', entry, rest] = PATH.exec(path) ?? [];
  if (list === undefined) return placeIn(title, path) ?? path;
  const row = lists[list as keyof typeof lists][Number(index)];
  if (!row) return path;
  if (field === 'date') return row.place(dateFields(row));
  const entries = ENTRIES.get(field);
  if (!entries) {
    return placeIn(row, rest === undefined ? field : `${field}.${rest}`) ?? row.place([]);
  }
  const [all, fields] = entries;
  const [name = '', language] = (rest ?? '').split('.');
  const number = row.numbers(all)[Number(entry ?? 0)];
  return row.place((Object.hasOwn(fields, name) && fields[name]) || all, number, language);
}

/** A field that is no list, in one language or all. */
function placeIn(row: SheetRow | undefined, path: string): string | undefined {
  const whole = FIELDS.get(path);
  const [name = '', language] = path.split('.');
  const fields = whole ?? FIELDS.get(name);
  return fields && row?.place(fields, 1, whole ? undefined : language);
}
