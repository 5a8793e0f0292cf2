import {withParameters, type Provider} from '../provider.js';

/** What is in view at zoom 0, and halves with each step: degrees of longitude, for a map of 640 pixels. */
const WHOLE = 360 * 2.5;

/** @see https://wiki.openstreetmap.org/wiki/Export#Embeddable_HTML */
export const openStreetMap: Provider = {
  id: 'openstreetmap',
  name: 'OpenStreetMap',
  content: 'map',
  shape: {ratio: 4 / 3},
  hosts: ['tile.openstreetmap.org'],
  show(url) {
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
