import {inPath, type Provider} from '../provider.js';

export const telegram: Provider = {
  id: 'telegram',
  name: 'Telegram',
  content: 'post',
  shape: {height: 400},
  show(url) {
    const [channel, id] = inPath(url, /^\/(?:s\/)?([a-z]\w{3,})\/(\d+)\/?$/i);
    if (!channel || !id) return undefined;
    const page = `https://t.me/${channel}/${id}`;
    return {address: `${page}?embed=1`, page};
  },
};
