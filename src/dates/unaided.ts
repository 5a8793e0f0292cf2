import type {DateTexts, UnaidedTexts} from './date-texts.js';
import {textsFor} from './known-texts.js';
import {numberingOf, withDigits} from './numbering.js';

/**
 * Numbers, lists and lengths of time in a language that not every browser has; elsewhere Intl has them.
 */
export interface Unaided {
  readonly texts: UnaidedTexts;
  readonly number: (value: number) => string;
  /** In round words, with so many digits at most: “4,5 миллиард”. */
  readonly round: (value: number, digits: number) => string;
  readonly list: (items: readonly string[], isChoice?: boolean) => string;
}

/** Nothing for a language that Intl knows everywhere. */
export function unaidedIn(tag: string): Unaided | undefined {
  const texts = textsFor(tag);
  return texts?.unaided && unaidedOf(tag, texts, texts.unaided);
}

const GROUPS = /\B(?=(?:\d{3})+(?!\d))/g;

function unaidedOf(tag: string, all: DateTexts, texts: UnaidedTexts): Unaided {
  const numbering = numberingOf(tag, all);
  const number = (value: number): string => {
    const [whole = '', fraction] = String(value).split('.');
    const grouped = whole.replace(GROUPS, '\u00a0');
    return withDigits(fraction ? `${grouped},${fraction}` : grouped, numbering);
  };
  return {
    texts,
    number,
    round(value, digits) {
      const rounded = Number(value.toPrecision(digits));
      const power = Math.min(3, Math.floor(Math.log10(rounded) / 3));
      const scale = texts.scales.split('|')[power - 1];
      return scale
        ? `${number(Number((rounded / 1000 ** power).toPrecision(digits)))} ${scale}`
        : number(rounded);
    },
    list(items, isChoice = false) {
      const last = items.at(-1) ?? '';
      const others = items.slice(0, -1).join(', ');
      return others ? `${others} ${isChoice ? texts.or : texts.and} ${last}` : last;
    },
  };
}
