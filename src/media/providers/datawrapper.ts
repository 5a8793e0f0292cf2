import {inPath, type Provider} from '../provider.js';

export const datawrapper: Provider = {
  id: 'datawrapper',
  name: 'Datawrapper',
  content: 'chart',
  shape: {height: 450},
  show(url) {
    const [id, version] = inPath(url, /^\/(?:_\/|chart\/)?(\w{5})(?:\/(\d+))?\/?/);
    return id && `https://datawrapper.dwcdn.net/${id}/${version ? `${version}/` : ''}`;
  },
};
