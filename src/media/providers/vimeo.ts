import {inPath, WIDE, withParameters, secondsOf, type Provider} from '../provider.js';

/** A film that is not public has a hash behind its number. `dnt` asks for no cookies. */
export const vimeo: Provider = {
  id: 'vimeo',
  name: 'Vimeo',
  content: 'video',
  shape: WIDE,
  show(url) {
    const [event] = inPath(url, /^\/event\/(\d+)/);
    if (event) return `https://vimeo.com/event/${event}/embed?dnt=1`;
    const [id, hash] = inPath(url, /^(?:\/[a-z][\w-]*)*\/(\d+)(?:\/([\da-f]{6,}))?\/?$/i);
    if (!id) return undefined;
    const secret = hash ?? url.searchParams.get('h');
    const start = secondsOf(url.hash.replace(/^#t=/, ''));
    const player = withParameters(`https://player.vimeo.com/video/${id}`, {h: secret, dnt: 1});
    return {
      address: start ? `${player}#t=${start}s` : player,
      page: `https://vimeo.com/${id}${secret ? `/${secret}` : ''}`,
    };
  },
};
