import {instantOf} from '../formats/reading-steps.js';
import {timelineJson} from '../formats/timeline-json.js';
import {isSaidByList} from './is-said-by-list.js';
import {linkedData} from './linked-data.js';
import {listContext, type ListContext} from './list-context.js';
import {listMarkup, type WrittenTimeline} from './list-markup.js';
import {longListRules} from './long-list-rules.js';
import {
  attribute,
  htmlOf,
  jsonScript,
  lines,
  markup,
  styleElement,
  type Content,
} from './markup.js';
import type {Prerendered, PrerenderOptions} from './prerender-options.js';
import {prerenderReading} from './reading.js';
import {reserveRules} from './reserve-rules.js';
import {shadowHindrance} from './shadow-hindrance.js';
import {leftOut, shadowRoot, type ShadowRootMarkup} from './shadow-root.js';
import {tagAttributes} from './tag-attributes.js';

/**
 * Writes a timeline as HTML that reads well without a script, and that the component takes over where there
 * is one. It knows no page and asks no network: what stands at an address is for the caller to fetch.
 *
 * The promise is never rejected for what is in the data: what cannot be read is left out, and an issue says
 * so. It is where a shadow root is asked for and `@lit-labs/ssr` is not installed.
 * @param input JSON (ours or TimelineJS's), CSV, or a value, as `readTimeline` takes it
 */
export async function prerender(
  input: unknown,
  given: PrerenderOptions = {},
): Promise<Prerendered> {
  const now = instantOf(given.now) ?? Date.now();
  const options = {...given, now};
  const reading = prerenderReading(input, options);
  const {timeline, issues} = reading;
  const {heading, order, nonce} = options;
  const written = {...reading, heading, isNewestFirst: order === 'newest-first'};
  const context = await listContext(timeline, options);
  const language = options.language ?? timeline.language;
  const shadow = options.shadow ? await shadowOf(input, written, context, options) : undefined;
  const isDrawn = shadow?.outcome.kind === 'written';
  const hasEvents = timeline.events.length > 0;
  const way = wayOfData(options, isDrawn);
  const json = hasEvents ? carriedJson(written, {...options, data: way}, language) : undefined;
  const isInTag = way === 'attribute';
  const script = json === undefined || isInTag ? undefined : jsonScript('application/json', json);
  const inside = hasEvents
    ? [shadow?.markup, listMarkup(written, context), lines([script]), '\n']
    : markup`<p>${issues.length > 0 ? context.strings.error : context.rare.empty}</p>`;
  const rules = [reserveRules(options), longListRules(timeline.events.length)]
    .filter(Boolean)
    .join('\n');
  const content = {
    language: isDrawn ? context.language : language,
    drawnAt: isDrawn ? new Date(now).toISOString() : undefined,
    data: isInTag ? json : undefined,
  };
  const html = markup`${
    rules && nonce !== undefined ? [styleElement(nonce, rules), '\n'] : undefined
  }<news-timeline${tagAttributes(options, content)}>${inside}</news-timeline>${behind(written, context, options)}`;
  return {
    html: htmlOf(html),
    css: nonce === undefined ? rules : '',
    issues,
    ...(shadow && {shadow: shadow.outcome}),
  };
}

/** The shadow root, drawn of what the component will read: the file at `src`, or the data in the page. */
async function shadowOf(
  input: unknown,
  written: WrittenTimeline,
  {language}: ListContext,
  options: PrerenderOptions & {readonly now: number},
): Promise<ShadowRootMarkup> {
  const {src, format, now} = options;
  const hindrance = shadowHindrance(written.timeline, options);
  if (hindrance !== undefined) return leftOut(hindrance);
  const read =
    src === undefined
      ? {value: carriedJson(written, {data: 'script'}, language), format: 'auto' as const}
      : {value: input, format};
  return shadowRoot({...read, language, now: new Date(now).toISOString()}, options);
}

/** How the data reach the component. What has been drawn of them needs them whole. */
function wayOfData(
  {data = 'attribute'}: PrerenderOptions,
  isDrawn: boolean,
): PrerenderOptions['data'] {
  return isDrawn && data !== 'attribute' ? 'script' : data;
}

/** The data that the page carries beside the list; nothing where they are at an address, or the list is enough. */
function carriedJson(
  written: WrittenTimeline,
  {src, data}: PrerenderOptions,
  language: string | undefined,
): string | undefined {
  if (src !== undefined || data === 'markup') return undefined;
  if (data === 'auto' && isSaidByList(written, language)) return undefined;
  const {timeline, isGiven} = written;
  const events = timeline.events.map((event) =>
    isGiven(event) ? event : {...event, status: undefined},
  );
  const document: unknown = JSON.parse(timelineJson({...timeline, events}));
  return JSON.stringify(document);
}

/** What stands behind the tag: the same for machines, and what makes a timeline of it. */
function behind(
  written: WrittenTimeline,
  context: ListContext,
  {jsonLd: isWanted, script}: PrerenderOptions,
): Content {
  return lines([
    isWanted && written.timeline.events.length > 0
      ? jsonScript('application/ld+json', JSON.stringify(linkedData(written, context)))
      : undefined,
    script === undefined
      ? undefined
      : // There is something to read: what the reader waits for goes first.
        markup`<script type="module"${attribute('src', script)} fetchpriority="low"></script>`,
  ]);
}
