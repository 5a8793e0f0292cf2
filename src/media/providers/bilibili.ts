import {inPath, WIDE, withParameters, secondsOf, type Provider} from '../provider.js';

export const bilibili: Provider = {
  id: 'bilibili',
  name: 'Bilibili',
  content: 'video',
  shape: WIDE,
  show(url) {
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
