import type {Text} from '../model/timeline.js';
import {unguardedCell} from './guarded-cell.js';
import {columnKey, type SheetColumn, type SheetColumns} from './sheet-columns.js';
import type {SheetField} from './sheet-field.js';
import {sheetPlace} from './sheet-place.js';

/** What spreadsheets print where a formula failed. */
const FAILED = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)$/i;
const BLANK = /[\s\u200b-\u200f\u2060\ufeff]/;

/** A row of a sheet, whose cells are asked for by what they hold. */
export class SheetRow {
  readonly #head: SheetColumns;
  readonly #index: number;
  readonly #cells: readonly string[];

  /**
   * @param index among the records of the text
   * @param cells as they came
   */
  constructor(head: SheetColumns, index: number, cells: readonly string[]) {
    this.#head = head;
    this.#index = index;
    this.#cells = cells.map((cell) => unguardedCell(trimmed(cell)));
  }

  /** Whether no column that is read has anything in it. */
  get isBlank(): boolean {
    return !this.#head.columns.some(({index}) => this.#cells[index]);
  }

  /** The cells in which a formula failed. They count as blank. */
  get failed(): readonly {readonly place: string; readonly text: string}[] {
    return this.#head.columns
      .map(({index}) => ({place: this.#placeAt(index), text: this.#cells[index] ?? ''}))
      .filter(({text}) => FAILED.test(text));
  }

  /** What a cell says; undefined where it is blank. */
  cell(field: SheetField, number = 1): string | undefined {
    return this.#filled(field, number)[0]?.[1];
  }

  /** A text, or a map of languages where columns are marked with them. */
  text(field: SheetField, number = 1): Text | undefined {
    const cells = this.#filled(field, number);
    return cells.some(([{language}]) => language !== undefined)
      ? Object.fromEntries(
          cells.map(([column, text]) => [column.language ?? this.#head.language, text]),
        )
      : cells[0]?.[1];
  }

  /** Which of an event's media, sources or claims have anything to say, by their numbers. */
  numbers(fields: readonly SheetField[]): readonly number[] {
    const filled = this.#head.columns.filter(
      (column) => fields.includes(column.field) && this.#value(column),
    );
    return [...new Set(filled.map(({number}) => number))].sort((a, b) => a - b);
  }

  /**
   * Where an editor finds a field; the row alone where it has no column.
   * @param fields those that may hold it: the first that is filled, else the first that has a column
   */
  place(fields: readonly SheetField[], number = 1, language?: string): string {
    const columns = fields.flatMap((field) => this.#columnsOf(field, number));
    const spoken = columns.filter((column) => column.language === language);
    const candidates = spoken.length ? spoken : columns;
    const column = candidates.find((one) => this.#cells[one.index]) ?? candidates[0];
    return this.#placeAt(column?.index);
  }

  #placeAt(index: number | undefined): string {
    return sheetPlace(this.#head.header, this.#index, index);
  }

  #filled(field: SheetField, number: number): (readonly [SheetColumn, string])[] {
    return this.#columnsOf(field, number)
      .map((column) => [column, this.#value(column)] as const)
      .filter(([, text]) => text);
  }

  #columnsOf(field: SheetField, number: number): readonly SheetColumn[] {
    return this.#head.byField.get(columnKey({field, number})) ?? [];
  }

  #value({index}: SheetColumn): string {
    const text = this.#cells[index] ?? '';
    return FAILED.test(text) ? '' : text;
  }
}

/** Without blanks around it, also those that cannot be seen. A loop, as `[\s]+$` is quadratic. */
function trimmed(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && BLANK.test(text.charAt(start))) start++;
  while (end > start && BLANK.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
