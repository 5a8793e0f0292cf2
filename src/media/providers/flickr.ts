import {inPath, isOf, type Provider} from '../provider.js';

const DIGITS = '123456789abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ';

export const flickr: Provider = {
  id: 'flickr',
  name: 'Flickr',
  content: 'picture',
  shape: {ratio: 3 / 2},
  show(url) {
    const [short] = isOf(url, 'flic.kr') ? inPath(url, /^\/p\/(\w+)/) : [];
    const [long] = isOf(url, 'flickr.com') ? inPath(url, /^\/photos\/[^/]+\/(\d+)/) : [];
    const id = long ?? (short && numberOf(short));
    return id ? `https://embedr.flickr.com/photos/${id}` : undefined;
  },
};

/** Flickr's short addresses have its numbers in base 58. */
function numberOf(short: string): string | undefined {
  const digits = short.split('').map((digit) => DIGITS.indexOf(digit));
  if (digits.includes(-1) || digits.length > 9) return undefined;
  return String(digits.reduce((number, digit) => number * 58 + digit, 0));
}
