import type {DateFields} from './timeline-date.js';

/**
 * What a piece of a typed date is, as one character, so that a sentence of them can be matched by a
 * regular expression:
 * - numbers: `n` of one or two digits, `y` of three or four, `N` any other; `z` a year of two digits;
 * - `M` a month, `C` a date in digits, `T` a time, `a` and `p` the halves of its day, `w` a weekday;
 * - `Y`, `O`, `D` make a number a year, a month or a day;
 * - `o` an ordinal, `q` quarter, `h` half, `e` an EDTF code of a part of a year;
 * - `P` early, mid or late; `d` decade, `H` years of a century, `s` either of them in English, `c` century, `v` century or "in", `k`
 *   a decade or century that is complete;
 * - `E` BC, `F` AD, `X` a power of ten, `G` years ago, `g` a year in deep time;
 * - `A` about, `u` the same or "at", `~` the same or "to", `U` perhaps, `?` the same or an end nobody knows, `K` says that of an
 *   open end;
 * - `B` by, `S` since, `-` a dash, `_` a hyphen inside a word or a dash, `t` "to", `W` between, `&` its
 *   "and", `R` the present;
 * - `f` nothing; `!` what is no part of a date.
 */
export interface Token {
  readonly code: string;
  /** The number; of `o`, `P`, `w` and `M` which one it is, of `X` the power. */
  readonly value: number;
  /** Of `n` and `N` how many digits are significant; of `k` how many years it has. */
  readonly size?: number;
  /** Of `y`, where it says one, and whether it says so before the number. */
  readonly era?: 'ad' | 'bc' | 'bc-before';
  /** Of `C` and `T`. */
  readonly fields?: Partial<DateFields>;
}
