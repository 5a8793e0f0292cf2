import {inPath, isOf, withParameters, type Provider} from './provider.js';

const map = {content: 'map', shape: {ratio: 4 / 3}} as const;

const PLACE = /^\/maps\/(?:place|search)\/([^/@]+)/;
const VIEW = /\/@(-?[\d.]+),(-?[\d.]+)(?:,([\d.]+)z)?/;
const WAY = /^\/maps\/dir\/([^/@]*)\/([^/@]*)/;
const GOOGLE = /^(?:www\.|maps\.)?google\.(?:com?\.)?[a-z]{2,3}$/;

/** Google's maps in frames, without a key. */
const googleMaps: Provider = {
  ...map,
  id: 'google-maps',
  name: 'Google Maps',
  show(url) {
    const {hostname, pathname, searchParams} = url;
    if (
      !GOOGLE.test(hostname) ||
      !/^\/maps\b/.test(hostname.startsWith('maps.') ? '/maps' : pathname)
    )
      return undefined;
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

/** What is in view at zoom 0, and halves with each step: degrees of longitude, for a map of 640 pixels. */
const WHOLE = 360 * 2.5;

/** @see https://wiki.openstreetmap.org/wiki/Export#Embeddable_HTML */
const openStreetMap: Provider = {
  ...map,
  id: 'openstreetmap',
  name: 'OpenStreetMap',
  hosts: ['tile.openstreetmap.org'],
  show(url) {
    if (!isOf(url, 'openstreetmap.org', 'osm.org')) return undefined;
    if (url.pathname.startsWith('/export/embed')) {
      return {address: url.href, page: 'https://www.openstreetmap.org/'};
    }
    const {searchParams, hash} = url;
    const [zoom, latitude, longitude] = (
      /^#map=([\d.]+)\/(-?[\d.]+)\/(-?[\d.]+)/.exec(hash)?.slice(1) ?? [
        searchParams.get('zoom') ?? 12,
        searchParams.get('mlat') ?? searchParams.get('lat') ?? NaN,
        searchParams.get('mlon') ?? searchParams.get('lon') ?? NaN,
      ]
    ).map(Number) as [number, number, number];
    if (![zoom, latitude, longitude].every(Number.isFinite)) return undefined;
    const [mlat, mlon] = [searchParams.get('mlat'), searchParams.get('mlon')];
    return withParameters('https://www.openstreetmap.org/export/embed.html', {
      bbox: boxAround(latitude, longitude, zoom),
      layer: 'mapnik',
      marker: mlat && mlon ? `${mlat},${mlon}` : undefined,
    });
  },
};

/** West, south, east, north in degrees. */
function boxAround(latitude: number, longitude: number, zoom: number): string {
  const half = WHOLE / 2 ** zoom / 2;
  const up = half * 0.75 * Math.cos((latitude * Math.PI) / 180);
  return [longitude - half, latitude - up, longitude + half, latitude + up]
    .map((degrees) => degrees.toFixed(5))
    .join(',');
}

export const mapProviders: readonly Provider[] = [googleMaps, openStreetMap];
