import {expect} from '@esm-bundle/chai';
import edtf from 'edtf';
import fc from 'fast-check';
import {parseEdtf} from '../../src/dates/parse-edtf.js';
import {loadCases} from '../cases/load-cases.js';
import {edtfStrings} from './edtf-strings.js';

/** What both parsers make of a text; nothing where it is no date. */
interface Bounds {
  readonly min: number | null;
  readonly max: number | null;
}

/** Where the npm package `edtf` 4.11.1 and the specification differ, and why the latter is followed. */
interface Difference {
  readonly reason: string;
  readonly concerns: RegExp;
}

/** Accepted here, refused there. */
const MORE: readonly Difference[] = [
  {
    reason: 'times to the hour, as news data have them (no EDTF: allowed here)',
    concerns: /T\d\d(?!:)/,
  },
  {
    reason: 'level 2: a qualifier may stand on either side of each component',
    concerns: /[?~%]-?[\dX]{4}[?~%]|-[?~%][\dX]{2}[?~%]|[?~%]-\d|-[?~%]/,
  },
  {
    reason: 'level 2: an unspecified digit may stand anywhere, and in qualified dates too',
    concerns: /X/,
  },
  {
    reason: 'sub-year codes may be qualified, and may stand in intervals and sets',
    concerns: /-[?~%]?(?:2[1-9]|3\d|4[01])\b/,
  },
  {
    reason: 'long years may be qualified, and may stand in intervals and sets',
    concerns: /[YS]/,
  },
  {
    reason: 'dates in sets may be qualified as others are',
    concerns: /^[[{].*[?~%]/,
  },
  {
    reason: 'an interval may start and end with the same date, or within one another',
    concerns: /\//,
  },
];

/** Refused here, accepted there. */
const LESS: readonly Difference[] = [
  {reason: 'level 0: a year has four digits', concerns: /^-?(?:\d{1,3}|\d{5,})[?~%]?$/},
  {reason: 'Y is for years of more than four digits, without leading zeros', concerns: /Y/},
  {reason: 'a year that no number holds exactly', concerns: /Y/},
  {reason: 'there is no year -0000', concerns: /-0000/},
  {reason: 'no such day: 29 February of a common year', concerns: /02[?~%]?-[?~%]?29|-02-/},
  {reason: 'no such day in any of the years', concerns: /X/},
  {reason: 'at least one end of an interval is a date', concerns: /^(?:\.\.)?\/(?:\.\.)?$/},
  {reason: 'level 0: an interval has no times', concerns: /T.*\/|\/.*T/},
  {reason: 'no spaces', concerns: / /},
  {reason: 'a range in a set does not end before it starts', concerns: /^[[{].*\.\./},
];

/** Accepted by both, with other bounds. */
const BOUNDS: readonly Difference[] = [
  {reason: 'a second, a minute and an hour last until their end', concerns: /T/},
  {reason: 'the limits of Date do not hold here', concerns: /Y|S/},
  {reason: 'only the significant digits of a year are sure', concerns: /S/},
  {reason: 'a set goes from its earliest member to its latest, in any order', concerns: /^[[{]/},
  {reason: 'unspecified digits stand for all the dates that fit', concerns: /X/},
  {
    reason: 'the standard gives seasons no months; here they stay in their year',
    concerns: /-(?:2[1-9]|3[0-29]|3[78])/,
  },
  {
    reason: 'the quarters and halves of a year before 0 are in that year',
    concerns: /^-\d{4}-(?:3|4)/,
  },
  {reason: 'the years 0 to 99 are no years of the twentieth century', concerns: /^-?00\d\d/},
];

/** How often the two must agree for the comparison to be worth its name. */
const ENOUGH_AGREEMENTS = 1500;

describe('parseEdtf beside the npm package edtf', () => {
  let texts: readonly string[] = [];
  before(async () => {
    const {cases} = await loadCases<{cases: {input: string}[]}>('edtf/edtf.open.json');
    const generated = fc.sample(edtfStrings, {numRuns: 4000, seed: 20190204});
    texts = [...new Set([...cases.map(({input}) => input), ...generated])];
  });

  it('agrees with it but for the differences listed', () => {
    let agreements = 0;
    const unexplained = texts.filter((text) => {
      const [own, other] = [ownBounds(text), oracleBounds(text)];
      const agrees = own?.min === other?.min && own?.max === other?.max;
      if (agrees) agreements++;
      return !agrees && !listOf(own, other).some(({concerns}) => concerns.test(text));
    });
    expect(unexplained).to.deep.equal([]);
    expect(agreements).to.be.above(ENOUGH_AGREEMENTS);
  });
});

function listOf(own: Bounds | undefined, other: Bounds | undefined): readonly Difference[] {
  if (own && other) return BOUNDS;
  return own ? MORE : LESS;
}

function ownBounds(text: string): Bounds | undefined {
  const result = parseEdtf(text);
  return 'date' in result ? {min: result.date.earliest, max: result.date.latest} : undefined;
}

function oracleBounds(text: string): Bounds | undefined {
  try {
    const {min, max} = edtf(text);
    return {min, max};
  } catch {
    return undefined;
  }
}
