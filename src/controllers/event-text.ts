import type {DateKit} from '../dates/date-kit.js';
import type {TimelineDate} from '../dates/timeline-date.js';
import {pickText} from '../i18n/pick-text.js';
import type {Strings} from '../i18n/strings.js';
import type {TextContext} from '../i18n/text-kit.js';
import type {Claim, Group, Media, Source, Text, TimelineEvent} from '../model/timeline.js';
import {inlineMarks, type InlineRun} from '../text/inline-marks.js';

/** What an event is shown with. */
export interface EventTextContext extends TextContext {
  readonly dates: DateKit;
  readonly strings: Strings;
  readonly groups: readonly Group[];
  /** Absent where no event has HTML. */
  readonly rare: {readonly plainText: (html: string) => string} | undefined;
}

/** Puts pieces of an event into words. */
interface Words {
  readonly of: (text: Text | undefined) => string;
  readonly marked: (text: Text | undefined) => string;
  readonly date: (date: TimelineDate | undefined) => string;
}

/**
 * All that a reader can read of an event, a line for each piece: its texts in the language they are
 * shown in, without marks and tags, and its dates as they are shown.
 */
export function eventText(event: TimelineEvent, context: EventTextContext): string {
  const {date, dateLabel, headline, text, html, group, status, place, tags} = event;
  const words = wordsIn(context);
  return [
    dateLabel === undefined ? shownDate(date, context) : words.of(dateLabel),
    words.of(headline),
    words.marked(text),
    html && context.rare?.plainText(words.of(html)),
    status === 'happened' ? '' : context.strings[status],
    words.of(context.groups.find(({id}) => id === group)?.label),
    words.of(place?.name),
    ...event.media.flatMap((media) => mediaTexts(media, words)),
    ...event.sources.flatMap((source) => sourceTexts(source, words)),
    ...event.claims.flatMap((claim) => claimTexts(claim, words)),
    words.marked(event.correction),
    words.date(event.updated),
    ...tags,
  ]
    .filter(Boolean)
    .join('\n');
}

function wordsIn(context: EventTextContext): Words {
  const {language, dates} = context;
  const of = (text: Text | undefined): string => pickText(text, context).value;
  return {
    of,
    marked: (text) => plainRuns(inlineMarks(of(text))),
    date: (date) => (date ? dates.format(date, {language}) : ''),
  };
}

/** An event's own date has its length beside it. */
function shownDate(
  date: TimelineDate | undefined,
  {language, dates}: EventTextContext,
): string | undefined {
  if (!date) return undefined;
  const duration = dates.durationOf(date);
  const words = dates.format(date, {language});
  return duration ? `${words} ${dates.formatDistance(duration, language)}` : words;
}

function mediaTexts({caption, credit, alt}: Media, words: Words): readonly string[] {
  return [words.of(caption), words.of(credit), words.of(alt)];
}

function sourceTexts(
  {title, publisher, published, quote}: Source,
  words: Words,
): readonly string[] {
  return [words.of(title), words.of(publisher), words.date(published), words.of(quote)];
}

function claimTexts({date, text, source}: Claim, words: Words): readonly string[] {
  return [words.date(date), words.marked(text), ...(source ? sourceTexts(source, words) : [])];
}

function plainRuns(runs: readonly InlineRun[]): string {
  return runs.map((run) => (typeof run === 'string' ? run : plainRuns(run.runs))).join('');
}
