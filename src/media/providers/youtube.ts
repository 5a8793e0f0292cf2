import {inPath, isOf, TALL, WIDE, withParameters, secondsOf, type Provider} from '../provider.js';

/** @see https://developers.google.com/youtube/player_parameters */
export const youtube: Provider = {
  id: 'youtube',
  name: 'YouTube',
  content: 'video',
  shape: WIDE,
  show(url) {
    const [kind, inside] = inPath(url, /^\/(shorts|live|embed|v|e)\/([\w-]+)/);
    const [short] = isOf(url, 'youtu.be') ? inPath(url, /^\/([\w-]{6,})/) : [];
    const {searchParams, hash} = url;
    const id = searchParams.get('v') ?? short ?? (inside === 'videoseries' ? undefined : inside);
    const list = searchParams.get('list');
    if (!id && !list) return undefined;
    const start = searchParams.get('start') ?? searchParams.get('t') ?? hash.replace(/^#t=/, '');
    const page = 'https://www.youtube.com/';
    return {
      address: withParameters(`https://www.youtube-nocookie.com/embed/${id ?? 'videoseries'}`, {
        list,
        start: secondsOf(start),
        end: secondsOf(searchParams.get('end')),
        rel: 0,
      }),
      page: withParameters(page + (id ? 'watch' : 'playlist'), {v: id, list, t: secondsOf(start)}),
      shape: kind === 'shorts' ? TALL : WIDE,
    };
  },
};
