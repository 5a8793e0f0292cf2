import {inPath, type Provider} from '../provider.js';

/** The page that Bluesky's own script frames; a handle does as well as the number behind it. */
export const bluesky: Provider = {
  id: 'bluesky',
  name: 'Bluesky',
  content: 'post',
  shape: {height: 450},
  show(url) {
    const [author, id] = inPath(
      url,
      /^\/(?:profile|embed)\/([^/]+)\/(?:post|app\.bsky\.feed\.post)\/(\w+)/,
    );
    if (!author || !id) return undefined;
    return {
      address: `https://embed.bsky.app/embed/${author}/app.bsky.feed.post/${id}`,
      page: `https://bsky.app/profile/${author}/post/${id}`,
    };
  },
};
