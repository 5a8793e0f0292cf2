import {withParameters, type Provider} from '../provider.js';

/** The page that X's own script frames, here without the script. `dnt` asks for no profile. */
export const x: Provider = {
  id: 'x',
  name: 'X',
  content: 'post',
  shape: {height: 550},
  show(url) {
    // Once, the path stood behind a `#!`.
    const found = /\/status(?:es)?\/(\d+)/.exec(url.pathname + url.hash)?.[1];
    const id = found ?? (url.hostname === 'platform.twitter.com' ? url.searchParams.get('id') : '');
    if (!id) return undefined;
    return {
      address: withParameters('https://platform.twitter.com/embed/Tweet.html', {id, dnt: 'true'}),
      page: found ? url.href : `https://x.com/i/status/${id}`,
    };
  },
};
