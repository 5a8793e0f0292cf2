import type {DateFields} from './timeline-date.js';
import type {Token} from './typed-token.js';

type PartialFields = {readonly [Field in keyof DateFields]?: DateFields[Field] | undefined};

/** What stands on one side of a "to", or is the whole date: as much of it as was said there. */
export interface Side extends PartialFields {
  readonly era?: Token['era'] | undefined;
  /** Of two digits: no year unless the other side has an era for it. */
  readonly shortYear?: number;
  /** A decade or a century: its first year and its length. */
  readonly period?: readonly [firstYear: number, years: number];
  /** Years ago, and how many digits of that are known. */
  readonly yearsAgo?: readonly [years: number, digits: number];
  /** 0 to 2: early, mid, late. */
  readonly part?: number;
  /** 0 to 6, Sunday to Saturday. */
  readonly weekday?: number;
  readonly approximate?: boolean | undefined;
  readonly uncertain?: boolean | undefined;
  /** It goes on to this day. */
  readonly present?: boolean;
  /** The other end is not known. */
  readonly halfKnown?: boolean;
}

/** What each code says. */
const FIELDS: Readonly<Record<string, (token: Token) => Side>> = {
  y: ({value, era}) => ({year: value, era}),
  M: ({value}) => ({month: value}),
  z: ({value}) => ({shortYear: value}),
  n: ({value}) => ({day: value}),
  e: ({value}) => ({season: value}),
  C: ({fields}) => fields ?? {},
  T: ({fields}) => fields ?? {},
  k: ({value, size = 0}) => ({period: [value, size]}),
  g: ({value, size = 0}) => ({yearsAgo: [value, size]}),
  P: ({value}) => ({part: value}),
  w: ({value}) => ({weekday: value}),
  A: () => ({approximate: true}),
  U: () => ({uncertain: true}),
  '?': () => ({uncertain: true}),
  R: () => ({present: true}),
  K: () => ({halfKnown: true}),
};

/** All that is said on one side, in whatever order; nothing if it is not about one date. */
export function sideOf(tokens: readonly Token[]): Side | undefined {
  let side: Side = {};
  for (const token of tokens) {
    const said = FIELDS[token.code]?.(token);
    if (!said) return undefined;
    const isTwice = (Object.keys(said) as (keyof Side)[]).some(
      (key) => key in side && typeof said[key] !== 'boolean' && said[key] !== undefined,
    );
    if (isTwice) return undefined;
    side = {...side, ...said};
  }
  return side;
}
