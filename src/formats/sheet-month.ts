import {dateLocale} from '../dates/date-locale.js';
import {foldedName} from './folded-name.js';

const LANGUAGES = 'en zh ru kk ky uz tg tk ko es fr de ar fa tr pt it ja'.split(' ');
/** Alone and beside a day: `август`, but `20 августа`. */
const STYLES: readonly Intl.DateTimeFormatOptions[] = [
  {month: 'long'},
  {month: 'long', day: 'numeric'},
  {month: 'short'},
  {month: 'short', day: 'numeric'},
];

const monthsByName = new Map<string, number>();

/** The number of a month, 1 to 12, by its name in any language a timeline speaks; undefined for no name. */
export function sheetMonth(name: string): number | undefined {
  if (!monthsByName.size) for (const language of LANGUAGES) addMonths(language);
  return monthsByName.get(foldedName(name.slice(0, 40)));
}

function addMonths(language: string): void {
  const locale = dateLocale(language);
  if (!locale) return;
  for (const style of STYLES) {
    const format = new Intl.DateTimeFormat(locale, {
      ...style,
      calendar: 'gregory',
      timeZone: 'UTC',
    });
    for (let month = 1; month <= 12; month++) {
      const parts = format.formatToParts(Date.UTC(2000, month - 1, 1));
      const name = foldedName(parts.find(({type}) => type === 'month')?.value ?? '');
      if (!monthsByName.has(name)) monthsByName.set(name, month);
    }
  }
}
