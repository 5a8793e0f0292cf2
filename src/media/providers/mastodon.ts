import {inPath, type Provider} from '../provider.js';

/** On any host: its posts have numbers of 15 to 20 digits. That of another server is shown by that one. */
export const mastodon: Provider = {
  id: 'mastodon',
  name: 'Mastodon',
  content: 'post',
  shape: {height: 400},
  show(url) {
    const [name, user, id] = inPath(
      url,
      /^(?:\/@(\w+)|\/users\/(\w+)\/statuses)\/(\d{15,20})(?:\/embed)?\/?$/,
    );
    const author = name ?? user;
    if (!author || !id) return undefined;
    const page = `https://${url.host}/@${author}/${id}`;
    return {address: `${page}/embed`, page};
  },
};
