/**
 * What docs/media.md and docs/media-addresses.md have from elsewhere: the providers that `src/media/` knows,
 * and what each media address in the files that people made for TimelineJS is recognised as, each between
 * `<!-- generated:providers -->` and `<!-- /generated:providers -->` or another name below.
 * `node --import ./tools/typescript-in-node.mjs tools/media-table.mjs` writes them.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {readTimeline} from '../src/formats/read-timeline.ts';
import {foreignMedium} from '../src/media/foreign-medium.ts';
import {nativeMedium} from '../src/media/native-medium.ts';
import {providerSites} from '../src/media/provider-sites.ts';

/** Where people's files are, and the list of them. */
const FILES = 'test/cases/timelinejs-files';

/** An address of each provider, to be shown with what becomes of it. */
const EXAMPLES = {
  'google-maps': 'https://www.google.com/maps/place/Astana/@51.13,71.43,11z',
  openstreetmap: 'https://www.openstreetmap.org/#map=12/51.128/71.430',
  'google-docs': 'https://docs.google.com/document/d/1WxDrrS0/edit',
  'google-drive': 'https://drive.google.com/file/d/10YmjqDE/view',
  documentcloud: 'https://www.documentcloud.org/documents/1377371-folketinget.html',
  datawrapper: 'https://datawrapper.dwcdn.net/AbC12/3/',
  flourish: 'https://public.flourish.studio/visualisation/123456/',
  wikimedia: 'https://commons.wikimedia.org/wiki/File:HST-SM4.jpeg',
  flickr: 'https://www.flickr.com/photos/joegermuska/9348943377/',
  imgur: 'https://imgur.com/gallery/NRpFrrk',
  soundcloud: 'https://soundcloud.com/radiohead/radiohead-lotus-flower-sbtrkt',
  spotify: 'https://open.spotify.com/track/1OT1G66Lt9EpKFWkwK8i9z',
  x: 'https://x.com/NASASpaceflight/status/562327074384654336',
  instagram: 'https://www.instagram.com/p/0nsIGKIbb7/',
  threads: 'https://www.threads.com/@nasa/post/C8abcdEfgh1',
  tiktok: 'https://www.tiktok.com/@colbertlateshow/video/7611014647642098958',
  bluesky: 'https://bsky.app/profile/weratedogs.com/post/3mfpmuusv2k2t',
  telegram: 'https://t.me/durov/284',
  facebook: 'https://www.facebook.com/NASA/posts/1234567890',
  mastodon: 'https://mastodon.social/@Gargron/109349477913527020',
  youtube: 'https://www.youtube.com/watch?v=pi2v1m6gmD8&t=5m21s',
  vimeo: 'https://vimeo.com/304869290',
  dailymotion: 'https://www.dailymotion.com/video/x2fo0e8',
  bilibili: 'https://www.bilibili.com/video/BV1xx411c7mD',
  rutube: 'https://rutube.ru/video/0123456789abcdef0123456789abcdef/',
  wistia: 'https://lakeshore.wistia.com/medias/g2h5ddrucc',
  peertube: 'https://framatube.org/w/kkGMgK9ZtnKfYAgnEtQxbv',
};

const known = new Map(
  await Promise.all(providerSites.map(async (site) => [site, await site.load()])),
);

const mediumOf = (media) => nativeMedium(media) ?? foreignMedium(media, known);

/** File → the sections generated into it. */
export const documents = {
  'docs/media.md': {providers: providerTable, kinds: kindTable},
  'docs/media-addresses.md': {addresses: addressTable},
};

/**
 * @param {string} path one of `documents`
 * @param {string} text what stands there
 * @returns {Promise<string>} the same text with its tables as they should be
 */
export async function withMediaTables(path, text) {
  const filled = text.replace(
    /(<!-- generated:([\w-]+) -->\n)[^]*?(<!-- \/generated:\2 -->)/g,
    (_, start, name, end) => `${start}\n${documents[path][name]()}\n${end}`,
  );
  return format(filled, {...(await resolveConfig(path)), parser: 'markdown'});
}

function providerTable() {
  const rows = [...known.values()].map(({id}) => {
    const url = EXAMPLES[id];
    const medium = foreignMedium({url}, known);
    if (medium.provider !== id) throw new Error(`No example of ${id}.`);
    const {name, content, hosts, shape, address} = medium;
    return [
      name,
      code(id),
      content,
      code(url),
      code(address),
      hosts.map(code).join(', '),
      shapeOf(shape),
    ];
  });
  return table(
    ['Provider', '`provider`', 'Shows', 'Such as', 'Is loaded as', 'From', 'Room'],
    rows,
  );
}

function shapeOf(shape) {
  return 'height' in shape ? `${shape.height} px high` : `${Number(shape.ratio.toFixed(2))} : 1`;
}

/** How many of people's addresses are what. */
function kindTable() {
  const groups = new Map();
  for (const one of addresses()) groups.set(one.kind, [...(groups.get(one.kind) ?? []), one]);
  const rows = [...groups]
    .sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1))
    .map(([kind, some]) => [kind, String(some.length), code(short(some[0].url))]);
  return table(['Recognised as', 'Addresses', 'Such as'], rows);
}

function addressTable() {
  return table(
    ['Address', 'Recognised as'],
    addresses().map(({url, kind}) => [code(url), kind]),
  );
}

/** Each media address in people's files once, by host, and what it is recognised as. */
function addresses() {
  const {cases} = JSON.parse(readFileSync(join(FILES, 'index.json'), 'utf8'));
  const found = new Map();
  for (const {file} of cases) {
    const {timeline} = readTimeline(readFileSync(join(FILES, file), 'utf8'));
    for (const media of [timeline.media, ...timeline.events.map((event) => event.media)].flat()) {
      if (media.url) found.set(media.url, media);
    }
  }
  return [...found.values()]
    .map((media) => ({url: media.url, kind: kindOf(mediumOf(media))}))
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}

function kindOf(medium) {
  switch (medium.kind) {
    case 'embed':
      return `${medium.name} (${medium.content})`;
    case 'document':
      return `file (${medium.name})`;
    case 'link':
      return medium.name.startsWith('Wikipedia') ? `link (${medium.name})` : 'link';
    default:
      return medium.kind;
  }
}

const sortKey = ({url, kind}) => `${kind} ${url.replace(/^(?:https?:)?\/\//, '')}`;
const short = (url) => (url.length > 90 ? `${url.slice(0, 89)}…` : url);
const code = (text) => `\`${text.replaceAll('`', '%60').replaceAll('|', '\\|')}\``;
const line = (cells) => `| ${cells.join(' | ')} |\n`;

function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map(line).join('');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const path of Object.keys(documents)) {
    writeFileSync(path, await withMediaTables(path, readFileSync(path, 'utf8')));
  }
}
