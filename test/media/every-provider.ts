import {foreignMedium as mediumOf} from '../../src/media/foreign-medium.js';
import type {Medium} from '../../src/media/medium.js';
import {providerSites, type KnownProviders} from '../../src/media/provider-sites.js';

/** All there are, as if an address of each had been met. */
export const everyProvider: KnownProviders = new Map(
  await Promise.all(providerSites.map(async (site) => [site, await site.load()] as const)),
);

/** What an address leads to where every provider is known. */
export const foreignMedium = (media: Parameters<typeof mediumOf>[0]): Medium =>
  mediumOf(media, everyProvider);
