import {inPath, type Provider} from '../provider.js';

export const imgur: Provider = {
  id: 'imgur',
  name: 'Imgur',
  content: 'picture',
  shape: {height: 500},
  show(url) {
    const [album, id] = inPath(url, /^\/(a\/|gallery\/|t\/\w+\/)?(?:[\w-]+-)?(\w{5,8})\/?$/);
    if (!id) return undefined;
    return `https://imgur.com/${album === 'a/' ? album : ''}${id}/embed?pub=true`;
  },
};
