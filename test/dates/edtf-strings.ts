import fc from 'fast-check';

const qualifier = fc.oneof({weight: 5, arbitrary: fc.constant('')}, fc.constantFrom('?', '~', '%'));

const qualified = (component: fc.Arbitrary<string>) =>
  fc.tuple(qualifier, component, qualifier).map((parts) => parts.join(''));

/** Digits, now and then with an `X` among them. */
function masked(digits: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const mask = fc.oneof({weight: 4, arbitrary: fc.constant(0)}, fc.integer({min: 0, max: 15}));
  return fc
    .tuple(digits, mask)
    .map(([text, bits]) =>
      text.replace(/\d/g, (digit, place) => ((bits >> place) & 1 ? 'X' : digit)),
    );
}

const digits = (max: number, width: number) =>
  fc.nat({max}).map((value) => String(value).padStart(width, '0'));

const sign = fc.oneof({weight: 5, arbitrary: fc.constant('')}, fc.constant('-'));
const year = fc.tuple(sign, masked(digits(9999, 4))).map((parts) => parts.join(''));
const month = fc.oneof({weight: 4, arbitrary: masked(digits(13, 2))}, digits(42, 2));
const day = masked(digits(32, 2));

/** Mostly dates of EDTF levels 0 to 2 without a time, and some that look like it. */
export const calendarDateStrings = fc.oneof(
  qualified(year),
  fc.tuple(qualified(year), qualified(month)).map((parts) => parts.join('-')),
  fc.tuple(qualified(year), qualified(month), qualified(day)).map((parts) => parts.join('-')),
);

/** Years with a `Y`, an exponent or significant digits. */
export const longYearStrings = fc
  .tuple(
    fc.constantFrom('Y', 'Y', 'Y', ''),
    sign,
    fc.oneof(digits(9999, 4), fc.nat({max: 999_999_999}).map(String)),
    fc.constantFrom('', '', 'E1', 'E3', 'E7'),
    fc.constantFrom('', '', 'S1', 'S2', 'S5'),
  )
  .map((parts) => parts.join(''));

/** Days with a time, some of them beyond the clock. */
export const dateTimeStrings = fc
  .tuple(
    sign,
    digits(9999, 4),
    fc.constant('-'),
    digits(13, 2),
    fc.constant('-'),
    digits(31, 2),
    fc.constant('T'),
    digits(24, 2),
    fc.oneof(
      fc.tuple(digits(60, 2), digits(60, 2)).map((parts) => `:${parts.join(':')}`),
      digits(59, 2).map((minute) => `:${minute}`),
      fc.constant(''),
      fc.tuple(digits(59, 2), digits(59, 2), digits(9999, 1)).map(([m, s, f]) => `:${m}:${s}.${f}`),
    ),
    fc.oneof(
      fc.constantFrom('', 'Z'),
      fc
        .tuple(fc.constantFrom('+', '-'), digits(15, 2), fc.constantFrom('', ':00', ':30', ':45'))
        .map((parts) => parts.join('')),
    ),
  )
  .map((parts) => parts.join(''));

const end = fc.oneof(
  {weight: 6, arbitrary: calendarDateStrings},
  longYearStrings,
  fc.constantFrom('..', ''),
);
export const intervalStrings = fc.tuple(end, end).map((ends) => ends.join('/'));

const member = fc.oneof(
  {weight: 4, arbitrary: calendarDateStrings},
  fc.tuple(year, year).map((ends) => ends.join('..')),
  year.map((text) => `..${text}`),
  year.map((text) => `${text}..`),
);
export const setStrings = fc
  .tuple(fc.constantFrom('[]', '{}'), fc.array(member, {minLength: 1, maxLength: 5}))
  .map(([brackets, members]) => `${brackets[0]}${members.join(',')}${brackets[1]}`);

/** Anything that is EDTF or nearly so. */
export const edtfStrings = fc.oneof(
  {weight: 4, arbitrary: calendarDateStrings},
  longYearStrings,
  dateTimeStrings,
  intervalStrings,
  setStrings,
);
