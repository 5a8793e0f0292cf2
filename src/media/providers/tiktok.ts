import {inPath, type Provider} from '../provider.js';

export const tiktok: Provider = {
  id: 'tiktok',
  name: 'TikTok',
  content: 'video',
  shape: {height: 740},
  show(url) {
    const [id] = inPath(url, /^\/(?:@[^/]+\/(?:video|photo)|embed(?:\/v\d)?|player\/v1)\/(\d+)/);
    return id && `https://www.tiktok.com/embed/v2/${id}`;
  },
};
