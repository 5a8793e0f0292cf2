/**
 * What people write around dates in one language, beyond what Intl knows (months, eras, "years ago").
 *
 * Bars stand between alternatives, semicolons between the members of a series, and a plus before an
 * ending that the alternative takes: `год+а+у` is "год", "года" or "году". A leading hyphen marks an ending
 * of other words. Case, accents and the dots of abbreviations do not count; a space stands for spaces, a
 * hyphen or nothing. Words before a date and words after it stand side by side, since no language has
 * one word for both.
 */
export interface TypedWords {
  /** "by", "until", "before". */
  readonly by?: string;
  /** "since", "from", "after". */
  readonly since?: string;
  /** Between two dates of a span. */
  readonly to?: string;
  readonly between?: string;
  /** Between the dates that follow `between`. */
  readonly and?: string;
  /** Instead of the end of a span that goes on. */
  readonly present?: string;
  readonly about?: string;
  /** Means "at" before a time of day: German "um". */
  readonly aboutOrAt?: string;
  readonly perhaps?: string;
  /** Says of an open end that it is not known. */
  readonly unknown?: string;
  /** Early, mid, late. */
  readonly parts?: string;
  /** Spring to winter. */
  readonly seasons?: string;
  readonly quarter?: string;
  readonly half?: string;
  /** The first and the second, where one word says both: 上半年. */
  readonly halves?: string;
  /** First to fourth, and last. */
  readonly ordinals?: string;
  /** Marks a year as a decade, also one that begins a century. */
  readonly decade?: string;
  /** The English "s": the 1980s are a decade, the 1800s a century. */
  readonly yearsOf?: string;
  readonly century?: string;
  /** Means "century" after its number, and elsewhere "in". */
  readonly centuryOrIn?: string;
  readonly bc?: string;
  readonly ad?: string;
  readonly year?: string;
  /** Makes a number a month: 月. */
  readonly month?: string;
  readonly day?: string;
  /** Before noon, where Intl may have other words. */
  readonly am?: string;
  readonly pm?: string;
  /** Says nothing: articles, prepositions, endings of ordinals. */
  readonly filler?: string;
  /** January to December; a series for each form that Intl has not, or not in every engine. */
  readonly months?: string;
  /** Tags whose names for the months differ from the language's own. */
  readonly tags?: string;
}
