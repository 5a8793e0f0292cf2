import {isList} from '../model/is-list.js';
import {searchInOrder} from '../model/search-in-order.js';
import {jsonCut, type JsonCut} from './json-cut.js';

/** A JSON text, and what it says. */
export interface JsonVersion {
  readonly text: string;
  readonly value: unknown;
}

/** The texts cut into their entries, of versions of which that was asked for. */
const cuts = new WeakMap<JsonVersion, JsonCut | undefined>();

/** Stands in for the entries, to see what is around them. */
const PLACE = 'entries';

/**
 * Parses a newer version of a JSON text. What it says is what `JSON.parse` says; entries of its list of
 * events that stand there as before are the same objects as before, and not parsed again. Of 10,000
 * events of which three changed, three are parsed.
 * @returns nothing for a text that is no JSON
 */
export function renewedJson(text: string, before: JsonVersion): JsonVersion | undefined {
  return pieced(text, before) ?? parsed(text);
}

/** Does beforehand what the first newer version of a text would have to do with the one before. */
export function prepareForNewer(version: JsonVersion): void {
  cutOf(version);
}

function parsed(text: string): JsonVersion | undefined {
  try {
    return {text, value: JSON.parse(text) as unknown};
  } catch {
    return undefined;
  }
}

/** Nothing where the two are not cut alike, or a piece is no JSON: then the text is parsed whole. */
function pieced(text: string, before: JsonVersion): JsonVersion | undefined {
  const entries = entriesOf(before.value);
  const old = entries && cutOf(before);
  const cut = old && jsonCut(text);
  if (!entries || !cut || cut.between !== old.between) return undefined;
  try {
    const around = JSON.parse(`${cut.head}"${PLACE}"${cut.tail.slice(1)}`) as unknown;
    if (entriesOf(around)?.join() !== PLACE) return undefined;
    const renewed = renewedEntries(cut, old, entries);
    const value = isList(around) ? renewed : {...(around as object), events: renewed};
    const version = {text, value};
    cuts.set(version, cut);
    return version;
  } catch {
    return undefined;
  }
}

function cutOf(version: JsonVersion): JsonCut | undefined {
  if (!cuts.has(version)) cuts.set(version, rightCut(version));
  return cuts.get(version);
}

function entriesOf(value: unknown): readonly unknown[] | undefined {
  const list = isList(value) ? value : (Object(value) as {events?: unknown}).events;
  return isList(list) ? list : undefined;
}

/** The cut of a text, if its pieces are its entries: as many, each with the first value of one. */
function rightCut({text, value}: JsonVersion): JsonCut | undefined {
  const entries = entriesOf(value) ?? [];
  const cut = jsonCut(text);
  if (cut?.entries.length !== entries.length) return undefined;
  const [key = ''] = Object.keys(JSON.parse(`${cut.open}0}`) as object);
  const isRight = cut.entries.every((piece, index) => {
    const entry = Object(entries[index]) as Readonly<Record<string, unknown>>;
    return beginsWith(piece, entry[key]);
  });
  return isRight ? cut : undefined;
}

/** Whether a JSON text begins with a value. Nearly every text stands there as it is, up to the next quote. */
function beginsWith(json: string, value: unknown): boolean {
  const isPlain =
    typeof value === 'string' &&
    json.startsWith('"') &&
    json.indexOf('"', 1) === value.length + 1 &&
    json.startsWith(value, 1) &&
    !value.includes('\\');
  return isPlain || json.startsWith(JSON.stringify(value));
}

function renewedEntries(
  {entries, open}: JsonCut,
  old: JsonCut,
  values: readonly unknown[],
): readonly unknown[] {
  const placeOf = searchInOrder<string>(
    values.length,
    (index, entry) => old.entries[index] === entry,
  );
  return entries.map((entry) => {
    const index = placeOf(entry);
    if (index < 0) return JSON.parse(`${open}${entry}}`) as unknown;
    return values[index];
  });
}
