import {inPath, isOf, TALL, WIDE, withParameters, type Provider, type Shown} from './provider.js';
import {secondsOf} from './seconds-of.js';

const video = {content: 'video', shape: WIDE} as const;

/** @see https://developers.google.com/youtube/player_parameters */
const youtube: Provider = {
  ...video,
  id: 'youtube',
  name: 'YouTube',
  show(url) {
    if (!isOf(url, 'youtube.com', 'youtu.be', 'youtube-nocookie.com')) return undefined;
    const [kind, inside] = inPath(url, /^\/(shorts|live|embed|v|e)\/([\w-]+)/);
    const [short] = isOf(url, 'youtu.be') ? inPath(url, /^\/([\w-]{6,})/) : [];
    const {searchParams, hash} = url;
    const id = searchParams.get('v') ?? short ?? (inside === 'videoseries' ? undefined : inside);
    const list = searchParams.get('list');
    if (!id && !list) return undefined;
    const start = searchParams.get('start') ?? searchParams.get('t') ?? hash.replace(/^#t=/, '');
    const page = 'https://www.youtube.com/';
    return {
      address: withParameters(`https://www.youtube-nocookie.com/embed/${id ?? 'videoseries'}`, {
        list,
        start: secondsOf(start),
        end: secondsOf(searchParams.get('end')),
        rel: 0,
      }),
      page: withParameters(page + (id ? 'watch' : 'playlist'), {v: id, list, t: secondsOf(start)}),
      shape: kind === 'shorts' ? TALL : WIDE,
    };
  },
};

/** A film that is not public has a hash behind its number. `dnt` asks for no cookies. */
const vimeo: Provider = {
  ...video,
  id: 'vimeo',
  name: 'Vimeo',
  show(url) {
    if (!isOf(url, 'vimeo.com')) return undefined;
    const [event] = inPath(url, /^\/event\/(\d+)/);
    if (event) return `https://vimeo.com/event/${event}/embed?dnt=1`;
    const [id, hash] = inPath(url, /^(?:\/[a-z][\w-]*)*\/(\d+)(?:\/([\da-f]{6,}))?\/?$/i);
    if (!id) return undefined;
    const secret = hash ?? url.searchParams.get('h');
    const start = secondsOf(url.hash.replace(/^#t=/, ''));
    const player = withParameters(`https://player.vimeo.com/video/${id}`, {h: secret, dnt: 1});
    return {
      address: start ? `${player}#t=${start}s` : player,
      page: `https://vimeo.com/${id}${secret ? `/${secret}` : ''}`,
    };
  },
};

const dailymotion: Provider = {
  ...video,
  id: 'dailymotion',
  name: 'Dailymotion',
  show(url) {
    if (!isOf(url, 'dailymotion.com', 'dai.ly')) return undefined;
    const [id] = isOf(url, 'dai.ly')
      ? inPath(url, /^\/(\w+)/)
      : inPath(url, /^\/(?:embed\/)?video\/([a-z\d]+)/i);
    const video = id ?? url.searchParams.get('video');
    const start = secondsOf(url.searchParams.get('start'));
    return video
      ? {
          address: withParameters('https://geo.dailymotion.com/player.html', {
            video,
            startTime: start,
          }),
          page: `https://www.dailymotion.com/video/${video}`,
        }
      : undefined;
  },
};

const bilibili: Provider = {
  ...video,
  id: 'bilibili',
  name: 'Bilibili',
  show(url) {
    if (!isOf(url, 'bilibili.com')) return undefined;
    const {searchParams} = url;
    const [bvid, aid] = inPath(url, /^\/(?:s\/)?video\/(?:(BV\w+)|av(\d+))/i);
    const id = {
      bvid: bvid ?? searchParams.get('bvid'),
      aid: aid ?? searchParams.get('aid'),
    };
    if (!id.bvid && !id.aid) return undefined;
    return {
      address: withParameters('https://player.bilibili.com/player.html', {
        ...id,
        p: searchParams.get('p') ?? searchParams.get('page'),
        t: secondsOf(searchParams.get('t')),
        autoplay: 0,
      }),
      page: `https://www.bilibili.com/video/${id.bvid ?? `av${id.aid ?? ''}`}`,
    };
  },
};

/** `p` opens a film that is not public. */
const rutube: Provider = {
  ...video,
  id: 'rutube',
  name: 'Rutube',
  show(url) {
    if (!isOf(url, 'rutube.ru')) return undefined;
    const [kind, id] = inPath(
      url,
      /^\/(video\/private|video|shorts|live\/video|play\/embed)\/([\da-f]{32}|\d+)/i,
    );
    if (!id) return undefined;
    return {
      address: withParameters(`https://rutube.ru/play/embed/${id}`, {
        p: url.searchParams.get('p'),
        t: secondsOf(url.searchParams.get('t')),
      }),
      shape: kind === 'shorts' ? TALL : WIDE,
    };
  },
};

const wistia: Provider = {
  ...video,
  id: 'wistia',
  name: 'Wistia',
  show(url) {
    if (!isOf(url, 'wistia.com', 'wistia.net', 'wi.st')) return undefined;
    const [id] = inPath(url, /^\/(?:medias|embed\/(?:iframe|medias))\/(\w+)/);
    return id && withParameters(`https://fast.wistia.net/embed/iframe/${id}`, {dnt: 1});
  },
};

const UUID = '[\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12}';
const SHORT_UUID = '[1-9A-HJ-NP-Za-km-z]{22}';
const PEERTUBE = new RegExp(
  `^/(?:w|videos/(?:watch|embed)|video-playlists/embed)(/p|/playlist)?/(${UUID}|${SHORT_UUID})/?$`,
  'i',
);

/** On any host: its films have an id that says so. */
const peertube: Provider = {
  ...video,
  id: 'peertube',
  name: 'PeerTube',
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

export const videoProviders: readonly Provider[] = [
  youtube,
  vimeo,
  dailymotion,
  bilibili,
  rutube,
  wistia,
  peertube,
];
