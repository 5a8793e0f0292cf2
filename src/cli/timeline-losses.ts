import type {Timeline} from '../model/timeline.js';

/** Something of a timeline that another one does not have, or has otherwise. */
export interface TimelineLoss {
  /** Where in the first one: `events[3].media[0].width`. */
  readonly path: string;
  readonly value: unknown;
}

/** Lists whose entries are known by their ids. Where they stand is said once, for the list. */
const BY_ID: ReadonlySet<string> = new Set(['events', 'groups']);

/** What of a timeline is not the same in another, such as the one that its file reads back to. */
export function timelineLosses(timeline: Timeline, other: Timeline): readonly TimelineLoss[] {
  return Object.entries(timeline).flatMap(([field, value]) => {
    const there = (other as unknown as Fields)[field];
    return BY_ID.has(field)
      ? entryLosses(value as Entries, there as Entries, field)
      : lossesOf(value, there, field);
  });
}

type Fields = Readonly<Record<string, unknown>>;
type Entries = readonly {readonly id: string}[];

function entryLosses(entries: Entries, others: Entries, path: string): readonly TimelineLoss[] {
  const byId = new Map(others.map((other) => [other.id, other]));
  const losses = entries.flatMap((entry, index) =>
    lossesOf(entry, byId.get(entry.id), `${path}[${index}]`),
  );
  const order = sharedIds(entries, byId);
  const isSame = order === sharedIds(others, new Map(entries.map((entry) => [entry.id, entry])));
  return isSame ? losses : [...losses, {path, value: order}];
}

function sharedIds(entries: Entries, others: ReadonlyMap<string, unknown>): string {
  const ids = entries.map(({id}) => id).filter((id) => others.has(id));
  return ids.join(', ');
}

function lossesOf(value: unknown, other: unknown, path: string): readonly TimelineLoss[] {
  if (Object.is(value, other) || isNothing(value)) return [];
  if (!isObject(value) || !isObject(other) || isDate(value)) {
    return isDate(value) && isDate(other) && value.edtf === other.edtf ? [] : [{path, value}];
  }
  return Object.entries(value).flatMap(([key, inside]) =>
    lossesOf(
      inside,
      (other as Fields)[key],
      Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`,
    ),
  );
}

function isNothing(value: unknown): boolean {
  return value === undefined || (isObject(value) && Object.values(value).every(isNothing));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isDate(value: unknown): value is {readonly edtf: string} {
  return isObject(value) && 'edtf' in value;
}
