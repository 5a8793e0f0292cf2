import type {Content, Shape} from './medium.js';

/** What a provider shows of an address. Whatever is absent is as with all its addresses. */
export interface Shown {
  /** The page for a frame, or the picture. */
  readonly address: string;
  /** Where readers go, if not to the address that the author gave. */
  readonly page?: string;
  readonly content?: Content;
  readonly shape?: Shape;
  readonly isPicture?: boolean;
}

/** Somebody whose addresses are recognised. */
export interface Provider {
  readonly id: string;
  readonly name: string;
  readonly content: Content;
  readonly shape: Shape;
  /** Who is asked beside the host of the frame before anything shows. */
  readonly hosts?: readonly string[];
  /** Nothing for an address that it does not show in frames. */
  readonly show: (url: URL) => Shown | string | undefined;
}

export const WIDE: Shape = {ratio: 16 / 9};
export const TALL: Shape = {ratio: 9 / 16};

/** Whether an address is of a site: of its domain, or one below it. */
export function isOf({hostname}: URL, ...domains: readonly string[]): boolean {
  return domains.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`));
}

/** What the groups of a pattern find in the path of an address. */
export function inPath({pathname}: URL, pattern: RegExp): readonly (string | undefined)[] {
  return pattern.exec(pathname)?.slice(1) ?? [];
}

/** An address with those of these parameters that have a value. */
export function withParameters(
  address: string,
  parameters: Readonly<Record<string, string | number | null | undefined>>,
): string {
  const url = new URL(address);
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined && value !== null && value !== '')
      url.searchParams.set(name, String(value));
  }
  return url.href;
}

const PARTS = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/i;

/** A moment of a film in seconds, of `90`, `90s` or `1h2m3s`. */
export function secondsOf(text: string | null | undefined): number | undefined {
  const [, hours = 0, minutes = 0, seconds = 0] = PARTS.exec(text ?? '') ?? [];
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) || undefined;
}
