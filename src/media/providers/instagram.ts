import {inPath, type Provider} from '../provider.js';

export const instagram: Provider = {
  id: 'instagram',
  name: 'Instagram',
  content: 'post',
  shape: {height: 700},
  show(url) {
    const [kind, id] = inPath(url, /^(?:\/[\w.]+)?\/(p|reels?|tv)\/([\w-]+)/);
    if (!kind || !id) return undefined;
    const page = `https://www.instagram.com/${kind === 'p' ? 'p' : kind.replace('reels', 'reel')}/${id}/`;
    return {address: `${page}embed/`, page};
  },
};
