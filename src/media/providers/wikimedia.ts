import {inPath, type Provider} from '../provider.js';

/** The page of a picture on Wikimedia Commons or a Wikipedia, in any language's word for “file”. */
const FILE = /^\/wiki\/[^/:]+:([^/]+\.(?:gif|jpe?g|png|svg|webp|tiff?))$/i;

const OPENED = /^#(?:\/media\/|mediaviewer\/)?[^/:]+:([^/]+\.(?:gif|jpe?g|png|svg|webp|tiff?))$/i;

/** The wikis send a picture of their own, or of the Commons, to those who ask for its name. */
export const wikimedia: Provider = {
  id: 'wikimedia',
  name: 'Wikimedia',
  content: 'picture',
  shape: {ratio: 3 / 2},
  hosts: ['upload.wikimedia.org'],
  show(url) {
    const file = OPENED.exec(url.hash)?.[1] ?? inPath(url, FILE)[0];
    const host = url.host.replace('.m.', '.');
    return file
      ? {address: `https://${host}/wiki/Special:FilePath/${file}?width=1280`, isPicture: true}
      : undefined;
  },
};
