import {allDates} from '../dates/all-dates.js';
import {englishDates, isBuiltInEnglish} from '../dates/english-dates.js';
import {encodingIssue} from '../formats/encoding-issue.js';
import {isCsvAnswer} from '../formats/is-csv-answer.js';
import {needsCsvReader, readingSteps} from '../formats/reading-steps.js';
import type {JsonVersion} from '../formats/renewed-json.js';
import {textsFor} from '../i18n/texts-for.js';
import {excerpt} from '../model/excerpt.js';
import {issueOf} from '../model/issue-of.js';
import type {Issue, IssueCode} from '../model/issue.js';
import {KnownEvents} from '../model/known-events.js';
import {previewOf} from '../model/preview-of.js';
import type {ParseDate, TimelineResult} from '../model/timeline-from.js';
import type {Timeline} from '../model/timeline.js';
import {inShortTasks} from './in-short-tasks.js';
import type {InputValue} from './input.js';
import {nextFrame} from './next-frame.js';
import type {Reading, ThoroughOptions, ThoroughReader} from './reading.js';

/** Issues that leave nothing of the data. */
const UNUSABLE: readonly IssueCode[] = [
  'json-syntax',
  'json-depth',
  'document-type',
  'source-html',
  'source-empty',
  'sheet-private',
  'spreadsheet-file',
  'columns-missing',
];

/** Issues of dates that are not EDTF, or may be. */
const UNREAD: readonly IssueCode[] = ['date-syntax', 'issues-omitted'];

/** Characters of a text from which on it is worth the while to parse only what is new in the next. */
const LONG = 1_000_000;

/** Brings what a timeline is to be shown with, beside what every timeline is. */
type RareFor = (timeline: Timeline) => Promise<unknown>;

/**
 * Makes a reader of data of every kind, which reads in short tasks. The reader of CSV, and that of dates
 * as people type them, are loaded when the data need them, each a chunk of its own; with the latter they
 * are read again.
 */
export function thoroughReader(rareFor: RareFor): ThoroughReader['readThoroughly'] {
  return async (input, options, isWanted) => {
    const shownWith = async (timeline: Timeline): Promise<Partial<Reading>> => ({
      texts: textsFor(timeline, options.language),
      rare: await rareFor(timeline),
    });
    const reading = await readingOf(input, options, isWanted, shownWith);
    return reading?.timeline ? {...reading, ...(await shownWith(reading.timeline))} : reading;
  };
}

async function readingOf(
  input: InputValue,
  options: ThoroughOptions,
  isWanted: () => boolean,
  shownWith: (timeline: Timeline) => Promise<Partial<Reading>>,
): Promise<Partial<Reading> | undefined> {
  const {response} = input;
  const {now, language, order, spacing, show} = options;
  const json = await jsonOf(input, options);
  const value = json ? json.value : input.value;
  const format = response && isCsvAnswer(response) ? 'csv' : input.format;
  const csv = needsCsvReader(value, {format})
    ? await import('../formats/csv-document.js')
    : undefined;
  const way = `${language} ${format}`;
  const known = options.kept?.way === way ? options.kept.events : undefined;
  const kept = response && new KnownEvents();
  const read = (parseDate?: ParseDate): Promise<TimelineResult | undefined> =>
    inShortTasks(readingSteps(value, {now, format, known, kept, parseDate}, csv), isWanted);
  // Room for the time between events takes knowing all of them.
  const preview =
    show && spacing !== 'time'
      ? previewOf(value, order === 'newest-first', {now, language})
      : undefined;
  if (preview) {
    // Its dates are plain, and the first words from Intl would take longer than all of it.
    const dates = isBuiltInEnglish(language) ? englishDates : allDates;
    show?.({preview, dates, ...(await shownWith(preview))});
    await nextFrame();
  }
  const strict = await read();
  const isUnread = strict?.issues.some(({code}) => UNREAD.includes(code));
  const parseDate = isUnread ? await typedDates(language) : undefined;
  const result = parseDate ? await read(parseDate) : strict;
  if (!result) return undefined;
  const {timeline} = result;
  const issues = Object.freeze(placed([...doorIssues(input), ...result.issues], input));
  if (result.issues.some(({code}) => UNUSABLE.includes(code))) return {state: 'error', issues};
  // Before there is a newer version, which has enough to do.
  if (response && json && json.text.length > LONG) {
    void renewedJsonPart().then((part) => part?.prepareForNewer(json));
  }
  const state = timeline.events.length > 0 ? 'ready' : 'empty';
  return {
    state,
    timeline,
    dates: allDates,
    preview: undefined,
    issues,
    kept: kept && {way, events: kept, json},
  };
}

/** The text as JSON, with what an earlier version of it has in common taken from there; nothing for others. */
async function jsonOf(
  {value, text}: InputValue,
  {kept}: ThoroughOptions,
): Promise<JsonVersion | undefined> {
  if (text === undefined) return undefined;
  if (value !== text) return {text, value};
  const before = kept?.json;
  if (!before) return undefined;
  return (await renewedJsonPart())?.renewedJson(text, before);
}

/** Without the part, a text is parsed as any other. */
async function renewedJsonPart(): Promise<typeof import('../formats/renewed-json.js') | undefined> {
  return import('../formats/renewed-json.js').catch(() => undefined);
}

/** What the door could not take. */
function doorIssues({refused = [], beforeLoss}: InputValue): readonly Issue[] {
  const issues = refused.map(({path, address}) => issueOf('url-refused', path, excerpt(address)));
  return beforeLoss === undefined ? issues : [...issues, encodingIssue(beforeLoss)];
}

function placed(issues: readonly Issue[], {placeOf}: InputValue): readonly Issue[] {
  if (!placeOf) return issues;
  return issues.map((issue) => Object.freeze({...issue, path: placeOf(issue.path)}));
}

/** Nothing where the chunk cannot be had: then EDTF has to do. */
async function typedDates(pageLanguage: string): Promise<ParseDate | undefined> {
  try {
    // What else it needs is asked for at once, not when it has come.
    const [{parseDate}] = await Promise.all([
      import('../dates/parse-date.js'),
      import('../dates/folded-letters.js'),
    ]);
    return (text, {language = pageLanguage}) => parseDate(text, {language});
  } catch {
    return undefined;
  }
}
