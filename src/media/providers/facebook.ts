import {isOf, withParameters, type Provider} from '../provider.js';

const FACEBOOK_VIDEO = /^\/(?:watch|reel|video\.php|[^/]+\/videos)\b/;
const FACEBOOK_POST =
  /^\/(?:[^/]+\/(?:posts|photos|activity)|permalink\.php|story\.php|photo(?:\.php)?|groups\/[^/]+\/(?:posts|permalink))\b/;

/** @see https://developers.facebook.com/docs/plugins/embedded-posts */
export const facebook: Provider = {
  id: 'facebook',
  name: 'Facebook',
  content: 'post',
  shape: {height: 550},
  show(url) {
    const plugin = 'https://www.facebook.com/plugins/';
    if (url.pathname.startsWith('/plugins/')) {
      const page = url.searchParams.get('href');
      return page ? {address: url.href, page} : undefined;
    }
    if (isOf(url, 'fb.watch') || FACEBOOK_VIDEO.test(url.pathname)) {
      return {
        address: withParameters(`${plugin}video.php`, {href: url.href, show_text: 'false'}),
        content: 'video',
        shape: {ratio: 16 / 9},
      };
    }
    return FACEBOOK_POST.test(url.pathname)
      ? withParameters(`${plugin}post.php`, {href: url.href, show_text: 'true'})
      : undefined;
  },
};
