import {allDates} from '../dates/all-dates.js';
import type {DateKit} from '../dates/date-kit.js';
import type {TextKit} from '../i18n/text-kit.js';
import {textsFor} from '../i18n/texts-for.js';
import {rareStrings} from '../i18n/rare-strings.js';
import {loadWords, spokenIn} from '../i18n/spoken-in.js';
import type {RareStrings} from '../i18n/spoken.js';
import {english, type Strings} from '../i18n/strings.js';
import type {Group, Timeline} from '../model/timeline.js';
import {nativeMedium} from '../media/native-medium.js';
import {providersOf, type KnownProviders} from '../media/provider-sites.js';
import {headingLevel, levelBelow, type HeadingLevel} from '../views/heading.js';
import type {PrerenderOptions} from './prerender-options.js';

/** What every part of a list is written with. */
export interface ListContext {
  /** BCP 47 tag of words and dates. */
  readonly language: string;
  readonly texts: TextKit;
  readonly strings: Strings;
  readonly rare: RareStrings;
  readonly dates: DateKit;
  /** Level of the timeline's heading. */
  readonly level: HeadingLevel;
  /** Level of the headlines. */
  readonly headlineLevel: HeadingLevel;
  readonly groups: ReadonlyMap<string, Group>;
  /** Whose pages the media are on. */
  readonly providers: KnownProviders;
  /** Whether the events can be linked to by `#id`. */
  readonly hasAnchors: boolean;
}

/** Loads the words of the language and decides what is the same for all events. */
export async function listContext(
  timeline: Timeline,
  {language: asked, heading, headingLevel: given, timeZone, attributes}: PrerenderOptions,
): Promise<ListContext> {
  const language = asked || timeline.language || 'en';
  const [providers] = await Promise.all([
    providersOf(foreignAddresses(timeline)),
    loadWords(language),
  ]);
  const level = headingLevel(given ?? NaN);
  return {
    language,
    texts: textsFor(timeline, language),
    strings: spokenIn(language)?.base ?? english,
    rare: rareStrings(language),
    dates: allDates.inZone?.(timeZone) ?? allDates,
    level,
    headlineLevel: (heading ?? timeline.title) ? levelBelow(level) : level,
    groups: new Map(timeline.groups.map((group) => [group.id, group])),
    providers,
    hasAnchors: Boolean(attributes?.['permalinks']),
  };
}

function foreignAddresses({media, events}: Timeline): readonly string[] {
  return [...media, ...events.flatMap((event) => event.media)]
    .filter((one) => !nativeMedium(one))
    .map(({url = ''}) => url);
}
