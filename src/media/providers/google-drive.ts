import {inPath, withParameters, type Provider} from '../provider.js';

export const googleDrive: Provider = {
  id: 'google-drive',
  name: 'Google Drive',
  content: 'document',
  shape: {ratio: 4 / 3},
  show(url) {
    const [folder] = inPath(url, /^\/drive\/(?:u\/\d+\/)?folders\/([\w-]+)/);
    if (folder) {
      return withParameters('https://drive.google.com/embeddedfolderview', {id: folder});
    }
    const [file] = inPath(url, /^\/(?:a\/[^/]+\/)?file\/d\/([\w-]+)/);
    const id = file ?? url.searchParams.get('id');
    if (!id) return undefined;
    const page = `https://drive.google.com/file/d/${id}/`;
    return {address: `${page}preview`, page: `${page}view`};
  },
};
