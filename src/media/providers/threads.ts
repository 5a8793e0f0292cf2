import {inPath, type Provider} from '../provider.js';

export const threads: Provider = {
  id: 'threads',
  name: 'Threads',
  content: 'post',
  shape: {height: 550},
  show(url) {
    const [user, id] = inPath(url, /^\/(@[\w.]+)\/post\/([\w-]+)/);
    if (!user || !id) return undefined;
    const page = `https://www.threads.com/${user}/post/${id}`;
    return {address: `${page}/embed`, page};
  },
};
