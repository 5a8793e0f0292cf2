import {attribute, type Markup} from './markup.js';
import type {AttributeValue, PrerenderOptions} from './prerender-options.js';

/** A name that HTML can write, and that neither runs nor styles anything. */
const NAME = /^(?!on|style$|data$|src$)[a-z][a-z\d-]*$/;

/** What the tag says of what stands inside. */
export interface TagContent {
  /** BCP 47 tag, where it is known. */
  readonly language: string | undefined;
  /** When a shadow root in it was drawn, if there is one: a date and time as in ISO 8601. */
  readonly drawnAt: string | undefined;
  /** The data as JSON, where the tag itself has them. */
  readonly data: string | undefined;
}

/** The attributes of the tag: those there are options for, and what else the caller wants. */
export function tagAttributes(
  options: PrerenderOptions,
  {language, drawnAt, data}: TagContent,
): readonly Markup[] {
  const {src, format, layout, order, spacing, heading, headingLevel, timeZone} = options;
  const own: Readonly<Record<string, AttributeValue | undefined>> = {
    lang: language,
    language: options.language,
    format: src === undefined ? undefined : format,
    layout,
    order,
    spacing,
    heading,
    'heading-level': headingLevel,
    'time-zone': timeZone,
    'data-reserve': reserveKey(options),
  };
  const others = Object.entries(options.attributes ?? {}).map(
    ([name, value]) => [name.toLowerCase(), value] as const,
  );
  const all = {...own, ...Object.fromEntries(others.filter(([name]) => NAME.test(name)))};
  // What has its data with it is taken over when it has been painted; a file is asked for at once.
  const isWhole = src === undefined || drawnAt !== undefined;
  const last = {'data-now': drawnAt, 'data-prerendered': isWhole, src, data};
  return Object.entries({...all, ...last}).map(([name, value]) =>
    attribute(name, typeof value === 'number' ? String(value) : value),
  );
}

/** Names the rules of `reserve`: the same for the same heights; nothing where none are given. */
export function reserveKey({reserve}: PrerenderOptions): string | undefined {
  const key = heightsOf(reserve)
    .map(([width, height]) => `${String(width)}-${String(height)}`)
    .join('-');
  return key || undefined;
}

/** The heights by width, narrowest first, without what is neither. */
export function heightsOf(
  reserve: PrerenderOptions['reserve'],
): readonly (readonly [width: number, height: number])[] {
  return Object.entries(reserve ?? {})
    .map(([width, height]) => [Math.round(Number(width)), Math.round(height)] as const)
    .filter(([width, height]) => width >= 0 && height > 0 && width + height < Infinity)
    .sort(([a], [b]) => a - b);
}
