import {inPath, isOf, withParameters, type Provider} from './provider.js';

const post = {content: 'post', shape: {height: 550}} as const;

/** The page that X's own script frames, here without the script. `dnt` asks for no profile. */
const x: Provider = {
  ...post,
  id: 'x',
  name: 'X',
  show(url) {
    if (!isOf(url, 'twitter.com', 'x.com')) return undefined;
    // Once, the path stood behind a `#!`.
    const found = /\/status(?:es)?\/(\d+)/.exec(url.pathname + url.hash)?.[1];
    const id = found ?? (url.hostname === 'platform.twitter.com' ? url.searchParams.get('id') : '');
    if (!id) return undefined;
    return {
      address: withParameters('https://platform.twitter.com/embed/Tweet.html', {id, dnt: 'true'}),
      page: found ? url.href : `https://x.com/i/status/${id}`,
    };
  },
};

const instagram: Provider = {
  ...post,
  id: 'instagram',
  name: 'Instagram',
  shape: {height: 700},
  show(url) {
    if (!isOf(url, 'instagram.com', 'instagr.am')) return undefined;
    const [kind, id] = inPath(url, /^(?:\/[\w.]+)?\/(p|reels?|tv)\/([\w-]+)/);
    if (!kind || !id) return undefined;
    const page = `https://www.instagram.com/${kind === 'p' ? 'p' : kind.replace('reels', 'reel')}/${id}/`;
    return {address: `${page}embed/`, page};
  },
};

const threads: Provider = {
  ...post,
  id: 'threads',
  name: 'Threads',
  show(url) {
    if (!isOf(url, 'threads.net', 'threads.com')) return undefined;
    const [user, id] = inPath(url, /^\/(@[\w.]+)\/post\/([\w-]+)/);
    if (!user || !id) return undefined;
    const page = `https://www.threads.com/${user}/post/${id}`;
    return {address: `${page}/embed`, page};
  },
};

const tiktok: Provider = {
  ...post,
  id: 'tiktok',
  name: 'TikTok',
  content: 'video',
  shape: {height: 740},
  show(url) {
    if (!isOf(url, 'tiktok.com')) return undefined;
    const [id] = inPath(url, /^\/(?:@[^/]+\/(?:video|photo)|embed(?:\/v\d)?|player\/v1)\/(\d+)/);
    return id && `https://www.tiktok.com/embed/v2/${id}`;
  },
};

/** The page that Bluesky's own script frames; a handle does as well as the number behind it. */
const bluesky: Provider = {
  ...post,
  id: 'bluesky',
  name: 'Bluesky',
  shape: {height: 450},
  show(url) {
    if (!isOf(url, 'bsky.app')) return undefined;
    const [author, id] = inPath(
      url,
      /^\/(?:profile|embed)\/([^/]+)\/(?:post|app\.bsky\.feed\.post)\/(\w+)/,
    );
    if (!author || !id) return undefined;
    return {
      address: `https://embed.bsky.app/embed/${author}/app.bsky.feed.post/${id}`,
      page: `https://bsky.app/profile/${author}/post/${id}`,
    };
  },
};

const telegram: Provider = {
  ...post,
  id: 'telegram',
  name: 'Telegram',
  shape: {height: 400},
  show(url) {
    if (!isOf(url, 't.me', 'telegram.me')) return undefined;
    const [channel, id] = inPath(url, /^\/(?:s\/)?([a-z]\w{3,})\/(\d+)\/?$/i);
    if (!channel || !id) return undefined;
    const page = `https://t.me/${channel}/${id}`;
    return {address: `${page}?embed=1`, page};
  },
};

const FACEBOOK_VIDEO = /^\/(?:watch|reel|video\.php|[^/]+\/videos)\b/;
const FACEBOOK_POST =
  /^\/(?:[^/]+\/(?:posts|photos|activity)|permalink\.php|story\.php|photo(?:\.php)?|groups\/[^/]+\/(?:posts|permalink))\b/;

/** @see https://developers.facebook.com/docs/plugins/embedded-posts */
const facebook: Provider = {
  ...post,
  id: 'facebook',
  name: 'Facebook',
  show(url) {
    if (!isOf(url, 'facebook.com', 'fb.watch')) return undefined;
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

/** On any host: its posts have numbers of 15 to 20 digits. That of another server is shown by that one. */
const mastodon: Provider = {
  ...post,
  id: 'mastodon',
  name: 'Mastodon',
  shape: {height: 400},
  show(url) {
    const [name, user, id] = inPath(
      url,
      /^(?:\/@(\w+)|\/users\/(\w+)\/statuses)\/(\d{15,20})(?:\/embed)?\/?$/,
    );
    const author = name ?? user;
    if (!author || !id) return undefined;
    const page = `https://${url.host}/@${author}/${id}`;
    return {address: `${page}/embed`, page};
  },
};

export const postProviders: readonly Provider[] = [
  x,
  instagram,
  threads,
  tiktok,
  bluesky,
  telegram,
  facebook,
  mastodon,
];
