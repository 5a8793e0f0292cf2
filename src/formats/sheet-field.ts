/** What the columns of a sheet can hold. A field is named as in a timeline document where it has one. */
export type SheetField =
  | 'id'
  | 'date'
  | 'startDate'
  | 'end'
  | 'year'
  | 'month'
  | 'day'
  | 'time'
  | 'endYear'
  | 'endMonth'
  | 'endDay'
  | 'endTime'
  | 'dateLabel'
  | 'headline'
  | 'text'
  | 'html'
  | 'group'
  | 'key'
  | 'status'
  | 'place'
  | 'lat'
  | 'lon'
  | 'link'
  | 'media'
  | 'mediaType'
  | 'caption'
  | 'credit'
  | 'alt'
  | 'poster'
  | 'source'
  | 'sourceTitle'
  | 'sourceUrl'
  | 'publisher'
  | 'published'
  | 'quote'
  | 'claim'
  | 'claimDate'
  | 'claimSource'
  | 'tags'
  | 'updated'
  | 'correction'
  | 'type'
  | 'background';

/** Fields of which an event may have several: Source, Source 2, Source 3. */
export const REPEATED: ReadonlySet<SheetField> = new Set<SheetField>([
  'media',
  'mediaType',
  'caption',
  'credit',
  'alt',
  'poster',
  'source',
  'sourceTitle',
  'sourceUrl',
  'publisher',
  'published',
  'quote',
  'claim',
  'claimDate',
  'claimSource',
  'tags',
]);

/** Fields that may be given in several languages: Headline (en), Headline (kk). */
export const TRANSLATED: ReadonlySet<SheetField> = new Set<SheetField>([
  'dateLabel',
  'headline',
  'text',
  'html',
  'place',
  'caption',
  'credit',
  'alt',
  'sourceTitle',
  'publisher',
  'quote',
  'claim',
  'correction',
]);
