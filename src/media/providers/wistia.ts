import {inPath, WIDE, withParameters, type Provider} from '../provider.js';

export const wistia: Provider = {
  id: 'wistia',
  name: 'Wistia',
  content: 'video',
  shape: WIDE,
  show(url) {
    const [id] = inPath(url, /^\/(?:medias|embed\/(?:iframe|medias))\/(\w+)/);
    return id && withParameters(`https://fast.wistia.net/embed/iframe/${id}`, {dnt: 1});
  },
};
