import {plainText} from './inline-text.js';
import {markupBlocks, type Block, type BlockKind} from './markup-blocks.js';
import type {MarkupItem} from './markup-item.js';
import {shownNodes} from './shown-nodes.js';

interface Row {
  readonly row: HTMLTableRowElement;
  /** By column; nothing where a cell is wider than one. */
  readonly cells: readonly (HTMLTableCellElement | undefined)[];
}

/** What is in a column that is more than a text. */
const COLUMNS: Readonly<Record<string, BlockKind | undefined>> = {
  date: 'date',
  headline: 'heading',
  title: 'heading',
  event: 'heading',
  link: 'link',
  media: 'media',
  claim: 'claim',
  claims: 'claim',
  source: 'sources',
  sources: 'sources',
};
/** Of a table that names none. */
const DEFAULT_COLUMNS = ['date', 'headline', 'text'];

/**
 * The rows of a table as events. Its header names the columns as our JSON names fields; one in another
 * language does it by `<th data-field="date">`. Without a header they are date, headline and text.
 */
export function tableItems(table: HTMLTableElement): readonly MarkupItem[] {
  const [first, ...others] = rowsOf(table);
  if (!first || first.cells.length < 2) return [];
  const isHeader = first.cells.every((cell) => cell?.localName === 'th');
  const columns = isHeader ? first.cells.map(nameOf) : DEFAULT_COLUMNS;
  return (isHeader ? others : [first, ...others]).map(({row, cells}) => ({
    owners: [row],
    id: row.id || undefined,
    blocks: cells.flatMap((cell, index) => (cell ? blocksOf(cell, columns[index] ?? 'text') : [])),
    place: 'table row',
  }));
}

function nameOf(cell: HTMLTableCellElement | undefined): string {
  return cell ? (cell.dataset['field'] ?? plainText([cell]).toLowerCase()) : '';
}

function blocksOf(cell: Element, column: string): readonly Block[] {
  const nodes = shownNodes(cell);
  if (column === 'text') return markupBlocks(nodes, cell);
  const kind = Object.hasOwn(COLUMNS, column) ? COLUMNS[column] : undefined;
  const isBlank = !plainText(nodes) && kind !== 'media';
  return isBlank ? [] : [{kind: kind ?? 'field', field: column, element: cell, nodes}];
}

/** Rows with their cells by column; a cell that is several rows high is in each of them. */
function rowsOf(table: HTMLTableElement): readonly Row[] {
  const high: {cell: HTMLTableCellElement | undefined; left: number}[] = [];
  const rows = [...table.rows].filter(({hidden, parentElement, cells}) => {
    return !hidden && cells.length > 0 && parentElement?.localName !== 'tfoot';
  });
  return rows.map((row) => {
    const cells: (HTMLTableCellElement | undefined)[] = [];
    const add = (cell: HTMLTableCellElement | undefined, left: number): void => {
      high[cells.length] = {cell, left};
      cells.push(cell);
    };
    const addHigh = (): void => {
      for (let one = high[cells.length]; one?.left; one = high[cells.length])
        add(one.cell, one.left - 1);
    };
    for (const cell of row.cells) {
      addHigh();
      const left = (cell.rowSpan || Infinity) - 1;
      add(cell, left);
      for (let column = 1; column < cell.colSpan; column++) add(undefined, left);
    }
    addHigh();
    return {row, cells};
  });
}
