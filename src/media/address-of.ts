const BASE = 'https://own.invalid/';

/** An address taken apart; a relative one has a host that is none. Nothing where it is no address. */
export function addressOf(url: string): URL | undefined {
  return URL.canParse(url, BASE) ? new URL(url, BASE) : undefined;
}

/** The host as readers know it; empty for a relative address. */
export function hostOf({host}: URL): string {
  return host === 'own.invalid' ? '' : host.replace(/^www\./, '');
}
