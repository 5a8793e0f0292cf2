import type {Background, Claim, Text} from '../model/timeline.js';
import type {SheetField} from './sheet-field.js';
import type {WrittenEvent} from './written-timeline.js';

/** A column as it is written: its name, which the reader of sheets knows, and what stands in it. */
export interface CsvColumn {
  readonly field: SheetField;
  readonly name: string;
  /** The cells of an event: one, or one for each of its media, sources or claims. */
  readonly cells: (event: WrittenEvent) => readonly (Cell | undefined)[];
}

type Cell = Text | number;

/** A column of which an event has one. */
export function single(
  field: SheetField,
  name: string,
  cell: (event: WrittenEvent) => Cell | undefined,
): CsvColumn {
  return {field, name, cells: (event) => [cell(event)]};
}

/** A column of which an event has as many as it has items in one of its lists. */
function each<K extends 'media' | 'sources' | 'claims'>(list: K) {
  return (
    field: SheetField,
    name: string,
    cell: (item: WrittenEvent[K][number]) => Cell | undefined,
  ): CsvColumn => ({
    field,
    name,
    cells: (event) => (event[list] as readonly WrittenEvent[K][number][]).map(cell),
  });
}

const medium = each('media');
const source = each('sources');
const claim = each('claims');

/** All columns, in the order in which a reader wants them. A file has those that have anything in them. */
export const csvColumns: readonly CsvColumn[] = [
  single('id', 'ID', ({id}) => id),
  single('date', 'Date', ({date}) => date?.edtf),
  single('dateLabel', 'Date label', ({dateLabel}) => dateLabel),
  single('headline', 'Headline', ({headline}) => headline),
  single('text', 'Text', ({text}) => text),
  single('html', 'HTML', ({html}) => html),
  single('group', 'Group', ({group}) => group),
  single('key', 'Key event', ({key}) => (key ? 'yes' : undefined)),
  single('status', 'Status', ({status}) => status),
  single('place', 'Place', ({place}) => place?.name),
  single('lat', 'Latitude', ({place}) => place?.lat),
  single('lon', 'Longitude', ({place}) => place?.lon),
  single('link', 'Link', ({link}) => link),
  medium('media', 'Media', ({url}) => url),
  medium('mediaType', 'Media type', ({type}) => type),
  medium('caption', 'Caption', ({caption}) => caption),
  medium('credit', 'Credit', ({credit}) => credit),
  medium('alt', 'Alt text', ({alt}) => alt),
  medium('poster', 'Poster', ({poster}) => poster),
  source('sourceTitle', 'Source title', ({title}) => title),
  source('sourceUrl', 'Source URL', ({url}) => url),
  source('publisher', 'Publisher', ({publisher}) => publisher),
  source('published', 'Published', ({published}) => published?.edtf),
  source('quote', 'Quote', ({quote}) => quote),
  claim('claim', 'Claim', ({text}) => text),
  claim('claimDate', 'Claim date', ({date}) => date?.edtf),
  claim('claimSource', 'Claim source', claimSource),
  single('updated', 'Updated', ({updated}) => updated?.edtf),
  single('correction', 'Correction', ({correction}) => correction),
  single('tags', 'Tags', ({tags}) => tags.join(', ')),
  single('background', 'Background', ({background}) => backgroundOf(background)),
];

/** One cell is all there is for the source of a claim: its address, or else its name. */
function claimSource({source: of}: Claim): string | undefined {
  const name = of?.url ?? of?.title ?? of?.publisher;
  return typeof name === 'object' ? Object.values(name)[0] : name;
}

function backgroundOf(background: Background | undefined): string | undefined {
  return background?.url ?? background?.color;
}
