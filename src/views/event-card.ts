import {html, nothing, type TemplateResult} from 'lit';
import type {inShortTasks} from '../controllers/in-short-tasks.js';
import type {DateKit} from '../dates/date-kit.js';
import type {Strings} from '../i18n/strings.js';
import type {TextDirection} from '../i18n/text-direction.js';
import type {TextContext} from '../i18n/text-kit.js';
import type {Issue} from '../model/issue.js';
import type {Claim, Group, Media, Source, Timeline, TimelineEvent} from '../model/timeline.js';
import {heading, type HeadingLevel} from './heading.js';
import {markedText, ownText, shownText} from './shown-text.js';
import {sourceLine} from './source-line.js';

/** What every event of a timeline is shown with. */
export interface CardContext extends TextContext {
  /** Which way all of it runs, where that is not left to the page. */
  readonly direction?: TextDirection | undefined;
  readonly strings: Strings;
  /** Puts dates into words. */
  readonly dates: DateKit;
  readonly level: HeadingLevel;
  /** How other sites' media are shown: `click`, `auto` or `off`. */
  readonly media?: string | undefined;
  /** Shows what plain timelines have not; absent where the timeline is one. */
  readonly rare: RareParts | undefined;
  /** The label of a group by its id. */
  readonly groupLabel: (id: string) => unknown;
  /** What readers can do with an event; absent where there is nothing. */
  readonly tools?: ((event: TimelineEvent, context: CardContext) => unknown) | undefined;
}

/** What few timelines have, and what shows it: views that are loaded with the first of them. */
export interface RareParts {
  /** What a text with HTML says without it. */
  readonly plainText: (html: string) => string;
  /** For work on long timelines, which are never plain. */
  readonly inShortTasks: typeof inShortTasks;
  /** The colours that the author gave groups, as custom properties for a `style`. */
  readonly groupColours: (groups: readonly Group[]) => string;
  /** The description; nothing where there is none. */
  readonly lede: (timeline: Timeline, context: CardContext) => unknown;
  /** What stands under the heading: the description, and whatever else is said of the whole. */
  readonly overview: (timeline: Timeline, context: CardContext) => unknown;
  /** What stands in place of the events where there are none. */
  readonly empty: (context: CardContext) => unknown;
  /** What chooses the language to read in; nothing where there is one alone. */
  readonly languages: (context: CardContext) => unknown;
  /** What is said under them of entries that could not be read. */
  readonly leftOut: (issues: readonly Issue[], context: CardContext) => unknown;
  /** What stands in place of an event's text, if anything; and of all claims, where it is disputed. */
  readonly text: (event: TimelineEvent, context: CardContext) => unknown;
  /** What stands in place of its sources, if anything. */
  readonly sources: (event: TimelineEvent, context: CardContext) => unknown;
  /** Pictures, films and sounds, a template for each figure. */
  readonly media: (media: readonly Media[], context: CardContext) => readonly unknown[];
  /** What stands below them. */
  readonly details: (event: TimelineEvent, context: CardContext) => unknown;
}

/**
 * All there is to read about one event. Every layout shows it, so it knows nothing of a layout.
 * @param mark a word for what is new about it
 */
export function eventCard(
  event: TimelineEvent,
  context: CardContext,
  mark?: string,
): TemplateResult {
  const {text, claims, status} = event;
  const {rare} = context;
  return html`<article>${dateTemplate(event, context)}<i class="marker" part="marker"></i><div
      class="body"
    >${headlineTemplate(event, context, mark)}${
      rare?.text(event, context) ??
      (text === undefined
        ? nothing
        : html`<p class="text" part="text">${markedText(text, context)}</p>`)
    }${rare?.media(event.media, context)}${claims.length > 0 && status !== 'disputed' ? claims.map((claim) => claimTemplate(claim, context)) : nothing}${rare?.details(
      event,
      context,
    )}${metaTemplate(event, context)}${context.tools?.(event, context)}</div></article>`;
}

function dateTemplate(event: TimelineEvent, context: CardContext): TemplateResult {
  const {date} = event;
  const label = dateLabel(event, context);
  const machine = date && context.dates.machine(date);
  return machine === undefined
    ? html`<span class="date" part=${label === nothing ? nothing : 'date'}>${label}</span>`
    : html`<time class="date" part="date" datetime=${machine}>${label}</time>`;
}

function dateLabel({date, dateLabel: label}: TimelineEvent, context: CardContext): unknown {
  const {language, dates} = context;
  if (label !== undefined) return shownText(label, context);
  if (!date) return nothing;
  const words = ownText(dates.format(date, {language}), context);
  const duration = dates.durationOf(date);
  return duration
    ? html`${words} <small>${ownText(dates.formatDistance(duration, language), context)}</small>`
    : words;
}

function headlineTemplate(
  event: TimelineEvent,
  context: CardContext,
  mark: string | undefined,
): unknown {
  const {headline, link, status} = event;
  const {strings, level} = context;
  const text = shownText(headline, context);
  const linked =
    link === undefined ? text : html`<a part="link" href=${link} rel="noopener">${text}</a>`;
  // What has happened needs no word, unless it is news.
  const words = [mark, status !== 'happened' && strings[status]].filter(Boolean).join(' · ');
  const content = words
    ? html`${linked} <span class="status" part="status">${words}</span>`
    : linked;
  return headline === '' && !words ? nothing : heading(level, 'headline', content);
}

function claimTemplate(claim: Claim, context: CardContext): TemplateResult {
  const {language, strings, dates} = context;
  const {date, text, source} = claim;
  const when = date ? [strings.colon, ownText(dates.format(date, {language}), context)] : nothing;
  return html`<p class="note" part="claim"><b>${strings.alsoReported}${when}${strings.stop}</b> ${markedText(
    text,
    context,
  )} ${source ? html`<span class="credit">${sourceLine(source, context)}</span>` : nothing}</p>`;
}

function metaTemplate(event: TimelineEvent, context: CardContext): unknown {
  const {group, sources} = event;
  if (group === undefined && sources.length === 0) return nothing;
  return html`<p class="meta">${
    group === undefined
      ? nothing
      : html`<span class="group" part="group">${context.groupLabel(group)}</span>`
  }${sources.length > 0 ? (context.rare?.sources(event, context) ?? sourcesTemplate(sources, context)) : nothing}</p>`;
}

function sourcesTemplate(sources: readonly Source[], context: CardContext): TemplateResult {
  const {strings} = context;
  const label = strings.sources(sources.length) + strings.colon;
  const lines = sources.map((source) => sourceLine(source, context));
  return html`<span part="sources">${label}${lines[0]}${
    lines.length > 1 ? lines.slice(1).map((line) => ['; ', line]) : nothing
  }</span>`;
}
