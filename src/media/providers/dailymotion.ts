import {inPath, isOf, WIDE, withParameters, secondsOf, type Provider} from '../provider.js';

export const dailymotion: Provider = {
  id: 'dailymotion',
  name: 'Dailymotion',
  content: 'video',
  shape: WIDE,
  show(url) {
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
