import {inPath, withParameters, type Provider} from '../provider.js';

/** Pages of SoundCloud that are no sounds. */
const NO_SOUND = /^\/(?:discover|stream|search|you|upload|charts|pages|terms-of-use)\b/;

/** A list is taller than one track. `show_artwork` and the like are left as they are. */
export const soundcloud: Provider = {
  id: 'soundcloud',
  name: 'SoundCloud',
  content: 'audio',
  shape: {height: 166},
  show(url) {
    if (NO_SOUND.test(url.pathname)) return undefined;
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
