import {excerpt} from '../model/excerpt.js';
import {issueOf} from '../model/issue-of.js';
import type {Issue} from '../model/issue.js';
import {foldedName} from './folded-name.js';
import {sheetFieldNamed} from './sheet-field-names.js';
import {REPEATED, TRANSLATED, type SheetField} from './sheet-field.js';
import {sheetPlace} from './sheet-place.js';

/** A column that is read. */
export interface SheetColumn {
  readonly index: number;
  readonly field: SheetField;
  /** Which one it is of the fields an event may have several of, from 1; else 1. */
  readonly number: number;
  /** BCP 47 tag of its texts, where the name has one. */
  readonly language?: string | undefined;
}

type ColumnName = Omit<SheetColumn, 'index' | 'number'> & {readonly number?: number | undefined};

export interface SheetColumns {
  /** The names as they came. */
  readonly header: readonly string[];
  /** BCP 47 tag of texts in columns that name none, where others do. */
  readonly language: string;
  readonly columns: readonly SheetColumn[];
  /** The same by field and number (`columnKey`), those without a language first. */
  readonly byField: ReadonlyMap<string, readonly SheetColumn[]>;
  readonly issues: readonly Issue[];
}

/** Longer names are no names. */
const LONGEST = 80;
/** `Headline:kk`, `Headline (zh-Hant)`. */
const MARKED_LANGUAGE = /^([^:([]+)[:([]\s*([a-z]{2,3}(?:-[a-z\d]{2,8})*)\s*[)\]]?$/i;
/** `headline_kk`, `Headline kk`: without a mark, only the shortest tags, as a word may look like one. */
const TRAILING_LANGUAGE = /^(.+)[_ -]([a-z]{2})$/i;
/** `Source 2`, `source2Url`, `Media Caption 3`. */
const NUMBERED = /^([^\d]+)(\d{1,2})([^\d]*)$/;

/**
 * The columns of a sheet, by its first row. A name may be in any language and spelled in many ways, with
 * a number behind it and the language of the texts below it. Of two columns of one name, the first is
 * read; of two that an event may have several of, both are.
 * @param row the index of that row
 * @param language BCP 47 tag of texts in columns that name none
 */
export function sheetColumns(
  header: readonly string[],
  row: number,
  language = 'und',
): SheetColumns {
  const columns = new Map<string, SheetColumn>();
  const unknown: number[] = [];
  const repeated: number[] = [];
  const isGerman = header.some((name) => foldedName(name.slice(0, LONGEST)) === 'monat');
  header.forEach((text, index) => {
    const name = text.replace(/[\u200b-\u200f\u2060\ufeff]/g, '').trim();
    if (!name) return;
    const found = columnName(name, isGerman);
    const column = found && {...found, index, number: found.number ?? freeNumber(columns, found)};
    if (!column) unknown.push(index);
    else if (columns.has(columnKey(column))) repeated.push(index);
    else columns.set(columnKey(column), column);
  });
  const issues: Issue[] = [];
  const report = (
    code: 'columns-missing' | 'columns-unknown' | 'column-duplicate',
    of: number[],
  ) => {
    const [first] = of;
    if (first === undefined) return;
    const names = of.slice(0, LONGEST).map((index) => header[index]?.trim());
    const place = sheetPlace([], row, of.length > 1 ? undefined : first);
    issues.push(issueOf(code, place, excerpt(names.join(', '))));
  };
  report(columns.size ? 'columns-unknown' : 'columns-missing', unknown);
  report('column-duplicate', repeated);
  const list = [...columns.values()];
  return {header, language, columns: list, byField: byField(list), issues};
}

/** What tells columns apart. */
export function columnKey({field, number, language = ''}: Omit<SheetColumn, 'index'>): string {
  return `${field} ${number} ${language}`;
}

function byField(columns: readonly SheetColumn[]): ReadonlyMap<string, readonly SheetColumn[]> {
  const map = new Map<string, SheetColumn[]>();
  for (const column of columns) {
    const key = columnKey({...column, language: undefined});
    const others = map.get(key) ?? [];
    map.set(key, column.language === undefined ? [column, ...others] : [...others, column]);
  }
  return map;
}

function columnName(name: string, isGerman: boolean): ColumnName | undefined {
  if (name.length > LONGEST) return undefined;
  // In TimelineJS 1 a tag is a group, in German it is a day.
  if (isGerman && foldedName(name) === 'tag') return {field: 'day'};
  return numberedName(name) ?? translatedName(name);
}

function translatedName(name: string): ColumnName | undefined {
  const [, base = '', language] = MARKED_LANGUAGE.exec(name) ?? TRAILING_LANGUAGE.exec(name) ?? [];
  const found = numberedName(base);
  return found && TRANSLATED.has(found.field)
    ? {...found, language: language?.toLowerCase()}
    : undefined;
}

function numberedName(name: string): ColumnName | undefined {
  const plain = sheetFieldNamed(name);
  if (plain) return {field: plain};
  const [, before = '', digits, after = ''] = NUMBERED.exec(name) ?? [];
  const field = digits && sheetFieldNamed(before + after);
  return field && REPEATED.has(field) ? {field, number: Number(digits)} : undefined;
}

function freeNumber(taken: ReadonlyMap<string, SheetColumn>, name: ColumnName): number {
  let number = 1;
  if (REPEATED.has(name.field)) while (taken.has(columnKey({...name, number}))) number++;
  return number;
}
