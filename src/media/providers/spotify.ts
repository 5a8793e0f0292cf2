import {inPath, type Provider} from '../provider.js';

const SPOTIFY =
  /^\/(?:intl-[a-z-]+\/)?(?:embed\/)?(?:user\/[^/]+\/)?(track|album|playlist|artist|episode|show)\/(\w+)/;

/** @see https://developer.spotify.com/documentation/embeds */
export const spotify: Provider = {
  id: 'spotify',
  name: 'Spotify',
  content: 'audio',
  shape: {height: 352},
  show(url) {
    const [kind, id] = inPath(url, SPOTIFY);
    if (!kind || !id) return undefined;
    return {
      address: `https://open.spotify.com/embed/${kind}/${id}`,
      page: `https://open.spotify.com/${kind}/${id}`,
      shape: {height: /track|episode/.test(kind) ? 152 : 352},
    };
  },
};
