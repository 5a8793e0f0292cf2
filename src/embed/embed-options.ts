/** What the address of the embed page asks for. */
export interface EmbedOptions {
  /** Of the timeline, by name. Without `src` there is nothing to show. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Custom properties of CSS, by name. */
  readonly colours: ReadonlyMap<string, string>;
  /** `light` or `dark`; otherwise what the page around it, or the reader, prefers. */
  readonly theme: string | undefined;
  /** A generic family of CSS. */
  readonly font: string | undefined;
  /** BCP 47 tag. */
  readonly lang: string | undefined;
}

/** Attributes of the timeline that an address may set: not `data`, which would put any words on a site. */
export const TEXT_ATTRIBUTES: readonly string[] = [
  'src',
  'format',
  'refresh',
  'layout',
  'heading',
  'heading-level',
  'order',
  'spacing',
  'media',
  'selected',
  'query',
  'now',
  'language',
  'time-zone',
];
/** Those that are there or not. */
export const SWITCHES: readonly string[] = [
  'groups',
  'search',
  'key-events',
  'permalinks',
  'calendar',
  'source-list',
  'downloads',
];
const COLOURS = ['accent', 'text', 'muted', 'rule', 'surface'];
const FONTS = /^(?:serif|sans-serif|system-ui|ui-serif|ui-sans-serif|ui-rounded|monospace)$/;

/** @param isColour whether a text is a colour of CSS, and nothing but one */
export function embedOptions(address: URL, isColour: (text: string) => boolean): EmbedOptions {
  const {searchParams: query} = address;
  const valueOf = (name: string, isAllowed: (value: string) => boolean): string | undefined => {
    const value = query.get(name)?.trim();
    return value && isAllowed(value) ? value : undefined;
  };
  const attributes = new Map<string, string>();
  for (const name of TEXT_ATTRIBUTES) {
    const value = query.get(name);
    if (value !== null) attributes.set(name, value);
  }
  for (const name of SWITCHES) {
    const value = query.get(name);
    if (value !== null && !/^(?:false|0|no)$/i.test(value)) attributes.set(name, '');
  }
  const source = httpAddress(query.get('src'), address);
  if (source) attributes.set('src', source);
  else attributes.delete('src');
  // How pym.js tells a page it frames where it is.
  const page = httpAddress(query.get('parentUrl'), address);
  if (page) attributes.set('permalink-base', page);
  const colours = new Map<string, string>();
  for (const name of COLOURS) {
    const colour = valueOf(name, isColour);
    if (colour) colours.set(`--news-timeline-${name}`, colour);
  }
  return {
    attributes,
    colours,
    theme: valueOf('theme', (value) => value === 'light' || value === 'dark'),
    font: valueOf('font', (value) => FONTS.test(value)),
    lang: valueOf('lang', (value) => /^[a-z]{2,8}(?:-[a-z\d]{1,8}){0,4}$/i.test(value)),
  };
}

/** An address as it is, or relative to another; nothing where it is of another scheme. */
function httpAddress(text: string | null, base: URL): string | undefined {
  const trimmed = text?.trim();
  if (!trimmed || !URL.canParse(trimmed, base.href)) return undefined;
  const {protocol, href} = new URL(trimmed, base.href);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}
