import {inPath, type Provider} from '../provider.js';

export const documentCloud: Provider = {
  id: 'documentcloud',
  name: 'DocumentCloud',
  content: 'document',
  shape: {ratio: 4 / 5},
  show(url) {
    const [document] = inPath(url, /^\/documents\/(\d+(?:-[\w-]+)?)/);
    return document && `https://embed.documentcloud.org/documents/${document}/?embed=1`;
  },
};
