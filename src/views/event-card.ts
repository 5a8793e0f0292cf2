import {html, nothing, type TemplateResult} from 'lit';
import {formatDistance} from '../dates/format-distance.js';
import type {DateKit} from '../dates/date-kit.js';
import type {Strings} from '../i18n/strings.js';
import type {Claim, Media, Status, TimelineEvent} from '../model/timeline.js';
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
  /** The label of a group by its id. */
  readonly groupLabel: (id: string) => unknown;
}

/** All there is to read about one event. Every layout shows it, so it knows nothing of a layout. */
export function eventCard(event: TimelineEvent, context: CardContext): TemplateResult {
  const {language, strings} = context;
  return html`<article>
    ${dateTemplate(event, context)}<i class="marker" part="marker"></i>
    <div class="body">
      ${headlineTemplate(event, context)}${event.text === undefined
        ? nothing
        : html`<p class="text" part="text">${markedText(event.text, language)}</p>`}${event.claims.map(
        (claim) => claimTemplate(claim, context),
      )}${event.correction === undefined
        ? nothing
        : html`<p class="note" part="correction">
            <b>${strings.correction}:</b> ${markedText(event.correction, language)}
          </p>`}${event.media.map((media) => mediaTemplate(media, language))}${metaTemplate(
        event,
        context,
      )}
    </div>
  </article>`;
}

function dateTemplate({date, dateLabel}: TimelineEvent, context: CardContext): unknown {
  const {language, dates} = context;
  if (!date && dateLabel === undefined) return html`<span class="date"></span>`;
  const label =
    dateLabel === undefined && date ? dates.format(date, {language}) : shownText(dateLabel, language);
  const duration = date && dateLabel === undefined && dates.durationOf(date);
  const machine = date && dates.machine(date);
  const content = html`${label}${duration
    ? html`<small>${formatDistance(duration, language)}</small>`
    : nothing}`;
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
  const tag = status && html`<span class="status" part="status"> ${status}</span>`;
  return text === '' ? (tag ?? nothing) : heading(level, 'headline', tag ? [linked, tag] : linked);
}

/** What has happened needs no word. */
function statusWord(status: Status, strings: Strings): string | undefined {
  return status === 'happened' ? undefined : strings[status];
}

function claimTemplate(claim: Claim, context: CardContext): TemplateResult {
  const {language, strings, dates} = context;
  return html`<p class="note" part="claim">
    <b
      >${strings.alsoReported}${claim.date
        ? html`: ${dates.format(claim.date, {language})}`
        : nothing}.</b
    >
    ${markedText(claim.text, language)}
    ${claim.source
      ? html`<span class="credit">${sourceLine(claim.source, context)}</span>`
      : nothing}
  </p>`;
}

/** A picture or film is named and linked; nothing is asked of another host until the reader follows. */
function mediaTemplate(media: Media, language: string): TemplateResult {
  const name = shownText(media.caption ?? media.alt ?? media.url, language);
  return html`<p class="meta" part="media">
    ${media.url ? html`<a href=${media.url} rel="noopener">${name}</a>` : name}
    ${media.credit === undefined
      ? nothing
      : html`<span part="credit">${shownText(media.credit, language)}</span>`}
  </p>`;
}

function metaTemplate(event: TimelineEvent, context: CardContext): unknown {
  const {language, strings, dates, groupLabel} = context;
  const {group, place, sources, updated} = event;
  if (group === undefined && !place?.name && !sources.length && !updated) return nothing;
  return html`<p class="meta">
    ${group === undefined
      ? nothing
      : html`<span class="group" part="group">${groupLabel(group)}</span>`}${place?.name
      ? html`<span part="place">${shownText(place.name, language)}</span>`
      : nothing}${sources.length
      ? html`<span part="sources"
          >${strings.sources(sources.length)}:
          ${sources.map((source, index) => [index ? '; ' : nothing, sourceLine(source, context)])}</span
        >`
      : nothing}${updated
      ? html`<span part="updated">${strings.updated} ${dates.format(updated, {language})}</span>`
      : nothing}
  </p>`;
}
