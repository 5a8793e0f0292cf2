/**
 * First months of the EDTF codes 21 to 41: seasons without a hemisphere, northern, southern; quarters,
 * quadrimesters, halves.
 */
const FIRST_MONTHS = [3, 6, 9, 12, 3, 6, 9, 12, 9, 12, 3, 6, 1, 4, 7, 10, 1, 5, 9, 1, 7];

/** The first EDTF code that is no month. */
export const FIRST_SEASON = 21;
/** The first quarter; the codes below it are seasons of nature. */
export const FIRST_QUARTER = 33;

/**
 * The first and last month, 1 to 12, of an EDTF code 21 to 41; nothing for any other number.
 *
 * The standard gives seasons no months. These are the meteorological ones, and 21 to 24 are read as
 * northern. The season over the turn of the year ends with December here: it stays inside the year
 * that was given, and sorts after the season before it.
 */
export function seasonMonths(code: number): readonly [first: number, last: number] | undefined {
  const first = FIRST_MONTHS[code - FIRST_SEASON];
  return first === undefined
    ? undefined
    : [first, Math.min(12, first + (code < 37 ? 2 : code < 40 ? 3 : 5))];
}
