/**
 * How dates are said in one language. In patterns `{d}`, `{m}` and `{y}` are day, month and year; what two
 * days or years of a range each have stands in `<…>`, what two days or months of one year each have in
 * `[…]`: `[<{d}> de {m}] de {y}` gives “16–18 de junio de 2025” and “28 de mayo – 2 de junio de 2025”.
 *
 * A list is joined by `|`. A phrase with `{0}` may have three forms: around a bare year, around what has a
 * month, and around a day.
 */
export interface DateTexts {
  /** The twelve months, as they stand beside a year. */
  readonly months: string;
  /** As they stand beside a day; absent: the same. */
  readonly monthsOfDays?: string;
  /** In little room; only for languages that `unaided` speaks for. */
  readonly shortMonths?: string;
  /** A year alone; absent: `<{y}>`. */
  readonly year?: string;
  /** A year as it stands beside a month or a season; absent: as alone. */
  readonly yearOf?: string;
  /** A year before our era, wherever it stands, and one of the first hundred in it. */
  readonly bc: string;
  readonly ad: string;
  readonly month: string;
  readonly day: string;
  /** The first of a month, where that is no bare 1. */
  readonly firstDay?: string;
  /** Between two numbers or two months; absent: `–`. */
  readonly join?: string;
  /** Between two of more than one word; absent: ` – `. */
  readonly wideJoin?: string;
  /** The numbering system of the language where no region says another, by its name in CLDR; absent: `latn`. */
  readonly digits?: string;

  readonly about: string;
  /** Around a length of time; absent: as `about` is around a month. */
  readonly roughly?: string;
  readonly perhaps: string;
  /** What is said of a date that is approximate and uncertain, around `about`. */
  readonly uncertain: string;
  /** `../2030`: at any time up to it. */
  readonly by: string;
  /** `2020/..`: from it on, without end. */
  readonly since: string;
  /** `/2016`: nobody knows when it began. */
  readonly until: string;
  /** `1985/`: nobody knows when it ended. */
  readonly from: string;
  /** `{0}` to `{1}`, of two dates that are not of one kind; absent: with `wideJoin`. */
  readonly to?: string;
  readonly inflected?: Inflections;

  /** Spring, summer, autumn and winter. */
  readonly seasons: string;
  /** What is said behind a season of the north, and of the south. */
  readonly hemispheres: string;
  /** Four quarters, three thirds, two halves. */
  readonly parts: string;
  /** `{s}`, a season or one of `parts`, of the year `{y}`, or of any of these by itself; absent: `{s} {y}`. */
  readonly season?: string;
  readonly part?: string;
  /** By its first year; absent: a range of years. */
  readonly decade?: string;
  /** `{n}` is its number, `{N}` that in Roman numerals; absent: a range of years. */
  readonly century?: string;

  /** What Intl says for the others, in a language that not every browser has. */
  readonly unaided?: UnaidedTexts;
  /** What else happens to a whole phrase: elisions. */
  readonly tidied?: (phrase: string) => string;
}

/** A phrase that stands around a date. */
export type Phrase = 'about' | 'perhaps' | 'by' | 'since' | 'until' | 'from';

/** Words that are others in a phrase: `май>мая|…`. */
export interface Inflections {
  readonly about?: string;
  /** In that of `until` too. */
  readonly by?: string;
  /** In that of `from` too. */
  readonly since?: string;
  /** In a length of time, behind `roughly`. */
  readonly lengths?: string;
}

/** What is said of time in a language that Intl may lack; none of them has a plural behind a number. */
export interface UnaidedTexts {
  /** Year, month, day, hour, minute, second, behind a number. */
  readonly units: string;
  /** Thousand, million, milliard (10⁹). */
  readonly scales: string;
  /** `{0}` years ago. */
  readonly ago: string;
  /** In `{0}` years. */
  readonly ahead: string;
  readonly now: string;
  readonly and: string;
  readonly or: string;
}
