import type {Reading} from '../controllers/reading.js';
import {english} from '../i18n/strings.js';
import {spokenIn} from '../i18n/spoken-in.js';
import type {RareParts} from '../views/event-card.js';
import {headingLevel, levelBelow} from '../views/heading.js';
import {listView} from '../views/list-view.js';
import {shownTimeline, type ShownTimeline} from '../views/shown-timeline.js';
import {timelineView} from '../views/timeline-view.js';
import {shadowElement, type Markup} from './markup.js';
import {MissingPackage} from './missing-package.js';
import type {PrerenderOptions, ShadowOutcome} from './prerender-options.js';
import {shadowReading, type ShadowInput} from './shadow-reading.js';
import {shadowStyles} from './shadow-styles.js';
import {withoutInlineStyles} from './without-inline-styles.js';

/** A shadow root as HTML, and what became of it. */
export interface ShadowRootMarkup {
  readonly markup: Markup | undefined;
  readonly outcome: ShadowOutcome;
}

/**
 * Draws a timeline as the component does, into a declarative shadow root.
 * @throws {MissingPackage} where `@lit-labs/ssr` is not installed
 */
export async function shadowRoot(
  input: ShadowInput,
  options: PrerenderOptions,
): Promise<ShadowRootMarkup> {
  const toHtml = await renderer();
  const reading = await shadowReading(input);
  const shown = shownOf(reading, input, options);
  if (reading.state !== 'ready' || !shown) return leftOut('Its data cannot be read');
  const {timeline, plan, context, slices} = shown;
  const template = timelineView(timeline, context, {
    heading: options.heading,
    level: headingLevel(options.headingLevel ?? NaN),
    issues: reading.issues,
    hasTitle: false,
    above: undefined,
    events: listView(plan, context, {slices, drawn: plan.length, selected: -1}),
    below: undefined,
    notice: undefined,
  });
  const css = shadowStyles(template, plan);
  const {shadowHref: href, nonce} = options;
  return {
    markup: shadowElement(
      toHtml(withoutInlineStyles(template)),
      href === undefined ? {css, nonce} : {href},
    ),
    outcome: {kind: 'written', css},
  };
}

/** @param reason a sentence without its full stop */
export function leftOut(reason: string): ShadowRootMarkup {
  return {markup: undefined, outcome: {kind: 'left-out', reason}};
}

/** The same as the component decides to show. */
function shownOf(
  {timeline, dates, texts, rare}: Reading,
  {language, now}: ShadowInput,
  options: PrerenderOptions,
): ShownTimeline | undefined {
  if (!timeline) return undefined;
  const {order, spacing, heading, timeZone} = options;
  const level = headingLevel(options.headingLevel ?? NaN);
  return shownTimeline(timeline, timeline.events, {
    order: order ?? 'oldest-first',
    spacing: spacing ?? 'even',
    dates: dates.inZone?.(timeZone) ?? dates,
    now: Date.parse(now),
    language,
    texts,
    direction: options.language ? (texts?.direction ?? 'ltr') : undefined,
    strings: spokenIn(language)?.base ?? english,
    rare: rare as RareParts | undefined,
    level: (heading ?? timeline.title) ? levelBelow(level) : level,
  });
}

/** Lit's own renderer, which not every program that prerenders needs. */
async function renderer(): Promise<(template: unknown) => string> {
  const [{render}, {collectResultSync}] = await Promise.all([
    import('@lit-labs/ssr'),
    import('@lit-labs/ssr/lib/render-result.js'),
  ]).catch((cause: unknown) => {
    throw new MissingPackage('@lit-labs/ssr', {cause});
  });
  return (template) => collectResultSync(render(template));
}
