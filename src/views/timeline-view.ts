import {html, nothing, type TemplateResult} from 'lit';
import {languageOfWords} from '../i18n/spoken-in.js';
import type {Strings} from '../i18n/strings.js';
import type {Issue} from '../model/issue.js';
import type {Timeline} from '../model/timeline.js';
import type {CardContext} from './event-card.js';
import {heading, type HeadingLevel} from './heading.js';
import {message} from './message.js';
import {shownText} from './shown-text.js';

export interface TimelineViewOptions {
  /** Overrides the timeline's title. */
  readonly heading: string | undefined;
  readonly level: HeadingLevel;
  readonly issues: readonly Issue[];
  /** Whether the layout shows itself what is said of the whole. */
  readonly hasTitle: boolean | undefined;
  /** What stands between the heading and the events: how a reader chooses which of them to see. */
  readonly above: unknown;
  /** The events, as their layout draws them; absent where there are none. */
  readonly events: TemplateResult | undefined;
  /** What stands under them. */
  readonly below: unknown;
  /** What else there is to say. */
  readonly notice: unknown;
}

/**
 * Before there is a timeline, and when there will be none: the page's own markup, and why.
 * @param notice what else there is to say of a file that has not come
 */
export function fallbackView(
  state: 'empty' | 'loading' | 'ready' | 'error',
  strings: Strings,
  notice: unknown,
): TemplateResult {
  return html`${state === 'error' ? message(strings.error) : nothing}${notice}<slot></slot>`;
}

/** A timeline with its heading, its events, and a word about entries that could not be read. */
export function timelineView(
  timeline: Timeline,
  context: CardContext,
  options: TimelineViewOptions,
): TemplateResult {
  const title = options.heading ?? shownText(timeline.title, context);
  return html`<section
    lang=${languageOfWords(context.language)}
    dir=${context.direction ?? nothing}
    aria-labelledby=${title ? 'heading' : nothing}
    .style=${context.rare?.groupColours(timeline.groups) ?? ''}
  >${context.rare?.languages(context)}${title ? heading(options.level, 'heading', title) : nothing}${
    options.hasTitle
      ? nothing
      : context.rare
        ? context.rare.overview(timeline, context)
        : timeline.description === undefined
          ? nothing
          : html`<p class="lede" part="description">${shownText(timeline.description, context)}</p>`
  }${options.above}${
    options.events ?? context.rare?.empty(context)
  }${context.rare?.leftOut(options.issues, context)}${options.below}${options.notice}</section>`;
}
