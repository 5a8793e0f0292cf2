import {inPath, TALL, WIDE, withParameters, secondsOf, type Provider} from '../provider.js';

/** `p` opens a film that is not public. */
export const rutube: Provider = {
  id: 'rutube',
  name: 'Rutube',
  content: 'video',
  shape: WIDE,
  show(url) {
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
