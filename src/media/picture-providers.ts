import {inPath, isOf, type Provider} from './provider.js';

const picture = {content: 'picture', shape: {ratio: 3 / 2}} as const;

/** The page of a picture on Wikimedia Commons or a Wikipedia, in any language's word for “file”. */
const FILE = /^\/wiki\/[^/:]+:([^/]+\.(?:gif|jpe?g|png|svg|webp|tiff?))$/i;
const OPENED = /^#(?:\/media\/|mediaviewer\/)?[^/:]+:([^/]+\.(?:gif|jpe?g|png|svg|webp|tiff?))$/i;

/** The wikis send a picture of their own, or of the Commons, to those who ask for its name. */
const wikimedia: Provider = {
  ...picture,
  id: 'wikimedia',
  name: 'Wikimedia',
  hosts: ['upload.wikimedia.org'],
  show(url) {
    if (!isOf(url, 'wikipedia.org', 'wikimedia.org')) return undefined;
    const file = OPENED.exec(url.hash)?.[1] ?? inPath(url, FILE)[0];
    const host = url.host.replace('.m.', '.');
    return file
      ? {address: `https://${host}/wiki/Special:FilePath/${file}?width=1280`, isPicture: true}
      : undefined;
  },
};

const flickr: Provider = {
  ...picture,
  id: 'flickr',
  name: 'Flickr',
  show(url) {
    const [short] = isOf(url, 'flic.kr') ? inPath(url, /^\/p\/(\w+)/) : [];
    const [long] = isOf(url, 'flickr.com') ? inPath(url, /^\/photos\/[^/]+\/(\d+)/) : [];
    const id = long ?? (short && numberOf(short));
    return id ? `https://embedr.flickr.com/photos/${id}` : undefined;
  },
};

const DIGITS = '123456789abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ';

/** Flickr's short addresses have its numbers in base 58. */
function numberOf(short: string): string | undefined {
  const digits = Array.from(short, (digit) => DIGITS.indexOf(digit));
  if (digits.includes(-1) || digits.length > 9) return undefined;
  return String(digits.reduce((number, digit) => number * 58 + digit, 0));
}

const imgur: Provider = {
  ...picture,
  id: 'imgur',
  name: 'Imgur',
  shape: {height: 500},
  show(url) {
    if (!isOf(url, 'imgur.com')) return undefined;
    const [album, id] = inPath(url, /^\/(a\/|gallery\/|t\/\w+\/)?(?:[\w-]+-)?(\w{5,8})\/?$/);
    if (!id) return undefined;
    return `https://imgur.com/${album === 'a/' ? album : ''}${id}/embed?pub=true`;
  },
};

export const pictureProviders: readonly Provider[] = [wikimedia, flickr, imgur];
