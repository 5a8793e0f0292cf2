import {html, nothing, type TemplateResult} from 'lit';
import {formatDistance} from '../dates/format-distance.js';
import type {DateKit} from '../dates/date-kit.js';
import type {Strings} from '../i18n/strings.js';
import type {Claim, Status, TimelineEvent} from '../model/timeline.js';
import {heading, type HeadingLevel} from './heading.js';
import {markedText, shownText} from './shown-text.js';
import {sourceLine} from './source-line.js';

/** What every event of a timeline is shown with. */
export interface CardContext {
  readonly language: string;
  readonly strings: Strings;
  /** Puts dates into words. */
  readonly dates: DateKit;
  readonly level: HeadingLevel;
  /** Shows what few events have; absent where none of the timeline's has it. */
  readonly details: ((event: TimelineEvent, context: CardContext) => unknown) | undefined;
  /** The label of a group by its id. */
  readonly groupLabel: (id: string) => unknown;
}

/** All there is to read about one event. Every layout shows it, so it knows nothing of a layout. */
export function eventCard(event: TimelineEvent, context: CardContext): TemplateResult {
  const {claims, text} = event;
  return html`<article>${dateTemplate(event, context)}<i class="marker" part="marker"></i><div
      class="body"
    >${headlineTemplate(event, context)}${
      text === undefined
        ? nothing
        : html`<p class="text" part="text">${markedText(text, context.language)}</p>`
    }${claims.map((claim) => claimTemplate(claim, context))}${
      context.details?.(event, context) ?? nothing
    }${metaTemplate(event, context)}</div></article>`;
}

function dateTemplate({date, dateLabel}: TimelineEvent, context: CardContext): unknown {
  const {language, dates} = context;
  if (!date && dateLabel === undefined) return html`<span class="date"></span>`;
  const label =
    dateLabel === undefined && date
      ? dates.format(date, {language})
      : shownText(dateLabel, language);
  const duration = date && dateLabel === undefined && dates.durationOf(date);
  const machine = date && dates.machine(date);
  const content = html`${label}${
    duration ? html`<small>${formatDistance(duration, language)}</small>` : nothing
  }`;
  return machine === undefined
    ? html`<span class="date" part="date">${content}</span>`
    : html`<time class="date" part="date" datetime=${machine}>${content}</time>`;
}

function headlineTemplate(event: TimelineEvent, {language, strings, level}: CardContext): unknown {
  const text = shownText(event.headline, language);
  const linked =
    event.link === undefined || text === ''
      ? text
      : html`<a part="link" href=${event.link} rel="noopener">${text}</a>`;
  const status = statusWord(event.status, strings);
  // The space is inside, where nobody sees it: a reader's ear needs it, a line through must not cross it.
  const tag = status && html`<span class="status" part="status">${` ${status}`}</span>`;
  return text === '' ? (tag ?? nothing) : heading(level, 'headline', tag ? [linked, tag] : linked);
}

/** What has happened needs no word. */
function statusWord(status: Status, strings: Strings): string | undefined {
  return status === 'happened' ? undefined : strings[status];
}

function claimTemplate(claim: Claim, context: CardContext): TemplateResult {
  const {language, strings, dates} = context;
  return html`<p class="note" part="claim"><b>${strings.alsoReported}${
    claim.date ? html`: ${dates.format(claim.date, {language})}` : nothing
  }.</b> ${markedText(claim.text, language)} ${
    claim.source ? html`<span class="credit">${sourceLine(claim.source, context)}</span>` : nothing
  }</p>`;
}

function metaTemplate({group, sources}: TimelineEvent, context: CardContext): unknown {
  if (group === undefined && sources.length === 0) return nothing;
  return html`<p class="meta">${
    group === undefined
      ? nothing
      : html`<span class="group" part="group">${context.groupLabel(group)}</span>`
  }${
    sources.length > 0
      ? html`<span part="sources">${context.strings.sources(sources.length)}: ${sources.map(
          (source, index) => [index > 0 ? '; ' : nothing, sourceLine(source, context)],
        )}</span>`
      : nothing
  }</p>`;
}
