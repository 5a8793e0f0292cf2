import {inPath, withParameters, type Provider} from '../provider.js';

const PLACE = /^\/maps\/(?:place|search)\/([^/@]+)/;
const VIEW = /\/@(-?[\d.]+),(-?[\d.]+)(?:,([\d.]+)z)?/;
const WAY = /^\/maps\/dir\/([^/@]*)\/([^/@]*)/;

/** Google's maps in frames, without a key. */
export const googleMaps: Provider = {
  id: 'google-maps',
  name: 'Google Maps',
  content: 'map',
  shape: {ratio: 4 / 3},
  show(url) {
    const {pathname, searchParams} = url;
    if (pathname.startsWith('/maps/embed')) {
      return {address: url.href, page: 'https://www.google.com/maps'};
    }
    const mid = /^\/maps\/d\//.test(pathname) && searchParams.get('mid');
    if (mid) return withParameters('https://www.google.com/maps/d/embed', {mid});
    const [latitude, longitude, zoom] = inPath(url, VIEW);
    const view = latitude && longitude ? `${latitude},${longitude}` : undefined;
    const [from, to] = inPath(url, WAY);
    const [named] = inPath(url, PLACE);
    const place =
      wordsOf(named) ??
      searchParams.get('q') ??
      searchParams.get('query') ??
      searchParams.get('daddr');
    const middle = view ?? searchParams.get('ll') ?? searchParams.get('sll');
    if (!place && !middle && !to) return undefined;
    return withParameters('https://www.google.com/maps', {
      q: to ? undefined : (place ?? middle),
      saddr: to ? wordsOf(from) : undefined,
      daddr: to ? wordsOf(to) : undefined,
      ll: middle,
      z: zoom === undefined ? searchParams.get('z') : Math.round(Number(zoom)),
      output: 'embed',
    });
  },
};

/** As it stands in a path: `University+of+Pennsylvania`. */
function wordsOf(text: string | undefined): string | undefined {
  try {
    return text && decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
