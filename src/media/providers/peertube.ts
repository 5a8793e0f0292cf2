import {inPath, WIDE, withParameters, type Provider, type Shown} from '../provider.js';

const UUID = '[\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12}';
const SHORT_UUID = '[1-9A-HJ-NP-Za-km-z]{22}';
const PEERTUBE = new RegExp(
  `^/(?:w|videos/(?:watch|embed)|video-playlists/embed)(/p|/playlist)?/(${UUID}|${SHORT_UUID})/?$`,
  'i',
);

/** On any host: its films have an id that says so. */
export const peertube: Provider = {
  id: 'peertube',
  name: 'PeerTube',
  content: 'video',
  shape: WIDE,
  show(url): Shown | undefined {
    const [playlist, id] = inPath(url, PEERTUBE);
    if (!id) return undefined;
    const isList = playlist !== undefined || url.pathname.startsWith('/video-playlists');
    return {
      address: withParameters(
        `https://${url.host}/${isList ? 'video-playlists' : 'videos'}/embed/${id}`,
        {start: url.searchParams.get('start')},
      ),
      page: `https://${url.host}/w/${isList ? 'p/' : ''}${id}`,
    };
  },
};
