import {inPath, isOf, type Provider} from './provider.js';

const chart = {content: 'chart'} as const;

const datawrapper: Provider = {
  ...chart,
  id: 'datawrapper',
  name: 'Datawrapper',
  shape: {height: 450},
  show(url) {
    if (!isOf(url, 'dwcdn.net', 'datawrapper.de')) return undefined;
    const [id, version] = inPath(url, /^\/(?:_\/|chart\/)?(\w{5})(?:\/(\d+))?\/?/);
    return id && `https://datawrapper.dwcdn.net/${id}/${version ? `${version}/` : ''}`;
  },
};

const flourish: Provider = {
  ...chart,
  id: 'flourish',
  name: 'Flourish',
  shape: {height: 600},
  show(url) {
    if (!isOf(url, 'flourish.studio', 'flo.uri.sh')) return undefined;
    const [kind, id] = inPath(url, /^\/(visualisation|story)\/(\d+)/);
    if (!kind || !id) return undefined;
    return {
      address: `https://flo.uri.sh/${kind}/${id}/embed`,
      page: `https://public.flourish.studio/${kind}/${id}/`,
    };
  },
};

export const chartProviders: readonly Provider[] = [datawrapper, flourish];
