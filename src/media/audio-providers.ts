import {inPath, isOf, withParameters, type Provider} from './provider.js';

/** Pages of SoundCloud that are no sounds. */
const NO_SOUND = /^\/(?:discover|stream|search|you|upload|charts|pages|terms-of-use)\b/;

/** A list is taller than one track. `show_artwork` and the like are left as they are. */
const soundcloud: Provider = {
  id: 'soundcloud',
  name: 'SoundCloud',
  content: 'audio',
  shape: {height: 166},
  show(url) {
    if (!isOf(url, 'soundcloud.com') || NO_SOUND.test(url.pathname)) return undefined;
    if (url.hostname === 'w.soundcloud.com') {
      const page = url.searchParams.get('url');
      return page ? {address: url.href, page} : undefined;
    }
    if (url.hostname === 'on.soundcloud.com') return undefined;
    const [artist, sound] = inPath(url, /^\/([\w-]+)(?:\/([\w-]+))?/);
    if (!artist) return undefined;
    const page = `https://soundcloud.com${url.pathname}`;
    return {
      address: withParameters('https://w.soundcloud.com/player/', {url: page}),
      shape: {height: sound && sound !== 'sets' ? 166 : 450},
    };
  },
};

const SPOTIFY =
  /^\/(?:intl-[a-z-]+\/)?(?:embed\/)?(?:user\/[^/]+\/)?(track|album|playlist|artist|episode|show)\/(\w+)/;

/** @see https://developer.spotify.com/documentation/embeds */
const spotify: Provider = {
  id: 'spotify',
  name: 'Spotify',
  content: 'audio',
  shape: {height: 352},
  show(url) {
    if (!isOf(url, 'open.spotify.com', 'play.spotify.com')) return undefined;
    const [kind, id] = inPath(url, SPOTIFY);
    if (!kind || !id) return undefined;
    return {
      address: `https://open.spotify.com/embed/${kind}/${id}`,
      page: `https://open.spotify.com/${kind}/${id}`,
      shape: {height: /track|episode/.test(kind) ? 152 : 352},
    };
  },
};

export const audioProviders: readonly Provider[] = [soundcloud, spotify];
