import {inPath, type Provider} from '../provider.js';

export const flourish: Provider = {
  id: 'flourish',
  name: 'Flourish',
  content: 'chart',
  shape: {height: 600},
  show(url) {
    const [kind, id] = inPath(url, /^\/(visualisation|story)\/(\d+)/);
    if (!kind || !id) return undefined;
    return {
      address: `https://flo.uri.sh/${kind}/${id}/embed`,
      page: `https://public.flourish.studio/${kind}/${id}/`,
    };
  },
};
