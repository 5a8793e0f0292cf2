import {namedKind} from '../model/named-kind.js';
import type {MediaTraits} from '../model/is-picture.js';
import {addressOf, hostOf} from './address-of.js';
import type {Embed, Medium} from './medium.js';
import {isOf, type Provider, type Shown} from './provider.js';
import {providerSites, type KnownProviders} from './provider-sites.js';

const WEB = /^https?:\/\//i;

/** Hosts that serve nothing but pictures, whose addresses have no ending. */
const PICTURES = ['googleusercontent.com', 'images.unsplash.com', 'pbs.twimg.com', 'i.guim.co.uk'];

/**
 * What media are that somebody else may have to show: a frame of one of the providers, or of a page that
 * the author wants framed; or a link. The address alone decides; nobody is asked.
 * @param known the providers that `providersOf` gave for this address, and maybe others
 */
export function foreignMedium({url = '', type}: MediaTraits, known: KnownProviders): Medium {
  const address = addressOf(url);
  if (!address) return {kind: 'link', url, name: ''};
  const kind = namedKind(type);
  const embed = /^https?:$/.test(address.protocol) ? embedOf(address, known) : undefined;
  if (embed) return embed;
  if (kind === 'page' && hostOf(address)) return framedPage(address);
  if (kind === 'video' || kind === 'audio') return {kind, url};
  if (isOf(address, ...PICTURES)) return {kind: 'picture', url};
  return {kind: 'link', url, name: nameOf(address)};
}

function embedOf(address: URL, known: KnownProviders): Embed | undefined {
  for (const site of providerSites) {
    const provider = site.owns(address) ? known.get(site) : undefined;
    const shown = provider?.show(address);
    if (provider && shown)
      return embed(provider, address, typeof shown === 'string' ? {address: shown} : shown);
  }
  return undefined;
}

function embed(provider: Provider, {href}: URL, shown: Shown): Embed {
  const {id, name, hosts = []} = provider;
  // Some addresses come from the author as they are: in pages nothing loads but https.
  const address = new URL(shown.address.replace(/^http:/i, 'https:'));
  return {
    kind: 'embed',
    provider: id,
    name,
    content: shown.content ?? provider.content,
    address: address.href,
    isPicture: shown.isPicture ?? false,
    // One that stood in a parameter may be anything.
    page: shown.page && WEB.test(shown.page) ? shown.page : href,
    hosts: [address.host, ...hosts],
    shape: shown.shape ?? provider.shape,
  };
}

/** A page with its own scripts, from a host that nobody here knows. Only https: in pages nothing else loads. */
function framedPage(address: URL): Embed {
  const page = new URL(address);
  page.protocol = 'https:';
  const {host, href} = page;
  return {
    kind: 'embed',
    provider: host,
    name: hostOf(page),
    content: 'page',
    address: href,
    isPicture: false,
    page: href,
    hosts: [host],
    shape: {height: 450},
  };
}

/** Whose page it is. */
function nameOf(address: URL): string {
  const [language] = isOf(address, 'wikipedia.org') ? address.hostname.split('.') : [];
  return language ? `Wikipedia (${language})` : hostOf(address);
}
