import {addressOf} from './address-of.js';
import {isOf, type Provider} from './provider.js';

/** Where the addresses of a provider are, and how to get what else is known of it. */
export interface ProviderSite {
  /** Whether an address of the web may be of this provider. It may still be none that is shown in frames. */
  readonly owns: (url: URL) => boolean;
  readonly load: () => Promise<Provider>;
}

const at =
  (...domains: readonly string[]) =>
  (url: URL): boolean =>
    isOf(url, ...domains);

const GOOGLE = /^(?:www\.|maps\.)?google\.(?:com?\.)?[a-z]{2,3}$/;

/** Google has its maps in each country, by host or by path. */
function isOnGoogleMaps({hostname, pathname}: URL): boolean {
  return GOOGLE.test(hostname) && (hostname.startsWith('maps.') || /^\/maps\b/.test(pathname));
}

/** Each is a part of its own, loaded with the first of its addresses. Those on any host come last. */
export const providerSites: readonly ProviderSite[] = [
  {owns: isOnGoogleMaps, load: async () => (await import('./providers/google-maps.js')).googleMaps},
  {
    owns: at('openstreetmap.org', 'osm.org'),
    load: async () => (await import('./providers/open-street-map.js')).openStreetMap,
  },
  {
    owns: at('docs.google.com'),
    load: async () => (await import('./providers/google-docs.js')).googleDocs,
  },
  {
    owns: at('drive.google.com'),
    load: async () => (await import('./providers/google-drive.js')).googleDrive,
  },
  {
    owns: at('documentcloud.org'),
    load: async () => (await import('./providers/document-cloud.js')).documentCloud,
  },
  {
    owns: at('dwcdn.net', 'datawrapper.de'),
    load: async () => (await import('./providers/datawrapper.js')).datawrapper,
  },
  {
    owns: at('flourish.studio', 'flo.uri.sh'),
    load: async () => (await import('./providers/flourish.js')).flourish,
  },
  {
    owns: at('wikipedia.org', 'wikimedia.org'),
    load: async () => (await import('./providers/wikimedia.js')).wikimedia,
  },
  {
    owns: at('flickr.com', 'flic.kr'),
    load: async () => (await import('./providers/flickr.js')).flickr,
  },
  {owns: at('imgur.com'), load: async () => (await import('./providers/imgur.js')).imgur},
  {
    owns: at('soundcloud.com'),
    load: async () => (await import('./providers/soundcloud.js')).soundcloud,
  },
  {
    owns: at('open.spotify.com', 'play.spotify.com'),
    load: async () => (await import('./providers/spotify.js')).spotify,
  },
  {owns: at('twitter.com', 'x.com'), load: async () => (await import('./providers/x.js')).x},
  {
    owns: at('instagram.com', 'instagr.am'),
    load: async () => (await import('./providers/instagram.js')).instagram,
  },
  {
    owns: at('threads.net', 'threads.com'),
    load: async () => (await import('./providers/threads.js')).threads,
  },
  {owns: at('tiktok.com'), load: async () => (await import('./providers/tiktok.js')).tiktok},
  {owns: at('bsky.app'), load: async () => (await import('./providers/bluesky.js')).bluesky},
  {
    owns: at('t.me', 'telegram.me'),
    load: async () => (await import('./providers/telegram.js')).telegram,
  },
  {
    owns: at('facebook.com', 'fb.watch'),
    load: async () => (await import('./providers/facebook.js')).facebook,
  },
  {
    owns: at('youtube.com', 'youtu.be', 'youtube-nocookie.com'),
    load: async () => (await import('./providers/youtube.js')).youtube,
  },
  {owns: at('vimeo.com'), load: async () => (await import('./providers/vimeo.js')).vimeo},
  {
    owns: at('dailymotion.com', 'dai.ly'),
    load: async () => (await import('./providers/dailymotion.js')).dailymotion,
  },
  {owns: at('bilibili.com'), load: async () => (await import('./providers/bilibili.js')).bilibili},
  {owns: at('rutube.ru'), load: async () => (await import('./providers/rutube.js')).rutube},
  {
    owns: at('wistia.com', 'wistia.net', 'wi.st'),
    load: async () => (await import('./providers/wistia.js')).wistia,
  },
  {
    owns: ({pathname}) => /^\/(?:@\w+|users\/\w+\/statuses)\/\d{15}/.test(pathname),
    load: async () => (await import('./providers/mastodon.js')).mastodon,
  },
  {
    owns: ({pathname}) => /^\/(?:w|videos|video-playlists)\//.test(pathname),
    load: async () => (await import('./providers/peertube.js')).peertube,
  },
];

/** What is known of providers, as far as it was needed. */
export type KnownProviders = ReadonlyMap<ProviderSite, Provider>;

/**
 * The providers that these addresses may be of. One whose part does not arrive is left out: what it would
 * have shown are links.
 */
export async function providersOf(urls: readonly string[]): Promise<KnownProviders> {
  const addresses = urls.map(addressOf).filter((address) => address !== undefined);
  const known = providerSites
    .filter(({owns}) => addresses.some(owns))
    .map(async (site) => [[site, await site.load()]] as const);
  const arrived = await Promise.allSettled(known);
  return new Map(arrived.flatMap((one) => (one.status === 'fulfilled' ? one.value : [])));
}
